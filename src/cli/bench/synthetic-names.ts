import { SOUNDS, inventWords } from './invented-words';
import { createChance, pickByRank } from './sequence';

/** Shares of the scripts among the names of a large pack. */
const ORIGINS: readonly (readonly [language: string, share: number])[] = [
  ['en', 0.34],
  ['de', 0.16],
  ['fr', 0.1],
  ['es', 0.12],
  ['tr', 0.1],
  ['ru', 0.1],
  ['ar', 0.08],
];

const FIRST_NAMES = 1500;
const LAST_NAMES = 30_000;
/** Share of people among the names; the rest are organisations and events. */
const PEOPLE = 0.72;
/** Share of surnames that are words of the language as well: Baker, Brown. */
const WORDS_AS_NAMES = 0.03;

/** What makes a name an organisation's or an event's, with `*` for a name. */
const MAKERS: Readonly<Record<string, readonly string[]>> = {
  en: [
    '* Energy',
    'Bank of *',
    '* Trade Council',
    'University of *',
    '* Party',
    '* Talks',
    'Battle of *',
    '* News',
    '*',
  ],
  de: ['* Bank', 'Rat von *', '* Werke', 'Universität *', 'Partei *', 'Schlacht um *', '* Zeitung', '*'],
  fr: ['Banque de *', 'Conseil de *', 'Université de *', 'Parti *', 'Accord de *', 'Groupe *', '*'],
  es: ['Banco de *', 'Consejo de *', 'Universidad de *', 'Partido *', 'Acuerdo de *', 'Grupo *', '*'],
  tr: ['* Bankası', '* Partisi', '* Üniversitesi', '* Kurulu', '* Holding', '* Anlaşması'],
  ru: ['Банк *', 'Совет *', 'Партия *', 'Завод *', 'Газета *', 'Группа *'],
  ar: ['بنك *', 'مجلس *', 'حزب *', 'جامعة *', 'شركة *', 'صحيفة *'],
};

/** The words that names of one language are made of. */
interface NameWords {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly makers: readonly string[];
}

/** Makes names one after the other, always the same ones. */
export interface NameMaker {
  /** A name of any kind that was not given before. */
  next(): string;
  /** A person with a first and a last name, who may have been given before. */
  person(language: string): string;
}

export function createNameMaker(seed = 7): NameMaker {
  const chance = createChance(seed);
  const words = new Map<string, NameWords>();
  const wordsOf = (language: string): NameWords => {
    const known = words.get(language);
    if (known) return known;
    const sounds = SOUNDS[language] as (typeof SOUNDS)[string];
    const names = { ...sounds, endings: sounds.endings.map((ending) => ending.slice(0, 2)), longest: 2 };
    const made: NameWords = {
      first: inventWords(names, FIRST_NAMES, createChance(seed + language.charCodeAt(0))).map(capital),
      last: inventWords(names, LAST_NAMES, createChance(seed + language.charCodeAt(1))).map(capital),
      makers: MAKERS[language] ?? ['*'],
    };
    words.set(language, made);
    return made;
  };
  const vocabulary = new Map(ORIGINS.map(([language]) => [language, vocabularyOf(language).map(capital)] as const));
  const lastName = (language: string): string =>
    chance() < WORDS_AS_NAMES
      ? pickByRank(vocabulary.get(language) ?? [''], 0.5 + chance() / 2)
      : pickByRank(wordsOf(language).last, 0.3 + chance() * 0.7);
  const person = (language: string): string => {
    const first = pickByRank(wordsOf(language).first, chance());
    const kind = chance();
    const middle =
      kind < 0.3 ? `${pickByRank(wordsOf(language).first, chance())} ` : kind < 0.36 ? `${first.charAt(0)}. ` : '';
    const double = kind > 0.96 ? `-${lastName(language)}` : '';
    return `${first} ${middle}${lastName(language)}${double}`;
  };
  const other = (language: string): string =>
    (wordsOf(language).makers[Math.floor(chance() * wordsOf(language).makers.length)] ?? '*').replace(
      '*',
      lastName(language) + (chance() < 0.35 ? ` ${lastName(language)}` : ''),
    );
  const origin = (): string => {
    let left = chance();
    return (ORIGINS.find(([, share]) => (left -= share) < 0) ?? ORIGINS[0])?.[0] ?? 'en';
  };
  const given = new Set<string>();
  return {
    person,
    next() {
      for (;;) {
        const language = origin();
        const name = chance() < PEOPLE ? person(language) : other(language);
        const key = name.toLowerCase();
        if (name.length < 4 || given.has(key)) continue;
        given.add(key);
        return name;
      }
    },
  };
}

/** The first names of the one endless list: a smaller pack is the beginning of every larger one. */
export function syntheticNames(count: number): string[] {
  const maker = createNameMaker();
  return Array.from({ length: count }, () => maker.next());
}

const VOCABULARY = 9000;

/** The words of news in one language, the frequent ones first. */
export function vocabularyOf(language: string): string[] {
  const sounds = SOUNDS[language];
  if (!sounds) throw new Error(`there are no sounds for ${language}`);
  return inventWords(sounds, VOCABULARY, createChance(language.charCodeAt(0) * 31 + language.charCodeAt(1)));
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}
