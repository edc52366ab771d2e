import { FEWEST_SOUNDS_ALONE, type StoredSounds } from '../../core/matching/word-sounds';
import { foldText, scriptOf, type FoldTable } from '../../core/text/fold-table';
import type { RawEntry, RawSpellings } from './raw-sources';
import { createSpellingRules } from './spelling-rules';
import type { CollectedTerm } from './term-collector';

/**
 * The sounds of the words of the entries' names as `createWordSounds` reads them, with those of their spellings that are other words or listed names as well.
 * Same sources, same form.
 */
export function storeSounds(
  entries: readonly Pick<RawEntry, 'sounds'>[],
  terms: readonly CollectedTerm[],
  raw: RawSpellings,
  table: FoldTable,
): StoredSounds {
  const rules = createSpellingRules(raw, table);
  const words = new Map<string, readonly [string, string]>();
  for (const { sounds = {} } of entries) {
    for (const [listed, heard] of Object.entries(sounds)) {
      const word = foldText(listed, table);
      words.set(`${word} ${heard}`, [word, heard]);
    }
  }
  const others = new Set([...terms.map(({ text }) => text), ...raw.otherWords.map((word) => foldText(word, table))]);
  const taken = [...words.values()]
    .filter(([, heard]) => heard.split(' ').length >= FEWEST_SOUNDS_ALONE)
    .flatMap(([, heard]) => rules.spell(heard))
    .filter(({ letters, usual }) => usual && others.has(letters))
    .map(({ letters }) => letters);
  const heard = new Set([...words.values()].flatMap(([, sounds]) => sounds.split(' ')));
  return {
    scripts: Object.entries(raw.sounds).map(([name, sounds]) => ({
      script: scriptOf(
        foldText(
          Object.values(sounds)
            .join('')
            .replace(/[\s,-]/g, ''),
          table,
        ).charCodeAt(0),
      ),
      partOnly: raw.partOnly.includes(name),
      pairs: [...words.values()]
        .map(([, sounded]) => beginnings(sounded.split(' ').map((sound) => foldLists(sounds[sound] ?? '', table))))
        .join(' '),
      written: Object.fromEntries(
        Object.entries(sounds)
          .filter(([sound]) => heard.has(sound))
          .map(([sound, written]) => [sound, foldLists(written, table)]),
      ),
    })),
    words: [...words.values()],
    taken: [...new Set(taken)].sort(),
  };
}

/** The first two letters of all spellings of some sounds, one pair behind the other; nothing where a sound has none. */
function beginnings(sounds: readonly (readonly [usual: string, rare: string])[]): string {
  const steps = sounds.map((lists) => lists.flatMap((list) => list.split(' ').filter((way) => way !== '')));
  const pairs = new Set<string>();
  const extend = (step: number, letters: string): void => {
    if (letters.length >= 2) pairs.add(letters.slice(0, 2));
    else for (const way of steps[step] ?? []) extend(step + 1, letters + (way === '-' ? '' : way));
  };
  if (steps.every((step) => step.length > 0)) extend(0, '');
  return [...pairs].sort().join('');
}

function foldLists(written: string, table: FoldTable): [usual: string, rare: string] {
  const [usual = '', rare = ''] = written.split(',').map((list) =>
    list
      .trim()
      .split(/\s+/)
      .filter((one) => one !== '')
      .map((one) => (one === '-' ? one : foldText(one, table)))
      .join(' '),
  );
  return [usual, rare];
}
