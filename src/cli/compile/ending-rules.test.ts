import { expect, it } from 'vitest';
import { createRealFoldTable } from '../../core/text/real-fold-table.cases';
import { createEndingRules } from './ending-rules';

const rules = createEndingRules(
  [
    {
      name: 'German',
      script: 'Latin',
      languages: ['de'],
      rules: [
        { after: '[sß]$', endings: ["'"] },
        { after: '.$', endings: ['s', 'ÉS'] },
      ],
    },
    {
      name: 'Russian',
      script: 'Cyrillic',
      rules: [
        { after: 'ё$', drop: 1, endings: ['ой'] },
        { after: 'а$', drop: 2, endings: ['у'] },
      ],
    },
  ],
  createRealFoldTable(),
);

it('gives a word the first rule of its script that fits', () => {
  expect(rules.stemsOf('putin')).toEqual([{ stem: 'putin', word: 'putin', endingClass: 1 }]);
  expect(rules.stemsOf('macros')).toEqual([{ stem: 'macros', word: 'macros', endingClass: 0 }]);
});

it('folds patterns and endings like the words', () => {
  expect(rules.stemsOf('мореe'.slice(0, 4))).toEqual([{ stem: 'мор', word: 'море', endingClass: 2 }]);
  expect([...rules.classes[1]!.endings]).toEqual(['s', 'es']);
});

it('drops letters, but never to less than three', () => {
  expect(rules.stemsOf('москва')).toEqual([{ stem: 'моск', word: 'москва', endingClass: 3 }]);
  expect(rules.stemsOf('вена')).toEqual([]);
});

it('gives a word of another script, or that no rule fits, none', () => {
  expect(rules.stemsOf('سوريا')).toEqual([]);
  expect(rules.stemsOf('дом')).toEqual([]);
});

it('keeps the languages of a group with its classes', () => {
  expect(rules.classes.map(({ languages }) => languages && [...languages])).toEqual([['de'], ['de'], null, null]);
});
