import { hashWord, pairOf, PAIRS } from '../text/token-buffer';

/** The sounds of words of names, as they are stored: how each script writes them, and the words. */
export interface StoredSounds {
  readonly scripts: readonly {
    /** Number of the script, see `scriptOf`. */
    readonly script: number;
    /** Whether its spellings leave out so much that they never mean a word alone. */
    readonly partOnly: boolean;
    /** Per sound the usual ways to write it, and the rare ones; folded, parted by spaces, `-` for no letter. */
    readonly written: Readonly<Record<string, readonly [usual: string, rare: string]>>;
  }[];
  /** Folded words with their sounds, parted by spaces. */
  readonly words: readonly (readonly [word: string, sounds: string])[];
  /** Spellings that are other words as well, so that they never stand alone. */
  readonly taken: readonly string[];
}

interface Choice {
  readonly letters: string;
  readonly rare: number;
}

interface SoundedWord {
  readonly word: string;
  readonly hash: number;
  readonly steps: readonly (readonly Choice[])[];
  readonly mostRare: number;
  readonly partOnly: boolean;
  /** Letters of the shortest and of the longest spelling. */
  readonly shortest: number;
  readonly longest: number;
  /** Letters with which a spelling ends. */
  readonly lasts: string;
}

/** A beginning of a written word that spells a word by its sounds, all but `rest` letters of it. */
export interface SoundedForm {
  /** The word that is spelled, and its hash. */
  readonly word: string;
  readonly hash: number;
  /** Letters of the written word that it takes up. */
  readonly length: number;
  /** The whole spelling, of which the last letters may have made room for an ending. */
  readonly spelled: string;
  /** Whether it means the word also where it stands alone, not as a part of a longer name. */
  readonly alone: boolean;
}

export interface WordSounds {
  /** Adds the spellings of a script. */
  readonly prepare: (script: number) => void;
  /** 1 where a word that begins with two folded letters may spell one, see `pairOf`. */
  readonly pairs: Uint8Array;
  /**
   * Calls `found` for each way in which `letters` begin with a spelling that lacks at most `mostDropped` letters at its end. No more than `mostBehind` letters may
   * follow; none when `mostDropped` is -1.
   */
  readonly match: (
    letters: string,
    mostDropped: number,
    mostBehind: number,
    found: (form: SoundedForm) => void,
  ) => void;
}

/** Rare spellings do not heap up in one word: two in a short one, one in a longer one, of which there are many spellings already. */
const MOST_RARE = 2;
const SHORT_WORD = 6;
/** Words of fewer sounds are spelled like too many others. */
export const FEWEST_SOUNDS_ALONE = 5;
const NO_LETTER = '-';

/**
 * Matches words against the sounds of names, without a list of the hundred thousand spellings that follow from them.
 * Loops count, because iterators are made anew for each step as long as code has just begun to run.
 */
