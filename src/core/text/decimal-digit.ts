const DIGIT = /^\p{Nd}$/u;
const NOUGHT = 0x30;
const NINE = 0x39;
const ARABIC_NOUGHT = 0x660;

/** Value of one decimal digit of any script, or null. Such digits stand in rows of ten, each beginning with its zero. */
export function decimalDigit(char: string): number | null {
  const unit = char.charCodeAt(0);
  if (!mayBeDigit(unit) || !(unit <= NINE || DIGIT.test(char))) return null;
  if (unit <= NINE) return char.length === 1 ? unit - NOUGHT : null;
  let value = 0;
  for (let code = (char.codePointAt(0) ?? 0) - 1; value < 9 && DIGIT.test(String.fromCodePoint(code)); code--) value++;
  return value;
}

/** Whether a digit of some script may begin with this UTF-16 unit; false for most letters. */
export function mayBeDigit(unit: number): boolean {
  if (unit < ARABIC_NOUGHT) return unit >= NOUGHT && unit <= NINE;
  // The letters of Arabic; Chinese, Japanese and Korean.
  return !((unit >= 0x66a && unit < 0x6f0) || (unit >= 0x3000 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xd800));
}
