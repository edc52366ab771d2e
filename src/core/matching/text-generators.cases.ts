import fc from 'fast-check';
import type { WrittenForms } from './written-forms.cases';

/** Characters that are hard on whoever counts or cuts: halves, joiners, marks, signs of direction, emoji, other alphabets. */
const AWKWARD = [
  ...['\ud83d', '\ude00', '\ud800', '\udfff', '😀', '🇹🇷', '👩‍👩‍👧', '👍🏽', '\u{1f3fb}', '1️⃣', '𝕏', '𐍈', '\u{e0100}'],
  ...['\u0301', '\u0308', '\u20e3', '\ufe0f', '\u200d', '\u200c', '\u00ad', '\u2060', '\ufeff', '\u200b'],
  ...['\u200e', '\u200f', '\u202b', '\u202e', '\u202c', '\u2066', '\u2069', '\u0600', '\u06dd', '\u061c', '\u0640'],
  ...['่', 'ำ', 'ी', '्', 'क', 'ा', '\u11ab', '\u1100', 'ﾞ', 'ッ', 'ー', 'ﬁ', 'ﷺ', 'İ', 'ı', 'ß', 'ẞ', 'ŉ', 'Ⅳ', '٣'],
  ...['\u0000', '\n', '\t', '\u2028', '\u3000', '\u00a0', '_', '#', '@', '/', '…', '"', '(', ')', '\ufffd', '\uffff'],
];
const GLUE = ['', ' ', ' ', ' ', ' ', ', ', '. ', '-', '\u00a0', "'", '’', ' and ', ' - ', '\u200c', '. The ', ': '];
const PREFIXES = ['و', 'ب', 'ال', 'وال', 'لل', 'anti-', 'New ', 'x', 'd’', 'Al-', '\u200f', '«', '“', '('];
const FILLERS = ['the', 'said', 'on', 'Xaver', 'Quill', 'lamp', '2016', '33', 'в', 'و', 'die', 'Straße', 'OUT', 'I'];

/** Ways to write the same letters. */
const DRESSES: readonly ((text: string, at: number) => string)[] = [
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFKC'),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text, at) => inserted(text, at, '\u00ad'),
  (text, at) => inserted(text, at, '\u0301'),
  (text, at) => inserted(text, at, '\u200d'),
  (text) => text.replace(/ /g, '\u00a0'),
  (text) => text.replace(/ /g, '-'),
  (text) => text.replace(/ /g, ''),
  (text, at) => text.slice(0, at % (text.length + 1)),
];

function inserted(text: string, at: number, what: string): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + what + text.slice(place);
}

/** Any text whatever: code points, or units that need not be characters. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength }),
    fc.array(fc.nat(0xffff), { maxLength }).map((units) => String.fromCharCode(...units)),
    fc.array(fc.constantFrom(...AWKWARD), { maxLength }).map((parts) => parts.join('')),
  );
}

/** An alias of the knowledge in some dress, with an ending or a prefix now and then. */
export function dressedAlias({ aliases, endings }: WrittenForms): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...aliases.map(({ text }) => text)),
      fc.nat(3 * DRESSES.length),
      fc.nat(40),
      fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...endings) }),
      fc.oneof({ weight: 9, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...PREFIXES) }),
    )
    .map(([alias, dress, at, ending, prefix]) => prefix + (DRESSES[dress] ?? same)(alias, at) + ending);
}

const same = (text: string): string => text;

/** Text that is full of what the knowledge knows: names, titles, words of events, and what gets in their way. */
export function knownText(forms: WrittenForms, maxParts: number): fc.Arbitrary<string> {
  const part = fc.oneof(
    { weight: 8, arbitrary: dressedAlias(forms) },
    { weight: 3, arbitrary: fc.constantFrom(...forms.roleWords) },
    { weight: 2, arbitrary: fc.constantFrom(...forms.eventWords) },
    { weight: 1, arbitrary: fc.constantFrom(...forms.others) },
    { weight: 1, arbitrary: fc.constantFrom(...FILLERS) },
    { weight: 1, arbitrary: fc.constantFrom(...AWKWARD) },
  );
  return fc
    .array(fc.tuple(part, fc.constantFrom(...GLUE)), { minLength: 1, maxLength: maxParts })
    .map((parts) => parts.flat().join(''));
}

/** Sorted offsets within a text of `length`, at most `most` of them. */
export function offsetsIn(length: number, most: number): fc.Arbitrary<number[]> {
  return fc.uniqueArray(fc.nat(length), { maxLength: most }).map((offsets) => offsets.sort((a, b) => a - b));
}

/** Languages that a page may state, none among them. */
export function anyLanguage(): fc.Arbitrary<string | null> {
  return fc.constantFrom('en', 'tr', 'ru', 'ar', 'fa', 'de', 'fr', 'es', 'pl', 'zh', 'th', 'hi', 'xx', null);
}
