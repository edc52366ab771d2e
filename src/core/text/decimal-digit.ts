const DIGIT = /^\p{Nd}$/u;

/** Value of one decimal digit of any script, or null. Such digits stand in rows of ten, each beginning with its zero. */
export function decimalDigit(char: string): number | null {
  if (!DIGIT.test(char)) return null;
  let value = 0;
  for (let code = (char.codePointAt(0) ?? 0) - 1; value < 9 && DIGIT.test(String.fromCodePoint(code)); code--) value++;
  return value;
}
