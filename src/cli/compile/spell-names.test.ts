import { expect, it } from 'vitest';
import { createRealFoldTable } from '../../core/text/real-fold-table.cases';
import type { RawEntry } from './raw-sources';
import { spellNames } from './spell-names';
import { createSpellingRules } from './spelling-rules';
import type { CollectedTerm } from './term-collector';

const table = createRealFoldTable();
const rules = createSpellingRules(
  { sounds: { Latin: { r: 'r', u: 'u ou, oo', d: 'd', i: 'i', l: 'l' } }, partOnly: [], otherWords: [] },
  table,
);
const term = (text: string): CollectedTerm => ({ text, senses: [], name: true });
const rudi: RawEntry = {
  id: 'rudi',
  type: 'person',
  label: 'Rudil',
  description: 'A king',
  sounds: { Rúdil: 'r u d i l' },
};

it('spells the words of the names, but not as they are listed', () => {
  expect(spellNames([rudi], [term('rudil')], rules, [], table)).toEqual([
    { letters: 'roudil', word: 'rudil', alone: true },
    { letters: 'roodil', word: 'rudil', alone: false },
  ]);
});

it('never lets a spelling stand alone that is also another word or a listed name', () => {
  expect(spellNames([rudi], [term('rudil')], rules, ['Roudil'], table)[0]!.alone).toBe(false);
  expect(spellNames([rudi], [term('rudil'), term('roudil')], rules, [], table)[0]!.alone).toBe(false);
});

it('never lets a short word stand alone', () => {
  const short = { ...rudi, sounds: { Rudi: 'r u d i' } };
  expect(spellNames([short], [term('rudi')], rules, [], table).map(({ alone }) => alone)).toEqual([false, false]);
});

it('spells nothing where no sounds are given', () => {
  expect(
    spellNames([{ id: 'flavia', type: 'person', label: 'Flavia', description: 'A queen' }], [], rules, [], table),
  ).toEqual([]);
});
