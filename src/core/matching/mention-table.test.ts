import { beforeAll, describe, expect, it } from 'vitest';
import { MENTION_TABLE } from './mention-table.cases';
import type { Matcher } from './matcher';
import { createRealMatcher, foundIn, REAL_MATCHER_TIME } from './real-matcher.cases';

describe('what counts as a mention', () => {
  let matcher: Matcher;

  beforeAll(() => {
    matcher = createRealMatcher();
  }, REAL_MATCHER_TIME);

  describe.each(Object.entries(MENTION_TABLE))('%s', (_rule, cases) => {
    it.each(cases)('$text', (page) => {
      expect(foundIn(matcher, page)).toEqual(page.found);
    });
  });

  it('takes no name out of a word for an office, which may be a role', () => {
    const found = foundIn(matcher, { text: 'Der Kremlchef schwieg.', language: 'de', found: [] });
    expect(found.filter((line) => line.startsWith('name'))).toEqual([]);
  });
});
