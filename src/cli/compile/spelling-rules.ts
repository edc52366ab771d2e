import { foldText, type FoldTable } from '../../core/text/fold-table';
import type { RawSpellings } from './raw-sources';

/** A spelling that follows from the sounds of a word. */
export interface Spelling {
  /** Folded letters. */
  readonly letters: string;
  /** Whether it is usual in all its parts, in a script that writes the vowels. */
  readonly usual: boolean;
}

export interface SpellingRules {
  /** Sounds of the list that no table has. */
  unknownSounds(sounds: string): string[];
  /** Every spelling of the sounds in every script that has all of them. */
  spell(sounds: string): Spelling[];
}

/** Rare spellings do not heap up in one word: two in a short one, one in a longer one, of which there are many spellings already. */
const MOST_RARE = 2;
const SHORT_WORD = 6;
const NO_LETTER = '-';

interface Choice {
  readonly letters: string;
  readonly rare: number;
}

/** Turns the tables of sounds into a function from sounds to spellings. */
export function createSpellingRules(raw: RawSpellings, table: FoldTable): SpellingRules {
  const scripts = Object.entries(raw.sounds).map(([script, sounds]) => ({
    partOnly: raw.partOnly.includes(script),
    choices: new Map(Object.entries(sounds).map(([sound, written]) => [sound, choicesOf(written, table)])),
  }));
  return {
    unknownSounds(sounds) {
      return sounds.split(' ').filter((sound) => !scripts.some(({ choices }) => choices.has(sound)));
    },
    spell(sounds) {
      const steps = sounds.split(' ');
      return scripts.flatMap(({ partOnly, choices }) =>
        steps.every((sound) => choices.has(sound))
          ? [...combine(steps.map((sound) => choices.get(sound) ?? []))].map(([letters, rare]) => ({
              letters,
              usual: rare === 0 && !partOnly,
            }))
          : [],
      );
    },
  };
}

function choicesOf(written: string, table: FoldTable): Choice[] {
  return written.split(',').flatMap((list, rare) =>
    list
      .trim()
      .split(/\s+/)
      .filter((one) => one !== '')
      .map((one) => ({ letters: one === NO_LETTER ? '' : foldText(one, table), rare: Math.min(rare, 1) })),
  );
}

/** Letters with the fewest rare spellings that give them. */
function combine(steps: readonly (readonly Choice[])[]): Map<string, number> {
  const mostRare = steps.length <= SHORT_WORD ? MOST_RARE : 1;
  let all = new Map([['', 0]]);
  for (const choices of steps) {
    const longer = new Map<string, number>();
    for (const [before, used] of all) {
      for (const { letters, rare } of choices) {
        if (used + rare > mostRare) continue;
        const text = before + letters;
        longer.set(text, Math.min(used + rare, longer.get(text) ?? mostRare));
      }
    }
    all = longer;
  }
  return all;
}
