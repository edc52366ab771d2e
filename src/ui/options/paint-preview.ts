import type { Mention } from '../../core/matching/mention';
import type { HighlightStyle } from '../../core/settings/settings';
import type { HighlightCss, PreviewNames } from './options-state';

const NAMES: PreviewNames = {
  known: 'preview-known',
  event: 'preview-event',
  role: 'preview-role',
  name: 'preview-name',
  doubt: 'preview-doubt',
  flash: 'preview-flash',
};

/** Paints mentions on the paragraphs that hold them, in the way of pages; returns what takes the paint away. */
export function paintPreview(
  paragraphs: readonly HTMLElement[],
  mentions: readonly Mention[],
  style: HighlightStyle,
  highlightCss: HighlightCss,
): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss(style, NAMES));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const used = new Map<string, Highlight>();
  for (const { piece, start, end, kind, sure } of mentions) {
    const node = paragraphs[piece]?.firstChild;
    if (node == null) continue;
    const name = NAMES[sure ? kind : 'doubt'];
    const highlight = used.get(name) ?? new Highlight();
    highlight.add(new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }));
    used.set(name, highlight);
  }
  for (const [name, highlight] of used) CSS.highlights.set(name, highlight);
  return () => {
    for (const name of used.keys()) CSS.highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
