import { describe, expect, it } from 'vitest';
import { firstDay } from '../dates/calendar';
import { createMatcher } from './create-matcher';
import type { EventWay } from './matcher-data';
import { findMentions, pieceOf } from './real-matcher.cases';
import { createTinyParts, tinyFrame, tinyWay, type TinyKnowledge } from './tiny-knowledge.cases';

const RURITANIA = 0;
const KRAVONIA = 1;
const RUDOLF = 2;
const MICHAEL = 3;
const STRELSAU = 4;
const EVENT = 6;

const WORDS: TinyKnowledge = {
  entries: [
    { id: 'ruritania', type: 'place', country: RURITANIA, aliases: ['Ruritania'] },
    { id: 'kravonia', type: 'place', country: KRAVONIA, aliases: ['Kravonia'] },
    { id: 'rudolf', country: RURITANIA, aliases: ['Rudolf Elphberg'] },
    { id: 'michael', country: KRAVONIA, aliases: ['Michael Hentzau'] },
    { id: 'strelsau', type: 'place', country: RURITANIA, aliases: ['Strelsau'] },
    { id: 'antoine', country: -1, aliases: ['Antoine de Mauban'] },
    { id: 'event', type: 'event', aliases: [] },
  ],
  lexemes: [
    ['concept', 'meeting', 'met|meeting'],
    ['concept', 'visit', 'visit|visited'],
    ['concept', 'none', 'visit of the muse'],
    ['concept', 'no-meeting', 'board meeting'],
    ['concept', 'he', 'he|his'],
    ['concept', 'they', 'they|their'],
    ['concept', 'official', 'general|envoy'],
    ['concept', 'people', 'kings|generals'],
    ['concept', 'capital', 'capital'],
    ['concept', 'both-sides', 'the two countries'],
    ['concept', 'toward', 'to|in'],
    ['demonym', 'ruritania', 'Ruritanian'],
    ['demonym', 'kravonia', 'Kravonian'],
    ['number', '2', 'two'],
    ['modifier', 'past', 'former'],
    ['weekday', '1', 'Monday'],
    ['harmless', '', 'The|In|On|He|They|Their|His|Later|A'],
  ],
};

const BOTH = 'Rudolf Elphberg and Michael Hentzau were there.';
const TWO_PEOPLE = { needs: [['meeting']], people: 2 };
const VISIT = { needs: [['visit']], people: 1, place: true };

/** What is found in `text` behind `before`, three days after the event, in which the given people take part. */
function eventsIn(
  text: string,
  way: Partial<EventWay>,
  before: string,
  people: number[] = [RUDOLF, MICHAEL],
): string[] {
  const frame = tinyFrame({
    entry: EVENT,
    from: firstDay('1994-05-01'),
    to: firstDay('1994-05-02'),
    people,
    sides: [RURITANIA, KRAVONIA],
    place: STRELSAU,
    ways: [tinyWay(way)],
  });
  const matcher = createMatcher(createTinyParts({ ...WORDS, frames: [frame] }));
  return findMentions(matcher, [pieceOf(before), pieceOf(text)], { date: '1994-05-04', language: 'en' })
    .filter(({ kind, piece }) => kind === 'event' && piece === 1)
    .map(({ start, end }) => text.slice(start, end));
}

describe('words for two people', () => {
  it.each([
    ['a number and a plural', 'The two kings met.', 'two kings met'],
    ['with a word between', 'The two tired kings met.', 'two tired kings met'],
    ['a pronoun for both', 'Later they met.', 'they met'],
    ['a possessive', 'Their meeting was short.', 'Their meeting'],
  ])('%s', (_what, text, found) => {
    expect(eventsIn(text, TWO_PEOPLE, BOTH)).toEqual([found]);
  });

  it.each([
    ['only one of them is on the page', 'The two kings met.', 'Rudolf Elphberg was there.'],
    ['both are of one country', 'The two Ruritanian kings met.', BOTH],
    ['somebody else is named', 'Antoine de Mauban said they met.', BOTH],
    ['the words stand too far apart', 'The two young and very tired kings met.', BOTH],
  ])('mean nobody where %s', (_what, text, before) => {
    expect(eventsIn(text, TWO_PEOPLE, before)).toEqual([]);
  });
});

