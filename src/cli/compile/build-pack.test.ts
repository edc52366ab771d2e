import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../core/knowledge/pack';
import { buildFacts } from './build-facts';
import { buildPack } from './build-pack';
import { entriesInOrder, readGoodSources, RURITANIA_ORDER, writeRuritania } from './ruritania.cases';
import type { Sources } from './sources';

/** Positions in `RURITANIA_ORDER`. */
const MICHAEL = 0;
const RUDOLF = 1;
const RURITANIA = 2;
const STRELSAU = 3;
const CORONATION = 4;

let folder: string;
let sources: Sources;
let pack: Pack;

beforeAll(() => {
  folder = writeRuritania({
    'events/siege-1893.yaml':
      'id: siege-1893\ntype: event\nlabel: Siege\ndescription: A siege\nevent: { kind: coronation, when: 1893/, about: true, participants: [ruritania] }\n',
    'events/march-1892.yaml':
      'id: march-1892\ntype: event\nlabel: March\ndescription: A march\nevent: { kind: coronation, when: 1892-03/1892-04 }\n',
  });
  sources = readGoodSources(folder);
  const others = ['siege-1893', 'march-1892'].map((id) => sources.entries.find(({ data }) => data.id === id)!.data);
  pack = buildPack(sources, [...entriesInOrder(sources), ...others], new Map([['rudolf-elphberg', 7]]));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('buildPack', () => {
  it('takes entries in the order given, with what they hold', () => {
    expect(pack.entries.map(({ id }) => id)).toEqual([...RURITANIA_ORDER, 'siege-1893', 'march-1892']);
    expect(pack.entries[RUDOLF]).toEqual({
      id: 'rudolf-elphberg',
      type: 'person',
      label: 'Rudolf Elphberg',
      native: { text: 'Рудольф Эльфберг', language: 'ru', direction: 'ltr' },
      description: 'King of Ruritania',
      wikidata: 'Q101',
      relations: [{ kind: 'belongs-to', to: 'ruritania' }],
      aliasCount: 7,
    });
    expect(pack.entries[STRELSAU]?.coordinates).toEqual({ latitude: 50.1, longitude: 14.4 });
  });

  it('writes a native name from right to left where its language is', () => {
    const entry = { ...entriesInOrder(sources)[RUDOLF]!, native: { text: 'رودولف', language: 'fa' } };
    expect(buildPack(sources, [entry], new Map()).entries[0]?.native?.direction).toBe('rtl');
  });

  it.each([
    [CORONATION, '1894-05-01', '1894-05-02', 'day'],
    [5, '1893', null, 'about'],
    [6, '1892-03', '1892-04', 'month'],
  ])('reads when an event was: %i', (position, from, to, precision) => {
    expect(pack.entries[position]?.event).toMatchObject({ from, to, precision });
  });

  it('keeps terms of office, their ends open where none is given', () => {
    expect(pack.offices[0]?.terms).toEqual([
      { holder: 'Ferdinand Elphberg', entry: null, from: '1870-03', to: '1894-04-30' },
      { holder: 'Rudolf Elphberg', entry: 'rudolf-elphberg', from: '1894-05-01', to: '1897-06-01' },
      { holder: 'Flavia Elphberg', entry: null, from: '1897-06-01', to: null, checkedTo: '1899-12-31' },
    ]);
  });

  it('cites report and paragraph, background last with its own reference', () => {
    expect(pack.statements.map(({ id, citation }) => [id, citation])).toEqual([
      ['gazette-1894-05-02.1', { kind: 'report', source: 'gazette-1894-05-02', paragraph: 1 }],
      ['gazette-1894-05-02.2', { kind: 'report', source: 'gazette-1894-05-02', paragraph: 2 }],
      ['background.1', { kind: 'publication', publisher: 'Handbook of Courts', date: '1895' }],
    ]);
    expect(pack.statements[0]).toMatchObject({ when: '1894-05-01', text: 'Rudolf was crowned.' });
  });
});

describe('buildFacts', () => {
  const facts = () => buildFacts(sources, entriesInOrder(sources), pack);

  it('knows the country of people, places and offices', () => {
    expect(facts().entries.map(({ country }) => country)).toEqual([-1, RURITANIA, RURITANIA, -1, -1]);
  });

  it('ties entries by statements, relations, events and offices, not to themselves', () => {
    const { entries } = facts();
    expect(entries[RUDOLF]?.ties).toEqual([RURITANIA, CORONATION]);
    expect(entries[RURITANIA]?.ties).toEqual([RUDOLF, STRELSAU]);
    expect(entries[STRELSAU]?.ties).toEqual([RURITANIA, CORONATION]);
    expect(entries[MICHAEL]?.ties).toEqual([]);
  });

  it('knows the posts of a holder', () => {
    expect(facts().entries.map(({ posts }) => posts)).toEqual([[], ['king'], [], [], []]);
  });

  it('gives terms of office as days, the day of change to the successor', () => {
    const [king] = facts().offices;
    const day = (date: string): number => Date.parse(date) / 86_400_000;
    expect(king?.terms.map(({ entry, from, to }) => [entry, from, to])).toEqual([
      [-1, day('1870-03-01'), day('1894-04-30')],
      [RUDOLF, day('1894-05-01'), day('1897-06-01')],
      [-1, day('1897-06-01'), null],
    ]);
    expect(king?.terms.map(({ checkedTo }) => checkedTo)).toEqual([
      day('2020-01-31'),
      day('2020-01-31'),
      day('1899-12-31'),
    ]);
  });

  it('puts an event’s own frame in place of that of its kind', () => {
    const [frame] = facts().frames;
    expect(frame).toMatchObject({
      entry: CORONATION,
      kind: 'coronation',
      people: [RUDOLF],
      sides: [RURITANIA],
      place: STRELSAU,
      window: [0, 9],
      about: false,
    });
    expect(frame?.ways).toEqual([
      {
        needs: [['crown']],
        people: 0,
        sides: 0,
        any: 0,
        named: [],
        page: 0,
        place: false,
        spot: false,
        dated: false,
        slack: 0,
        numbers: [],
        reach: 3,
      },
    ]);
    expect([frame!.to - frame!.from, facts().frames.length]).toEqual([2, 1]);
  });

  it('knows who speaks for a country', () => {
    expect(facts().voices).toEqual([{ country: RURITANIA, entries: [RUDOLF] }]);
  });
});
