import { describe, expect, it } from 'vitest';
import { pageEntries } from './page-entries';
import { STORY_INDEX } from './story-pack.cases';

describe('the entries of a page', () => {
  it('carry what the reader said of them, on this site and its subdomains', () => {
    const settings = { known: ['bruno'], notHere: [{ entry: 'anna', site: 'example.org' }] };
    const counts = [
      { entry: 'anna', type: 'person' as const, count: 3, sure: 1 },
      { entry: 'nobody', type: 'person' as const, count: 2, sure: 2 },
      { entry: 'bruno', type: 'person' as const, count: 1, sure: 0 },
    ];
    const shown = (address: string) =>
      pageEntries(STORY_INDEX, { counts, settings, address }).map(({ id, count, sure, known, notHere }) => [
        id,
        count,
        ...[sure, known, notHere],
      ]);
    expect(shown('https://news.example.org/a')).toEqual([
      ['anna', 3, true, false, true],
      ['bruno', 1, false, true, false],
    ]);
    expect(shown('https://example.com/a')[0]).toEqual(['anna', 3, true, false, false]);
  });
});