export function createWordSounds({ scripts, words, taken }: StoredSounds): WordSounds {
  const byPair = new Map<number, SoundedWord[]>();
  const pairs = new Uint8Array(PAIRS);
  const isTaken = new Set(taken);
  /** What is being matched: made once, because most words fail at the third letter. */
  let steps: SoundedWord['steps'] = [];
  let mostRare = 0;
  let letters = '';
  let mostDropped = 0;
  /** By the letters that a spelling takes up and those that it lacks: the fewest rare ways to write its sounds. */
  let fewest: Map<string, number> | null = null;

  const extend = (step: number, length: number, dropped: string, rare: number): void => {
    if (step === steps.length) {
      const key = `${String(length)} ${dropped}`;
      fewest ??= new Map();
      fewest.set(key, Math.min(rare, fewest.get(key) ?? rare));
      return;
    }
    const choices = steps[step] as readonly Choice[];
    for (let i = 0; i < choices.length; i++) {
      const choice = choices[i] as Choice;
      const used = rare + choice.rare;
      if (used > mostRare) continue;
      const way = choice.letters;
      if (dropped !== '') {
        if (dropped.length + way.length <= mostDropped) extend(step + 1, length, dropped + way, used);
        continue;
      }
      let same = 0;
      while (same < way.length && way.charCodeAt(same) === letters.charCodeAt(length + same)) same++;
      if (same === way.length) extend(step + 1, length + same, '', used);
      // The rest of the spelling is what an ending has taken the place of.
      for (let kept = Math.min(same, way.length - 1); kept >= 0 && way.length - kept <= mostDropped; kept--)
        extend(step + 1, length + kept, way.slice(kept), used);
    }
  };

  const prepare = (script: number): void => {
    for (const { script: own, partOnly, written } of scripts) {
      if (own !== script) continue;
      const choices = new Map(Object.entries(written).map(([sound, lists]) => [sound, choicesOf(lists)]));
      for (const [word, sounds] of words) {
        const ways = sounds.split(' ').map((sound) => choices.get(sound) ?? NO_CHOICE);
        if (ways.includes(NO_CHOICE)) continue;
        const most = ways.length <= SHORT_WORD ? MOST_RARE : 1;
        const sounded = { word, hash: hashWord(word), steps: ways, mostRare: most, partOnly, ...extentOf(ways) };
        const begins = new Set<number>();
        addPairs(ways, 0, 0, begins);
        for (const pair of begins) {
          pairs[pairOf(pair >>> 16, pair & 0xffff)] = 1;
          const list = byPair.get(pair);
          if (list) list.push(sounded);
          else byPair.set(pair, [sounded]);
        }
      }
    }
  };

  return {
    prepare,
    pairs,
    match(written, most, mostBehind, found) {
      letters = written;
      mostDropped = most;
      const last = written.charAt(written.length - 1);
      const candidates = byPair.get((written.charCodeAt(0) << 16) | written.charCodeAt(1)) ?? NO_WORDS;
      for (let i = 0; i < candidates.length; i++) {
        const word = candidates[i] as SoundedWord;
        if (written.length < word.shortest - Math.max(most, 0) || written.length > word.longest + mostBehind) continue;
        if (most < 0 && !word.lasts.includes(last)) continue;
        ({ steps, mostRare } = word);
        fewest = null;
        extend(0, 0, '', 0);
        const spellings = fewest as ReadonlyMap<string, number> | null;
        if (spellings === null) continue;
        for (const [key, rare] of spellings) {
          const length = Number.parseInt(key, 10);
          const spelled = written.slice(0, length) + key.slice(key.indexOf(' ') + 1);
          if (spelled === word.word || spelled.length < 2) continue;
          const isUsual = rare === 0 && !word.partOnly && word.steps.length >= FEWEST_SOUNDS_ALONE;
          found({ word: word.word, hash: word.hash, length, spelled, alone: isUsual && !isTaken.has(spelled) });
        }
      }
    },
  };
}

const NO_CHOICE: readonly Choice[] = [];
const NO_WORDS: readonly SoundedWord[] = [];

function choicesOf(lists: readonly [string, string]): Choice[] {
  return lists.flatMap((list, rare) =>
    list === '' ? [] : list.split(' ').map((letters) => ({ letters: letters === NO_LETTER ? '' : letters, rare })),
  );
}

/** Adds the first two letters of all spellings of the sounds from `step` on; `first`: the letter before, or 0. */
function addPairs(steps: SoundedWord['steps'], step: number, first: number, pairs: Set<number>): void {
  const choices = steps[step] ?? NO_CHOICE;
  for (let i = 0; i < choices.length; i++) {
    const { letters } = choices[i] as Choice;
    const letter = letters.charCodeAt(0);
    if (letters === '') addPairs(steps, step + 1, first, pairs);
    else if (first !== 0) pairs.add((first << 16) | letter);
    else if (letters.length > 1) pairs.add((letter << 16) | letters.charCodeAt(1));
    else addPairs(steps, step + 1, letter, pairs);
  }
}

/** What all spellings of some sounds have in common, to leave most words alone. */
function extentOf(steps: SoundedWord['steps']): Pick<SoundedWord, 'shortest' | 'longest' | 'lasts'> {
  let [shortest, longest, lasts] = [0, 0, ''];
  for (const step of steps) {
    let [least, most, ends, isSilent] = [Infinity, 0, '', false];
    for (let i = 0; i < step.length; i++) {
      const { letters } = step[i] as Choice;
      least = Math.min(least, letters.length);
      most = Math.max(most, letters.length);
      ends += letters.charAt(letters.length - 1);
      isSilent ||= letters === '';
    }
    shortest += least;
    longest += most;
    lasts = isSilent ? lasts + ends : ends;
  }
  return { shortest, longest, lasts };
}
