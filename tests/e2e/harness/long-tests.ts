/** So many rounds in `npm test`, or in `npm run test:long`. */
export function rounds(usual: number, long: number): number {
  return isLong() ? long : usual;
}

export function isLong(): boolean {
  return process.env['DRAGOMAN_LONG_TESTS'] === '1';
}
