declare module 'mark.js' {
  /** The part of mark.js that is measured; the package has no types. */
  export default class Mark {
    constructor(context: Element);
    markRegExp(expression: RegExp): void;
    mark(
      terms: readonly string[],
      options: { accuracy: 'exactly'; separateWordSearch: boolean; diacritics: boolean },
    ): void;
  }
}
