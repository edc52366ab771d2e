import { expect, it } from 'vitest';
import { eventStrip } from './event-strip';

const event = (id: string, from: string, to: string | null = from, later = false) => ({
  ...{ id, label: id, type: 'event' as const },
  ...{ from, to, later },
});
const EVENTS = [
  event('war', '2011', '2024-12-08'),
  event('a', '2016-08-09'),
  event('b', '2020-02-28'),
  event('c', '2023-05-10', '2023-05-10', true),
];

it('puts events and the page where they lie, long ones below short ones', () => {
  const strip = eventStrip(EVENTS, '2020-03-01', 300)!;
  expect([strip.from, strip.to, strip.before]).toEqual(['2011', '2023', 3]);
  expect(strip.marks.map(({ id, isLong, later }) => [id, isLong, later])).toEqual([
    ['war', true, false],
    ['a', false, false],
    ['b', false, false],
    ['c', false, true],
  ]);
  const at = Object.fromEntries(strip.marks.map(({ id, x, width }) => [id, x + width / 2]));
  expect(at['a']).toBeLessThan(at['b']!);
  expect(at['c']).toBeGreaterThan(strip.here!.x);
});

// Seen to fail with the event's own end: the page would tell when the war was over.
it('ends at the page what was going on then', () => {
  const { marks, here } = eventStrip(EVENTS, '2020-03-01', 300)!;
  const war = marks.find(({ id }) => id === 'war')!;
  expect(war.x + war.width).toBeCloseTo(here!.x, 0);
  const undated = eventStrip(EVENTS, null, 300)!;
  expect([undated.here, undated.to, undated.before]).toEqual([null, '2024', 4]);
});

it('stays within its line, and says nothing of a few', () => {
  const strip = eventStrip(
    [event('a', '2016-01-01'), event('b', '2016-12-31'), event('c', '2016-12', null)],
    '2016-12-31',
    300,
  )!;
  for (const { x, width } of strip.marks) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(300);
  }
  expect(strip.here?.anchor).toBe('end');
  expect(eventStrip(EVENTS.slice(0, 2), '2016', 300)).toBeNull();
});

it('leaves out years where they would not fit', () => {
  expect(eventStrip(EVENTS, null, 300)!.years.map(({ year }) => year)).toEqual([
    '2011',
    '2013',
    '2015',
    '2017',
    '2019',
    '2021',
    '2023',
  ]);
});
