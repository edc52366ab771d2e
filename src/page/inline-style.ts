/** What a `style` attribute says about how text is laid out, read from the attribute so that every DOM agrees. */
export interface InlineStyle {
  readonly hidden: boolean;
  /** Null when the attribute does not decide. */
  readonly flow: 'block' | 'inline' | null;
}

const PLAIN: InlineStyle = { hidden: false, flow: null };
const DECLARATION = /(?:^|;)\s*(display|visibility)\s*:\s*([a-z -]+?)\s*(?:!\s*important\s*)?(?=;|$)/g;
const BLOCK_DISPLAY =
  /^(?:block|flex|grid|table|list-item|flow-root|table-(?!column)[a-z-]+|-webkit-box|-webkit-flex|block [a-z-]+)$/;
const INLINE_DISPLAY = /^(?:inline.*|contents|ruby.*|initial|unset)$/;

/** Reads `display` and `visibility`; of several declarations the last one counts. */
export function readInlineStyle(style: string | null): InlineStyle {
  if (style === null || style === '') return PLAIN;
  const text = style.toLowerCase();
  if (!text.includes('display') && !text.includes('visibility')) return PLAIN;
  let display = '';
  let visibility = '';
  for (const [, property, value = ''] of withoutComments(text).matchAll(DECLARATION)) {
    if (property === 'display') display = value;
    else visibility = value;
  }
  const hidden = display === 'none' || visibility === 'hidden' || visibility === 'collapse';
  const flow = BLOCK_DISPLAY.test(display) ? 'block' : INLINE_DISPLAY.test(display) ? 'inline' : null;
  return hidden || flow !== null ? { hidden, flow } : PLAIN;
}

/** True when both attributes lay text out alike; most changes of style are movements and colours. */
export function laysOutAlike(before: string | null, after: string | null): boolean {
  const a = readInlineStyle(before);
  const b = readInlineStyle(after);
  return a.hidden === b.hidden && a.flow === b.flow;
}

function withoutComments(style: string): string {
  return style.includes('/*') ? style.replace(/\/\*.*?(?:\*\/|$)/gs, ' ') : style;
}
