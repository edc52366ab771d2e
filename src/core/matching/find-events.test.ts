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
const EVENT = 4;

const WORDS: Required<Pick<TinyKnowledge, 'entries' | 'lexemes'>> = {
  entries: [
    { id: 'ruritania', type: 'place', country: RURITANIA, aliases: ['Ruritania'] },
    { id: 'kravonia', type: 'place', country: KRAVONIA, aliases: ['Kravonia'] },
    { id: 'rudolf', country: RURITANIA, aliases: ['Rudolf Elphberg'] },
    { id: 'michael', country: KRAVONIA, aliases: ['Michael Hentzau'] },
    { id: 'event', type: 'event', aliases: ['Zenda affair'] },
  ],
  lexemes: [
    ['concept', 'meeting', 'meet|met|meeting'],
    ['concept', 'duel', 'duel'],
    ['concept', 'affair', 'affair'],
    ['concept', 'crown', 'crown|crowned'],
    ['concept', 'aim', 'hoped|agreed'],
    ['demonym', 'ruritania', 'Ruritanian'],
    ['planned', '', 'will|plans'],
    ['month', '5', 'May'],
    ['month', '9', 'September'],
    ['day', '-1', 'yesterday'],
    ['shift', '-1', 'last'],
    ['unit', 'year', 'year'],
    ['harmless', '', 'The|In|On|Last'],
  ],
};

/** The events found in a text of 1994-05-05, four days after the event, unless said otherwise. */
function eventsIn(
  text: string,
  way: Partial<EventWay>,
  { date = '1994-05-05', frame = {}, beside = '' } = {},
): string[] {
  const whole = tinyFrame({
    entry: EVENT,
    from: firstDay('1994-05-01'),
    to: firstDay('1994-05-02'),
    people: [RUDOLF, MICHAEL],
    sides: [RURITANIA, KRAVONIA],
    place: RURITANIA,
    ways: [tinyWay(way)],
    window: [-2, 10],
    ...frame,
  });
  const matcher = createMatcher(createTinyParts({ ...WORDS, frames: [whole] }));
  return findMentions(matcher, [pieceOf(text), pieceOf(beside)], { date, language: 'en' })
    .filter(({ kind, piece }) => kind === 'event' && piece === 0)
    .map(({ start, end }) => text.slice(start, end));
}

const TWO_PEOPLE = { needs: [['meeting']], people: 2 };

describe('what a sentence must hold', () => {
  it('takes the shortest stretch that holds everything', () => {
    expect(eventsIn('In town Rudolf Elphberg met Michael Hentzau at noon.', TWO_PEOPLE)).toEqual([
      'Rudolf Elphberg met Michael Hentzau',
    ]);
  });

  it.each([
    ['a participant is missing', 'In town Rudolf Elphberg met the cook.'],
    ['the concept is missing', 'In town Rudolf Elphberg saw Michael Hentzau.'],
    ['the parts stand in two sentences', 'They met. Rudolf Elphberg slept. Michael Hentzau did not.'],
    ['the concept is a part of another word', 'Rudolf Elphberg post-meeting with Michael Hentzau.'],
  ])('finds none where %s', (_what, text) => {
    expect(eventsIn(text, TWO_PEOPLE)).toEqual([]);
  });

  it('finds none where the parts lie farther apart than the reach', () => {
    const text = 'Rudolf Elphberg met, after much ado about nothing at all, Michael Hentzau.';
    expect(eventsIn(text, { ...TWO_PEOPLE, reach: 12 })).toHaveLength(1);
    expect(eventsIn(text, { ...TWO_PEOPLE, reach: 11 })).toEqual([]);
  });

  it('counts a nationality for the side', () => {
    expect(eventsIn('A Ruritanian duel with Kravonia.', { needs: [['duel']], sides: 2 })).toEqual([
      'Ruritanian duel with Kravonia',
    ]);
    expect(eventsIn('A Ruritanian duel with a neighbour.', { needs: [['duel']], sides: 2 })).toEqual([]);
  });

  it('wants one of the numbers, and no other number between', () => {
    const way = { needs: [['duel']], numbers: [33, 34] };
    const beside = 'Ruritania';
    expect(eventsIn('The duel of 33 men.', way, { beside })).toEqual(['duel of 33']);
    expect(eventsIn('The duel of 35 men.', way, { beside })).toEqual([]);
    expect(eventsIn('The duel of 12, then 33 men.', way, { beside })).toEqual([]);
  });

  it('wants a participant on the page where the sentence names nobody', () => {
    const way = { needs: [['crown']] };
    expect(eventsIn('The day of the crown.', way)).toEqual([]);
    expect(eventsIn('The day of the crown.', way, { beside: 'Rudolf Elphberg' })).toEqual(['crown']);
  });
});

