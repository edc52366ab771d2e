import { beforeAll, describe, expect, it } from 'vitest';
import type { Matcher } from './matcher';
import { createRealMatcher, foundIn, REAL_MATCHER_TIME } from './real-matcher.cases';
import { ROLE_NEIGHBOURS } from './role-neighbours.cases';
import { ROLE_PAGES } from './role-pages.cases';
import { ROLE_TIMES } from './role-times.cases';

describe('roles on a page', () => {
  let matcher: Matcher;

  beforeAll(() => {
    matcher = createRealMatcher();
  }, REAL_MATCHER_TIME);

  describe.each(Object.entries({ ...ROLE_PAGES, ...ROLE_TIMES, ...ROLE_NEIGHBOURS }))('%s', (_rule, cases) => {
    it.each(cases)('$date $text', (page) => {
      expect(foundIn(matcher, page)).toEqual(page.found);
    });
  });
});
