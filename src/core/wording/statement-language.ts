/** The language of what the pack says in sentences, titles and descriptions, whatever the language of the interface. */
export const STATEMENT_LANGUAGE = 'en';

/** True where a reader is to be told that the statements are in another language than the interface. */
export function isForeign(language: string): boolean {
  return language.split('-')[0] !== STATEMENT_LANGUAGE;
}