describe('dates', () => {
  const text = (time: string): string => `Rudolf Elphberg met Michael Hentzau ${time}.`;

  it.each([
    ['within the window no date is needed', 'at home', '1994-05-10', 1],
    ['after it one is', 'at home', '1994-05-12', 0],
    ['after it a date to the day', 'on 1 May 1994', '1996-05-12', 1],
    ['after it a year', 'in 1994', '2000-05-12', 1],
    ['a date that disagrees', 'on 2 September 1993', '1994-05-05', 0],
    ['a relative date', 'yesterday', '1994-05-02', 1],
    ['a relative date that disagrees', 'yesterday', '1994-05-04', 0],
    ['before the event', 'at home', '1994-04-30', 0],
    ['long before the event', 'on 1 May', '1993-05-20', 0],
  ] as const)('%s: %s, on a page of %s', (_what, time, date, count) => {
    expect(eventsIn(text(time), TWO_PEOPLE, { date })).toHaveLength(count);
  });

  it('wants a plan for what lies ahead', () => {
    expect(eventsIn('Rudolf Elphberg will meet Michael Hentzau.', TWO_PEOPLE, { date: '1994-04-30' })).toHaveLength(1);
    expect(eventsIn('Rudolf Elphberg did meet Michael Hentzau.', TWO_PEOPLE, { date: '1994-04-30' })).toEqual([]);
    expect(eventsIn('Rudolf Elphberg will meet Michael Hentzau.', TWO_PEOPLE, { date: '1993-04-30' })).toEqual([]);
  });

  it('takes words that may announce something for a plan only where they stand before it', () => {
    const eve = { date: '1994-04-30' };
    expect(
      eventsIn('They hoped for the meeting of Rudolf Elphberg and Michael Hentzau.', TWO_PEOPLE, eve),
    ).toHaveLength(1);
    expect(eventsIn('Rudolf Elphberg met Michael Hentzau and agreed with him.', TWO_PEOPLE, eve)).toEqual([]);
  });

  it('does not take what a comma parts from the plan for planned', () => {
    const eve = { date: '1994-04-30' };
    expect(eventsIn('The meeting of Rudolf Elphberg and Michael Hentzau will begin.', TWO_PEOPLE, eve)).toHaveLength(1);
    expect(eventsIn('Rudolf Elphberg, who met Michael Hentzau, will leave.', TWO_PEOPLE, eve)).toEqual([]);
  });

  it('takes nothing for announced that nobody announces', () => {
    const text = 'Rudolf Elphberg will meet Michael Hentzau.';
    const eve = { date: '1994-04-30', frame: { window: [0, 10] as const } };
    expect(eventsIn(text, TWO_PEOPLE, eve)).toEqual([]);
  });

  it('believes a page that plans it where another of its sentences only names the month', () => {
    const named = 'The May meeting of Rudolf Elphberg and Michael Hentzau.';
    const plan = 'Rudolf Elphberg will meet Michael Hentzau.';
    expect(eventsIn(named, TWO_PEOPLE, { date: '1994-04-30' })).toEqual([]);
    expect(eventsIn(named, TWO_PEOPLE, { date: '1994-04-30', beside: plan })).toHaveLength(1);
  });

  it('tells a month that is over from the page’s own', () => {
    const way = { needs: [['meeting']], people: 2, dated: true };
    expect(eventsIn(text('in May'), way, { date: '1994-05-20' })).toEqual([]);
    expect(eventsIn(text('in May'), way, { date: '1994-06-03' })).toEqual([]);
    expect(eventsIn(text('in May'), way, { date: '1994-06-20' })).toHaveLength(1);
  });

  it('prefers the date that stands beside it', () => {
    const both = 'Yesterday they dined; Rudolf Elphberg met Michael Hentzau in September.';
    expect(eventsIn(both, TWO_PEOPLE, { date: '1994-05-02' })).toEqual([]);
  });

  it('wants a date where the way says so', () => {
    const way = { needs: [['meeting']], people: 1, dated: true };
    expect(eventsIn('Rudolf Elphberg met them at home.', way)).toEqual([]);
    expect(eventsIn('Rudolf Elphberg met them yesterday.', way, { date: '1994-05-02' })).toHaveLength(1);
  });

  it('decides nothing without a page date', () => {
    const matcher = createMatcher(
      createTinyParts({
        ...WORDS,
        frames: [
          tinyFrame({
            entry: EVENT,
            from: 0,
            to: 9,
            people: [RUDOLF],
            ways: [tinyWay({ needs: [['meeting']], people: 1 })],
            window: [0, 9999],
          }),
        ],
      }),
    );
    const found = (date: string | null) =>
      findMentions(matcher, [pieceOf('Rudolf Elphberg met them.')], { date, language: 'en' }).filter(
        ({ kind }) => kind === 'event',
      );
    expect(found('1970-01-05')).toHaveLength(1);
    expect(found(null)).toEqual([]);
  });
});

describe('names of events', () => {
  it('are found without a frame, and not a second time by one', () => {
    expect(eventsIn('It was the Zenda affair.', { needs: [['duel']] })).toEqual(['Zenda affair']);
    expect(eventsIn('It was the Zenda affair of Rudolf Elphberg.', { needs: [['affair']], people: 1 })).toEqual([
      'Zenda affair',
    ]);
    expect(eventsIn('It was the affair of Rudolf Elphberg.', { needs: [['affair']], people: 1 })).toHaveLength(1);
  });

  it('are none on a page that is older', () => {
    expect(eventsIn('It was the Zenda affair.', { needs: [['duel']] }, { date: '1994-04-30' })).toEqual([]);
  });

  it('are none as the beginning of another word', () => {
    expect(eventsIn('It was a Zenda affair-like thing.', { needs: [['duel']] })).toEqual([]);
  });
});