describe('words for one person', () => {
  const one = 'Michael Hentzau was there.';
  const both = `${one} In came Rudolf Elphberg.`;

  it.each([
    ['a pronoun', 'He visited Strelsau.', one, 'He visited Strelsau'],
    ['a noun without a country', 'The envoy visited Strelsau.', one, 'envoy visited Strelsau'],
    ['a noun with his nationality', 'The Kravonian envoy visited Strelsau.', both, 'Kravonian envoy visited Strelsau'],
  ])('%s', (_what, text, before, found) => {
    expect(eventsIn(text, VISIT, before, [MICHAEL])).toEqual([found]);
  });

  it.each([
    ['somebody else was named last', 'He visited Strelsau.', both],
    ['somebody else stands before it', 'Antoine de Mauban said he visited Strelsau.', one],
    ['the nationality is another', 'The Ruritanian envoy visited Strelsau.', one],
    ['a former one is meant', 'The former Kravonian envoy visited Strelsau.', one],
    ['a name follows', 'The Kravonian general Zapt visited Strelsau.', one],
  ])('mean nobody of ours where %s', (_what, text, before) => {
    expect(eventsIn(text, VISIT, before, [MICHAEL])).toEqual([]);
  });
});

describe('words for places and countries', () => {
  it('takes "the Ruritanian capital" for the place', () => {
    const text = 'Michael Hentzau visited the Ruritanian capital.';
    expect(eventsIn(text, VISIT, '', [MICHAEL])).toEqual(['Michael Hentzau visited the Ruritanian capital']);
    expect(eventsIn('Michael Hentzau visited the Kravonian capital.', VISIT, '', [MICHAEL])).toEqual([]);
  });

  it('takes the country for the place, unless the very spot is asked for', () => {
    const text = 'Michael Hentzau visited Ruritania.';
    expect(eventsIn(text, VISIT, '', [MICHAEL])).toHaveLength(1);
    expect(eventsIn(text, { ...VISIT, place: false, spot: true }, '', [MICHAEL])).toEqual([]);
  });

  it('takes "the two countries" for both sides', () => {
    expect(eventsIn('The two countries met.', { needs: [['meeting']], sides: 2 }, BOTH)).toEqual([
      'The two countries met',
    ]);
    expect(eventsIn('The two countries met.', { needs: [['meeting']], sides: 2 }, 'A day in Ruritania.')).toHaveLength(
      1,
    );
  });
});

describe('what a sentence denies', () => {
  it('reads no concept in phrases that mean something else', () => {
    expect(eventsIn('Michael Hentzau had a visit of the muse in Strelsau.', VISIT, '', [MICHAEL])).toEqual([]);
    expect(eventsIn('The two kings held a board meeting.', TWO_PEOPLE, BOTH)).toEqual([]);
  });

  it('reads no visit to one place in a journey to another', () => {
    const way = { needs: [['visit']], people: 1 };
    expect(eventsIn('The visit of Michael Hentzau ended.', way, '', [MICHAEL])).toHaveLength(1);
    expect(eventsIn('The visit of Michael Hentzau to Zenda ended.', way, '', [MICHAEL])).toEqual([]);
    expect(eventsIn('The visit of Michael Hentzau to Kravonia ended.', way, '', [MICHAEL])).toEqual([]);
  });

  it('wants those who take part on the page where the sentence names nobody', () => {
    const way = { needs: [['meeting']], spot: true, page: 2 };
    expect(eventsIn('A meeting in Strelsau.', way, BOTH)).toEqual(['meeting in Strelsau']);
    expect(eventsIn('A meeting in Strelsau.', way, 'Rudolf Elphberg was there.')).toEqual([]);
  });
});

describe('days around an event', () => {
  it('counts the day before where the way allows for a journey', () => {
    const text = 'On Monday Michael Hentzau visited Strelsau.';
    expect(eventsIn(text, { ...VISIT, dated: true }, '', [MICHAEL])).toEqual([]);
    expect(eventsIn(text, { ...VISIT, dated: true, slack: 1 }, '', [MICHAEL])).toHaveLength(1);
  });
});
