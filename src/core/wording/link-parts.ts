import type { EntryLink } from '../summary/card-model';

/** A stretch of a sentence; with a link where it names another entry. */
export interface TextPart {
  /** What of the sentence stands before and after the name without a space, such as a quotation mark or a comma. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly link: EntryLink | null;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly link: EntryLink;
}

/** Finds in a sentence of ours the names of the entries that it is about: the whole label, or a person's surname. One place for each. */
export function linkParts(text: string, links: readonly EntryLink[]): readonly TextPart[] {
  const found: Found[] = [];
  // Longer labels first, so that "Syrian army" is not taken for "Syria".
  for (const link of [...links].sort((a, b) => nameOf(b).length - nameOf(a).length)) {
    const place = names(link)
      .map((name) => findName(text, name, found))
      .find((found) => found !== null);
    if (place) found.push({ ...place, link });
  }
  found.sort((a, b) => a.start - b.start);
  const parts: TextPart[] = [];
  let at = 0;
  const addText = (end: number) => {
    if (end > at) parts.push({ before: '', text: text.slice(at, end), after: '', link: null });
  };
  found.forEach(({ start, end, link }, index) => {
    const [before = ''] = /\S*$/.exec(text.slice(at, start)) ?? [];
    const [after = ''] = /^\S*/.exec(text.slice(end, found[index + 1]?.start)) ?? [];
    addText(start - before.length);
    parts.push({ before, text: text.slice(start, end), after, link });
    at = end + after.length;
  });
  addText(text.length);
  return parts;
}

function nameOf({ inText, label }: EntryLink): string {
  return inText ?? label;
}

function names(link: EntryLink): readonly string[] {
  const name = nameOf(link);
  const surname = name.split(' ').at(-1);
  return link.type === 'person' && surname !== undefined && surname !== name
    ? [name, surname, surname.replace(/^al-/, '')]
    : [name];
}

/** The first place where the name stands as whole words outside what is already taken. */
function findName(text: string, name: string, taken: readonly Found[]): { start: number; end: number } | null {
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    const isWhole = !isWordCharacter(text[start - 1]) && !isWordCharacter(text[end]);
    if (isWhole && !taken.some((other) => start < other.end && other.start < end)) return { start, end };
  }
  return null;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}-]/u.test(character);
}
