/** The parts that words of one language are made of. */
export interface Sounds {
  readonly onsets: readonly string[];
  readonly vowels: readonly string[];
  /** What may close a syllable; the empty one closes none. */
  readonly codas: readonly string[];
  /** What words end with. */
  readonly endings: readonly string[];
  /** Most syllables before the ending. */
  readonly longest: number;
}

const list = (text: string): string[] => text.split(' ').map((part) => (part === '-' ? '' : part));

/** `-` stands for nothing. */
function sounds(onsets: string, vowels: string, codas: string, endings: string, longest = 3): Sounds {
  return { onsets: list(onsets), vowels: list(vowels), codas: list(codas), endings: list(endings), longest };
}

/** The sounds by language. They only have to give words of about the length, the letters and the endings that the language has. */
export const SOUNDS: Readonly<Record<string, Sounds>> = {
  en: sounds(
    'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w - -',
    'a e i o u ea ou ai ee',
    '- - - n r l s t ck nd st m ll ng rt x',
    '- - - s ed ing er ly ment tion ness al ence ity',
  ),
  de: sounds(
    'b bl br d dr f fl g gr h k kl kr l m n p pf r s sch schl schw sp st t tr v w z - ver ge be',
    'a e i o u ä ö ü ei au ie',
    '- - n r l s t cht ng ß rt nd st ck tz',
    'en en er e - ung heit lich keit es isch schaft em',
    4,
  ),
  fr: sounds(
    'b br c ch cl cr d dr f fl g gr h j l m n p pl pr qu r s t tr v - -',
    'a e é i o u ou ai eau è oi ê',
    '- - - n r l s t m ç',
    'e er é és ment tion eur euse ée ant s que ité',
  ),
  es: sounds(
    'b br c ch cl d f fl g gr h j l ll m n ñ p pl pr qu r s t tr v z -',
    'a e i o u ie ue á í ó',
    '- - - n r l s d',
    'o a os as ar er ado ción dad mente ía ero',
  ),
  ru: sounds(
    'б в г д ж з к л м н п р с т ф х ц ч ш пр ст вс кр гр тр сп',
    'а е и о у ы я ё ю',
    '- - - н р л с т й м к в',
    'ть ение ого ый ая ов ами ах у е ы ость ский ировать',
  ),
  tr: sounds(
    'b c ç d f g h k l m n p r s ş t v y z -',
    'a e ı i o ö u ü',
    '- - n r l k t ş y z',
    'lar ler da de ın in mak mek ı i lık siz dan',
    3,
  ),
  ar: sounds(
    'ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي است م ت',
    '- - ا و ي',
    '- - - ر ل ن م',
    '- - ة ات ين ون ي ه ها',
  ),
  fa: sounds(
    'ب پ ت ج چ ح خ د ر ز ژ س ش ص ط ع غ ف ق ک گ ل م ن ه و ی می',
    '- - ا و ی',
    '- - - ر ل ن م',
    '- - ها ان ی تر ند م ش',
  ),
};

/** So many different words of the same kind; the shorter ones come first, as the frequent words of a language are short. */
export function inventWords(sounds: Sounds, count: number, chance: () => number): string[] {
  const pick = (from: readonly string[]): string => from[Math.floor(chance() * from.length)] as string;
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 1 + Math.floor(chance() * sounds.longest * Math.min(1, 0.4 + words.size / count));
    let word = '';
    for (let i = 0; i < syllables; i++) word += pick(sounds.onsets) + pick(sounds.vowels) + pick(sounds.codas);
    word += pick(sounds.endings);
    if (word.length > 1) words.add(word);
  }
  return [...words];
}
