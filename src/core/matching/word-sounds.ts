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
}

/** A beginning of a written word that spells a word by its sounds, all but `rest` letters of it. */
export interface SoundedForm {
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
  /** Calls `found` for each way in which `letters` begin with a spelling that lacks at most `mostDropped` letters at its end. */
  readonly match: (letters: string, mostDropped: number, found: (form: SoundedForm) => void) => void;
}

/** Rare spellings do not heap up in one word: two in a short one, one in a longer one, of which there are many spellings already. */
const MOST_RARE = 2;
const SHORT_WORD = 6;
/** Words of fewer sounds are spelled like too many others. */
export const FEWEST_SOUNDS_ALONE = 5;
const NO_LETTER = '-';

/** Matches words against the sounds of names, without a list of the hundred thousand spellings that follow from them. */
export function createWordSounds({ scripts, words, taken }: StoredSounds): WordSounds {
  const byBeginning = new Map<number, SoundedWord[]>();
  const pairs = new Uint8Array(PAIRS);
  const isTaken = new Set(taken);
  return {
    prepare(script) {
      for (const { script: own, partOnly, written } of scripts) {
        if (own !== script) continue;
        const choices = new Map(Object.entries(written).map(([sound, lists]) => [sound, choicesOf(lists)]));
        for (const [word, sounds] of words) {
          const steps = sounds.split(' ').map((sound) => choices.get(sound));
          if (!steps.every((step) => step !== undefined)) continue;
          const mostRare = steps.length <= SHORT_WORD ? MOST_RARE : 1;
          const sounded = { word, hash: hashWord(word), steps, mostRare, partOnly };
          for (const beginning of beginningsOf(steps)) {
            pairs[pairOf(beginning >>> 16, beginning & 0xffff)] = 1;
            const list = byBeginning.get(beginning);
            if (list) list.push(sounded);
            else byBeginning.set(beginning, [sounded]);
          }
        }
      }
    },
    pairs,
    match(letters, mostDropped, found) {
      for (const word of byBeginning.get(beginningOf(letters.charCodeAt(0), letters.charCodeAt(1))) ?? [])
        matchWord(word, letters, mostDropped, (length, spelled, rare) => {
          if (spelled === word.word || spelled.length < 2) return;
          found({
            hash: word.hash,
            length,
            spelled,
            alone: rare === 0 && !word.partOnly && word.steps.length >= FEWEST_SOUNDS_ALONE && !isTaken.has(spelled),
          });
        });
    },
  };
}

function choicesOf(lists: readonly [string, string]): Choice[] {
  return lists.flatMap((list, rare) =>
    list === '' ? [] : list.split(' ').map((letters) => ({ letters: letters === NO_LETTER ? '' : letters, rare })),
  );
}

function beginningOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** The first two letters of every spelling. */
function beginningsOf(steps: SoundedWord['steps']): Set<number> {
  const found = new Set<number>();
  const extend = (step: number, letters: string): void => {
    if (letters.length >= 2) found.add(beginningOf(letters.charCodeAt(0), letters.charCodeAt(1)));
    else for (const choice of steps[step] ?? []) extend(step + 1, letters + choice.letters);
  };
  extend(0, '');
  return found;
}

/** Calls `found` once for each spelling, with the fewest rare ways to write its sounds. */
function matchWord(
  { steps, mostRare }: SoundedWord,
  letters: string,
  mostDropped: number,
  found: (length: number, spelled: string, rare: number) => void,
): void {
  const fewest = new Map<string, number>();
  const extend = (step: number, length: number, dropped: string, rare: number): void => {
    if (step === steps.length) {
      const key = `${String(length)} ${dropped}`;
      fewest.set(key, Math.min(rare, fewest.get(key) ?? rare));
      return;
    }
    for (const choice of steps[step] as readonly Choice[]) {
      const used = rare + choice.rare;
      if (used > mostRare) continue;
      const way = choice.letters;
      let same = 0;
      if (dropped === '')
        while (same < way.length && way.charCodeAt(same) === letters.charCodeAt(length + same)) same++;
      if (same === way.length && dropped === '') extend(step + 1, length + same, '', used);
      // The rest of the spelling is what an ending has taken the place of.
      for (let kept = Math.min(same, way.length - 1); kept >= 0; kept--) {
        const lost = dropped + way.slice(kept);
        if (lost.length > mostDropped) break;
        extend(step + 1, length + kept, lost, used);
        if (dropped !== '') break;
      }
      if (way === '' && dropped !== '') extend(step + 1, length, dropped, used);
    }
  };
  extend(0, 0, '', 0);
  for (const [key, rare] of fewest) {
    const length = Number.parseInt(key, 10);
    const dropped = key.slice(key.indexOf(' ') + 1);
    found(length, letters.slice(0, length) + dropped, rare);
  }
}
