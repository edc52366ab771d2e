// Runs before anything else of the page and writes down everything that a page can notice without asking the reader.
const seen = { records: [], events: [], registry: [], sheets: 0 };
const describe = (node) =>
  `${node.nodeName}${[...(node.attributes ?? [])].map(({ name }) => ` ${name}`).join('')}(${node.childNodes.length})`;

const observer = new MutationObserver((records) => {
  for (const { type, target, addedNodes, removedNodes } of records) {
    seen.records.push(
      `${type} ${target.nodeName}: +${[...addedNodes].map(describe).join()} -${[...removedNodes].map(describe).join()}`,
    );
  }
});
// What the parser adds is no trace, and extensions that run at document_idle come after it.
document.addEventListener('DOMContentLoaded', () =>
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }),
);

const NAMES = [
  ...['toggle', 'beforetoggle', 'command', 'focus', 'focusin', 'blur', 'focusout', 'load', 'error', 'animationstart'],
  ...['animationend', 'transitionrun', 'transitionstart', 'transitionend', 'selectionchange', 'scroll', 'resize'],
  ...['securitypolicyviolation', 'fullscreenchange', 'slotchange', 'DOMContentLoaded', 'unhandledrejection', 'storage'],
];
for (const name of NAMES) {
  addEventListener(name, ({ target }) => seen.events.push(`${name} ${target.nodeName ?? 'window'}`), true);
}

setInterval(() => {
  for (const [name, highlight] of CSS.highlights) {
    const text = `${name}: ${[...highlight].map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset)).join(', ')}`;
    if (!seen.registry.includes(text)) seen.registry.push(text);
  }
  seen.sheets = Math.max(seen.sheets, document.adoptedStyleSheets.length);
}, 10);

// What a thousand guessed names of highlights and elements look like.
function guesses() {
  const plain = getComputedStyle(document.body, '::highlight(there-is-none)').backgroundColor;
  const words = ['dragoman', 'mention', 'highlight', 'name', 'person', 'entry', 'event', 'role', 'doubt', 'flash'];
  const found = [];
  for (const word of words) {
    for (let i = 0; i < 100; i += 1) {
      const style = getComputedStyle(document.body, `::highlight(${word}${i === 0 ? '' : `-${i}`})`);
      if (style.backgroundColor !== plain || style.textDecorationLine !== 'none') found.push(word);
    }
  }
  return found;
}

// Everything else that could give us away, to be compared with a browser that is without us.
function surroundings() {
  return {
    globals: Object.getOwnPropertyNames(window).sort(),
    ofDocument: Object.getOwnPropertyNames(document).sort(),
    ofRoot: Object.getOwnPropertyNames(document.documentElement).sort(),
    resources: performance.getEntriesByType('resource').map(({ name }) => name.replace(/:\d+/, '')),
    styleSheets: document.styleSheets.length,
    open: document.querySelectorAll(':popover-open').length,
    active: document.activeElement.nodeName,
    selection: String(getSelection()),
    html: document.documentElement.outerHTML.replace('<div></div></html>', '</html>'),
  };
}
