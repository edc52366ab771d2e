// Another extension, for tests only, that does to Dragoman and its pages what extensions can do. The page asks by postMessage.

const api = globalThis.browser ?? globalThis.chrome;

function shadowRootOf(element) {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot;
  return api.dom.openOrClosedShadowRoot(element);
}

function roots() {
  const found = [...document.querySelectorAll(':root > :not(head, body)')].map((element) => shadowRootOf(element));
  return found.filter((root) => root !== null);
}

function parts() {
  return roots().flatMap((root) => [...root.querySelectorAll('*')]);
}

function textNodes(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode);
  return nodes.filter((node) => node.parentElement?.closest('script, style') == null);
}

/** Anything that can be sent, by a number. */
function message(n) {
  const names = [
    'background:card',
    'background:labels',
    'background:frame-count',
    'background:frames',
    'content:command',
  ];
  const name = names[n % names.length];
  const requests = [
    { entry: 'iran', pageDate: null, onPage: ['iran'] },
    { entries: ['iran', 'syria'] },
    { tabId: n % 7 },
    { command: 'open-card' },
    null,
    'x'.repeat(n),
    [[[[n]]]],
  ];
  const sent = [
    { name, request: requests[n % requests.length] },
    { name },
    name,
    n,
    null,
    requests,
    { settings: { on: false } },
  ];
  return sent[n % sent.length];
}

const DEEDS = {
  restyle() {
    for (const root of roots()) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { display: block !important; position: static !important; opacity: 0.01 !important }');
      root.adoptedStyleSheets = [sheet];
    }
    for (const part of parts()) part.setAttribute('style', 'all: revert; transform: scale(0.1)');
  },
  relabel() {
    for (const part of parts()) {
      part.setAttribute('class', 'other');
      part.removeAttribute('role');
      for (const node of part.childNodes)
        if (node.nodeType === Node.TEXT_NODE) node.data = 'Changed by another extension';
    }
  },
  removeParts() {
    for (const part of parts().reverse())
      if (part.parentElement !== null && part.matches('button, p, h1, h2, section, ul')) part.remove();
  },
  removeAll() {
    for (const root of roots()) root.replaceChildren();
  },
  hide() {
    for (const part of parts()) if (part.matches(':popover-open')) part.hidePopover();
  },
  wrap() {
    for (const node of textNodes(document.body)) {
      const wrapper = document.createElement('span');
      node.replaceWith(wrapper);
      wrapper.append(node);
      if (node.length > 8) node.splitText(node.length >> 1);
    }
  },
  // Asks for every answer, so that what is handled is known.
  async message(id) {
    let answered = 0;
    await Promise.all(
      Array.from({ length: 1000 }, async (_, n) => {
        try {
          if ((await api.runtime.sendMessage(id, message(n))) !== undefined) answered += 1;
        } catch {
          // Nobody listens.
        }
      }),
    );
    return answered;
  },
};

window.addEventListener('message', (event) => {
  if (event.source !== window || typeof event.data?.meddle !== 'string') return;
  const { meddle, id } = event.data;
  Promise.resolve(DEEDS[meddle](id)).then(
    (result) => window.postMessage({ meddled: meddle, result: result ?? null }, '*'),
    (error) => window.postMessage({ meddled: meddle, result: String(error) }, '*'),
  );
});
