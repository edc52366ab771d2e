import { describe, expect, it } from 'vitest';
import { sourceList } from './source-list';
import { STORY_INDEX } from './story-pack.cases';

describe('the sources', () => {
  const list = sourceList(STORY_INDEX);

  it('are the reports with what rests on them, oldest first', () => {
    expect(list.reports.map(({ id, statements }) => [id, statements])).toEqual([
      ['first', 4],
      ['second', 1],
    ]);
  });

  it('are publications with a date, and the register without', () => {
    expect(list.background).toEqual([
      { publisher: 'Almanac', date: '1900-12-31', statements: 1 },
      { publisher: 'Wikidata', date: null, statements: 1 },
    ]);
  });

  it('disagree on these', () => {
    expect(list.disagreements.map(({ id, differs, about }) => [id, differs, about.map((link) => link.id)])).toEqual([
      ['first.1', 'Others say Tuesday.', ['meeting', 'anna', 'bruno']],
    ]);
  });
});
