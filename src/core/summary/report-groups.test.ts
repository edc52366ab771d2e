import { expect, it } from 'vitest';
import { report, ZARIF } from '../../../tests/ui/card-models';
import type { CitationLine } from './card-model';
import { groupByReport } from './report-groups';

const line = (text: string, citation: CitationLine) => ({ ...ZARIF.statements[0]!, text, citation });
const other: CitationLine = { ...report(5), publisher: 'Al Arabiya' };
const background: CitationLine = { kind: 'background', publisher: 'TASS', date: '2020', wikidata: null };

// Seen to fail with the publisher left out of the key, and with told sentences kept.
it('gathers statements by report and keeps apart what stands elsewhere', () => {
  const groups = groupByReport(
    [line('a', report(7)), line('b', other), line('c', report(4)), line('d', report(9)), line('e', background)],
    new Set(['a', 'c']),
  );
  expect(
    groups.map(({ report: { publisher }, statements, toldParagraphs }) => [
      publisher,
      statements.map(({ text }) => text),
      toldParagraphs,
    ]),
  ).toEqual([
    ['EA WorldView', ['d'], [4, 7]],
    ['Al Arabiya', ['b'], []],
  ]);
});
