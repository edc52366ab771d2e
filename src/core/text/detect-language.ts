/** Small words that hardly occur outside their language, by which a text without a stated language is told. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with said has from his by',
  de: 'der die und das den von zu mit ist des im sich nicht auf ein eine nach dem',
  fr: 'le les des et est dans une du pour qui au sur par avec pas son',
  es: 'el los las del que una por con para su se como más al fue',
  it: 'il di che della per una del con non sono gli nel alla dei',
  pt: 'o os do da que em um uma não com para por no na dos as',
  nl: 'de het een van en in dat op te zijn met voor niet aan',
  tr: 've bir bu için ile olarak da de olan sonra kadar daha çok',
  pl: 'w i na z się do że nie jest o od po przez dla oraz',
  cs: 'a v na se že je s z do o pro za jako byl podle',
  sv: 'och att det som en är av för på med den till inte har',
  da: 'og at det er en til på som med for af den der ikke',
  no: 'og det er en til på som med for av den ikke har i',
  fi: 'ja on ei se että oli joka mukaan myös sekä hän',
  hu: 'a az és hogy nem is egy ez volt meg csak mint',
  ro: 'și în de la cu pe care nu din este mai pentru',
  id: 'yang dan di dengan untuk dari ini itu pada tidak dalam',
  ru: 'и в не на что с по как это его но из за от он',
  uk: 'і в не на що з у та як це його але із від він є',
  bg: 'и на се да от за в не че по със като това',
  sr: 'и је да у на се за су од са који није',
  ar: 'في من على إلى أن عن مع هذا التي الذي كما بعد وقال',
  fa: 'در و به از که این را با است برای آن های خود شد',
  ur: 'کے میں کی ہے اور سے نے کا کو پر یہ ہیں کہ',
};

const SCRIPT_LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0530-\u058f]/g, 'hy'],
];

const SAMPLE = 6000;
const FEWEST_HITS = 3;
const LEAST_SHARE = 0.1;
/** In Latin script, which many languages share: the least share of the small words in a text. */
const LEAST_SMALL_WORDS = 0.04;
/** Words of a text from which on many different small words are asked for. */
const LONGER_TEXT = 120;
const FEWEST_DIFFERENT = 2;
const MANY_DIFFERENT = 6;

/** The language of a text by script, then by small words: a primary subtag, or null when neither tells. Looks at the first few thousand characters. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [script, language] of SCRIPT_LANGUAGES) {
    if ((sample.match(script)?.length ?? 0) > letters * LEAST_SHARE) return language;
  }
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  // In a longer text of a language many of its small words stand; one of them many times is a word of some other language.
  const latin = (sample.match(/[a-z]/gi)?.length ?? 0) > letters / 2;
  const wanted = latin && words.length >= LONGER_TEXT ? MANY_DIFFERENT : FEWEST_DIFFERENT;
  const fewest = Math.max(FEWEST_HITS, latin ? words.length * LEAST_SMALL_WORDS : 0);
  let best: string | null = null;
  let most = 0;
  for (const [language, list] of Object.entries(STOP_WORDS)) {
    let hits = 0;
    let different = 0;
    for (const word of new Set(list.split(' '))) {
      const count = counts.get(word) ?? 0;
      hits += count;
      if (count > 0) different++;
    }
    const enough = different >= wanted && hits >= fewest;
    if (enough && hits * different > most) {
      best = language;
      most = hits * different;
    }
  }
  return best;
}
