// A second extension, for tests only. Extensions may look into closed shadow roots, pages may not, so that the build under test can be the one
// that is shipped. The page asks by postMessage, and this answers with what the card shows.

const api = globalThis.browser ?? globalThis.chrome;

function shadowRootOf(element) {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot;
  return api.dom.openOrClosedShadowRoot(element);
}

/** The document and the open shadow roots of its components. */
function trees() {
  const roots = [...document.querySelectorAll('news-dialog')].map(({ shadowRoot }) => shadowRoot);
  return [document, ...roots.filter((root) => root !== null)];
}

/** Dragoman's host: below the root element, or without attributes in a dialog, with a shadow root of its own. */
function findHosts() {
  const candidates = trees().flatMap((tree) => [
    ...tree.querySelectorAll(':root > :not(head, body, frameset), :is(dialog, :fullscreen) > :not([class])'),
  ]);
  // Pages of the tests give it attributes.
  const mayBe = (element) => element.parentElement === document.documentElement || element.attributes.length === 0;
  return [...candidates].filter((element) => mayBe(element) && shadowRootOf(element) !== null);
}

function rectOf(element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

function nameOf(element) {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
}

function describeCard() {
  const hosts = findHosts();
  const card =
    hosts.map((host) => shadowRootOf(host).querySelector(':popover-open')).find((found) => found != null) ?? null;
  const rect = card === null ? null : rectOf(card);
  return {
    hosts: hosts.length,
    emptyHosts: hosts.filter((host) => host.childNodes.length === 0).length,
    card:
      card === null
        ? null
        : {
            text: card.innerText,
            rect,
            onTop: trees().some((tree) =>
              hosts.includes(tree.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2)),
            ),
            opacity: Number(getComputedStyle(card).opacity),
            buttons: [...card.querySelectorAll('button, a[href], summary')]
              .filter((button) => button.getClientRects().length > 0)
              .map((button) => ({
                name: nameOf(button),
                pressed: button.getAttribute('aria-pressed'),
                disabled: button.disabled === true,
                rect: rectOf(button),
              })),
          },
  };
}

function scrollToButton(name) {
  for (const host of findHosts()) {
    const button = [...shadowRootOf(host).querySelectorAll(':popover-open :is(button, a[href], summary)')].find(
      (candidate) => nameOf(candidate) === name,
    );
    button?.scrollIntoView({ block: 'nearest' });
  }
  return describeCard();
}

window.addEventListener('message', (event) => {
  if (event.source !== window || typeof event.data?.askCompanion !== 'number') return;
  const { askCompanion, scrollTo } = event.data;
  const answer = typeof scrollTo === 'string' ? scrollToButton(scrollTo) : describeCard();
  window.postMessage({ companionAnswer: askCompanion, answer }, '*');
});
