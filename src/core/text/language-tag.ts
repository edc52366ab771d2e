/** Tags that name no language: undetermined, several, none. */
const NO_LANGUAGE = new Set(['und', 'mul', 'zxx']);

/** The primary subtag of a BCP 47 tag in lower case ("en", "ckb"; "fi" also for "fin"), or null where the tag names no language. */
export function primarySubtag(tag: string | null): string | null {
  const subtag = /^\s*([a-z]{2,3})(?:[-_\s]|$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
  if (subtag === undefined || NO_LANGUAGE.has(subtag)) return null;
  // Pages and corpora also write three letters where a language has two, and codes that others have taken the place of.
  return new Intl.Locale(subtag).language;
}
