import type { TextPiece } from '../../core/text/text-piece';
import { NEWSROOMS, newsSentence, type Newsroom } from './news-text';
import { createChance, pickByRank } from './sequence';
import { createNameMaker, syntheticNames, vocabularyOf } from './synthetic-names';

/** Small words, which make up nearly half of a text. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of to and a in that is was for it with as his on be at by had not are but from or have an they which one were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la mais comme ou si leur y dont tout elle deux ces même où après ont avec été aussi cette fait son',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde',
  ru: 'и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой что весь год от так о для ты же все тот мочь вы человек такой его сказать только или ещё бы себя один как уже до время если сам когда другой',
  tr: 've bir bu da de için çok daha ile olarak gibi sonra kadar en o ne ki var olan ya her şey ama göre iki değil yeni bunu büyük kendi zaman ilk hem nasıl',
  ar: 'في من على إلى أن هذا عن مع التي الذي كان بعد قال لا ما هو هي كل بين أو قد لم ذلك كما حول حتى إن وقد منذ عند عام يوم أكثر خلال',
  fa: 'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد بود ما او اما یا هر دو می باید سال پس همه چند روز اگر',
};

/** A language for each paragraph in turn: English and German stand for a little more than half. */
const TURNS = ['en', 'de', 'en', 'ru', 'fr', 'en', 'es', 'ar', 'de', 'tr', 'en', 'fa'];
/** Names that are in every synthetic pack. */
const KNOWN_NAMES = 1000;

interface Writer {
  readonly room: Newsroom;
  readonly small: readonly string[];
  readonly words: readonly string[];
}

/** News-like paragraphs with a vocabulary as wide as that of real news, `length` characters in all. The same length gives the same text. */
export function richNews(length: number, turns: readonly string[] = TURNS): TextPiece[] {
  const chance = createChance(99);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const names = createNameMaker(11);
  const known = syntheticNames(KNOWN_NAMES);
  const writers = new Map(turns.map((language) => [language, createWriter(language)]));

  const name = (language: string): string => {
    const one = chance() < 0.3 ? pick(known) : names.person(NAMED.has(language) ? language : 'ar');
    return writtenOtherwise(chance() < 0.5 ? one : (one.split(' ').at(-1) ?? one), chance());
  };
  const phrase = (language: string, { small, words }: Writer): string => {
    const length = 5 + Math.floor(chance() * 9);
    const parts: string[] = [];
    while (parts.length < length) {
      const kind = chance();
      const last = parts.length + 1 === length;
      if (kind < 0.46 && !last) parts.push(pickByRank(small, chance()));
      else if (kind < 0.94) parts.push(withCapital(pickByRank(words, chance()), language === 'de' && kind > 0.7));
      else if (kind < 0.98) parts.push(name(language));
      else parts.push(pick(['2', '17', '2,400', '1998', '2016', '35 %', '3.5', '800']));
    }
    return parts.join(' ');
  };
  const sentence = (language: string, writer: Writer): string => {
    const kind = chance();
    if (kind < 0.12) return newsSentence(writer.room, pick);
    const first = withCapital(phrase(language, writer), true);
    if (kind < 0.3) return `“${first},” ${phrase(language, writer)} ${name(language)}.`;
    if (kind < 0.4) return `${first} – ${phrase(language, writer)}: ${phrase(language, writer)}.`;
    if (kind < 0.5) return `${first}; ${phrase(language, writer)}’s ${phrase(language, writer)}.`;
    return kind < 0.8 ? `${first}, ${phrase(language, writer)}.` : `${first}.`;
  };

  const pieces: TextPiece[] = [];
  for (let left = length; left > 0;) {
    const language = turns[pieces.length % turns.length] as string;
    const writer = writers.get(language) as Writer;
    const sentences = 2 + Math.floor(chance() * 5);
    const text = Array.from({ length: sentences }, () => sentence(language, writer))
      .join(' ')
      .slice(0, left);
    pieces.push({ text, borders: [], section: Math.floor(pieces.length / 12), language });
    left -= text.length;
  }
  return pieces;
}

/** Now and then a name stands in capitals, without its accents, with typographic hyphens, or with a place to break it. */
function writtenOtherwise(name: string, chance: number): string {
  if (chance < 0.04) return name.toUpperCase();
  if (chance < 0.1)
    return name
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .normalize('NFC');
  if (chance < 0.12) return name.normalize('NFD');
  if (chance < 0.14) return name.replace(/[ -]/g, '\u2011');
  return chance < 0.16 ? `${name.slice(0, 2)}\u00ad${name.slice(2)}` : name;
}

/** Languages in which the maker of names has names. */
const NAMED = new Set(['en', 'de', 'fr', 'es', 'tr', 'ru', 'ar']);

function createWriter(language: string): Writer {
  const room = NEWSROOMS.find((one) => one.language === language);
  const small = SMALL_WORDS[language];
  if (room === undefined || small === undefined) throw new Error(`nobody writes news in ${language}`);
  return { room, small: small.split(' '), words: vocabularyOf(language) };
}

function withCapital(text: string, wanted: boolean): string {
  return wanted ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
