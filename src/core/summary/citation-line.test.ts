import { expect, it } from 'vitest';
import { createPackIndex } from '../knowledge/pack-index';
import { SMALL_PACK } from '../knowledge/small-pack.cases';
import { citationLine } from './citation-line';

const index = createPackIndex(SMALL_PACK);

it('names report, day and paragraph', () => {
  expect(citationLine({ kind: 'report', source: 'courier', paragraph: 4 }, index)).toEqual({
    kind: 'report',
    publisher: 'Courier',
    title: 'What they say',
    published: '1896-01-10',
    about: true,
    paragraph: 4,
  });
});

it('marks what does not come from the corpus as background', () => {
  expect(citationLine({ kind: 'publication', publisher: 'Handbook of Courts', date: '1895' }, index)).toEqual({
    kind: 'background',
    publisher: 'Handbook of Courts',
    date: '1895',
    wikidata: null,
  });
  expect(citationLine({ kind: 'wikidata', item: 'Q9' }, index)).toEqual({
    kind: 'background',
    publisher: 'Wikidata',
    date: '1900-06-30',
    wikidata: 'Q9',
  });
});

it('says what is wrong with a report that the pack does not hold', () => {
  expect(() => citationLine({ kind: 'report', source: 'herald', paragraph: 1 }, index)).toThrow(
    'cites herald, which the pack does not hold',
  );
});
