import { expect, it } from 'vitest';
import { LINKS, ZARIF, report } from '../../../tests/ui/card-models';
import { groupTies } from './tie-groups';

const tie = { event: null, text: 'Zarif met both.', when: '2016-08-12', citation: report(2) };
const statement = { ...ZARIF.statements[0]!, text: tie.text, claimedBy: 'Zarif', differs: 'others deny it' };

it('joins ties that rest on one sentence and says whose claim it is', () => {
  const groups = groupTies({
    ties: [
      { ...tie, other: LINKS.erdogan },
      { ...tie, other: LINKS.putin, text: 'Zarif praised Putin.' },
      { ...tie, other: LINKS.lavrov },
      { ...tie, other: LINKS.turkey, when: '2016-08-13' },
    ],
    statements: [statement],
  });
  expect(groups.map(({ others, claimedBy }) => [others.map(({ id }) => id), claimedBy])).toEqual([
    [['recep-tayyip-erdogan', 'sergei-lavrov'], 'Zarif'],
    [['vladimir-putin'], null],
    [['turkey'], 'Zarif'],
  ]);
  expect(groups[0]?.differs).toBe('others deny it');
});

it('keeps to the most telling six', () => {
  const ties = Array.from({ length: 9 }, (_, i) => ({ ...tie, other: LINKS.erdogan, text: `Sentence ${i}.` }));
  expect(groupTies({ ties, statements: [] }).map(({ text }) => text.slice(-2))).toEqual([
    '0.',
    '1.',
    '2.',
    '3.',
    '4.',
    '5.',
  ]);
});
