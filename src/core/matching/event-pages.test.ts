import { beforeAll, describe, expect, it } from 'vitest';
import { EVENT_PAGES, type EventCase } from './event-pages.cases';
import type { Matcher } from './matcher';
import { createRealMatcher, findMentions, pagePieces, REAL_MATCHER_TIME, USUAL_DATE } from './real-matcher.cases';

describe('events on a page', () => {
  let matcher: Matcher;

  beforeAll(() => {
    matcher = createRealMatcher();
  }, REAL_MATCHER_TIME);

  const eventsIn = ({ language = 'en', date = USUAL_DATE, ...page }: EventCase) =>
    findMentions(matcher, pagePieces(page), { date, language })
      .filter(({ piece, kind }) => piece === 0 && kind === 'event')
      .map(({ entry, start, end }) => ({ entry, text: page.text.slice(start, end) }));

  describe.each(Object.entries(EVENT_PAGES))('%s', (_rule, cases) => {
    it.each(cases)('$date $text', (page) => {
      const found = eventsIn(page);
      expect(found.map(({ entry }) => entry)).toEqual(page.event === null ? [] : [page.event]);
      for (const { text } of found) expect(text).toContain(page.core);
    });
  });

  it('keeps the names inside a description as names of their own', () => {
    const text = 'Ankara downed one of Moscow’s warplanes in November.';
    const names = findMentions(matcher, pagePieces({ text }), { date: '2016-08-12', language: 'en' }).filter(
      ({ kind }) => kind === 'name',
    );
    expect(names.map(({ entry, start, end }) => [entry, text.slice(start, end)])).toEqual([
      ['ankara', 'Ankara'],
      ['moscow', 'Moscow'],
    ]);
  });

  it('never reaches over the end of a sentence', () => {
    const text = 'Turkey shot down a Russian jet. Tourists stayed away from Turkey after that.';
    const [event] = eventsIn({ text, date: '2016-08-12', event: null });
    expect(text.indexOf('. ') >= text.indexOf(event?.text ?? '') + (event?.text.length ?? Infinity)).toBe(true);
  });
});
