/**
 * Case of single letters. Most are told by number; an expression over all of Unicode, which takes long to compile, is asked only where a letter lies
 * outside the scripts that pages are mostly written in.
 */
const SMALL = /\p{Ll}/u;
const CAPITAL = /^\p{Lu}$/u;

/** Whether a UTF-16 unit is a small letter. */
export function isSmallLetter(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  if (isCaseless(unit)) return false;
  if (unit >= 0x410 && unit <= 0x45f) return unit >= 0x430;
  return SMALL.test(String.fromCharCode(unit));
}

/** Whether a text is one capital letter. */
export function isCapitalLetter(text: string): boolean {
  if (text.length > 2) return false;
  const unit = text.charCodeAt(0);
  if (unit < 0x80) return text.length === 1 && unit >= 0x41 && unit <= 0x5a;
  if (text.length === 1 && (isCaseless(unit) || (unit >= 0x410 && unit <= 0x45f))) return unit >= 0x410 && unit < 0x430;
  return CAPITAL.test(text);
}

/** Hebrew, Arabic and the scripts of India and South-East Asia; typographic marks; Chinese, Japanese and Korean. */
function isCaseless(unit: number): boolean {
  return (
    (unit >= 0x590 && unit < 0x10a0) ||
    (unit >= 0x2000 && unit < 0x2070) ||
    (unit >= 0x3000 && unit < 0xa000) ||
    (unit >= 0xac00 && unit < 0xd7b0)
  );
}
