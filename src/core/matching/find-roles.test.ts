import { describe, expect, it } from 'vitest';
import { firstDay } from '../dates/calendar';
import { chooseNames } from './choose-names';
import { findRoles } from './find-roles';
import type { MatcherOffice, MatcherTerm } from './matcher-data';
import { resolveNames } from './resolve-names';
import { createPieceScanner } from './scan-piece';
import { createTinyParts } from './tiny-knowledge.cases';

const RURITANIA = 0;
const RUDOLF = 1;
const FLAVIA = 2;

const day = (date: string): number => firstDay(date);
function term(entry: number, from: string | null, to: string | null, checkedTo = '2000-01-01'): MatcherTerm {
  return {
    holder: 'x',
    entry,
    from: from === null ? null : day(from),
    to: to === null ? null : day(to),
    died: false,
    checkedTo: day(checkedTo),
  };
}

const OFFICES: readonly MatcherOffice[] = [
  {
    id: 'king',
    post: 'king',
    place: RURITANIA,
    single: true,
    terms: [
      term(-1, null, '1894-05-01'),
      term(RUDOLF, '1894-05-01', '1897-06-01'),
      term(FLAVIA, '1897-06-01', null, '1899-12-31'),
    ],
  },
  {
    id: 'marshal',
    post: 'marshal',
    place: RURITANIA,
    single: true,
    terms: [term(RUDOLF, '1890-01-01', '1896-01-01'), term(FLAVIA, '1895-01-01', '1898-01-01')],
  },
  { id: 'colonel', post: 'colonel', place: RURITANIA, single: false, terms: [term(RUDOLF, '1890-01-01', null)] },
];
const PARTS = createTinyParts({
  entries: [
    { id: 'ruritania', type: 'place', country: RURITANIA, aliases: ['Ruritania'] },
    { id: 'rudolf', country: RURITANIA, aliases: ['Rudolf Elphberg'] },
    { id: 'flavia', country: RURITANIA, aliases: ['Flavia Elphberg'] },
  ],
  lexemes: [
    ['article', '', 'the|a'],
    ['link', '', 'of'],
    ['modifier', 'past', 'former'],
    ['modifier', 'next', 'next'],
    ['modifier', 'deputy', 'deputy'],
    ['neutral', '', 'current'],
    ['demonym', 'ruritania', 'Ruritanian'],
    ['post', 'king', 'king'],
    ['post', 'marshal', 'marshal'],
    ['plural-post', 'marshal', 'marshal'],
    ['post', 'colonel', 'colonel'],
    ['whole-role', 'king', 'lord of Zenda'],
  ],
  offices: OFFICES,
});
const scan = createPieceScanner(PARTS);

function rolesIn(text: string, date: string) {
  const piece = scan({ text, borders: [], section: 0 }, 'en');
  const names = resolveNames([piece], [chooseNames(piece, PARTS.data, 'en')], PARTS.data);
  return findRoles([piece], [names], PARTS.data, day(date))(0);
}

const holders = (text: string, date: string): string[] =>
  rolesIn(text, date).map(
    ({ start, end, entry }) => `${text.slice(start, end)}: ${PARTS.data.entries[entry]?.id ?? ''}`,
  );

describe('findRoles', () => {
  it.each([
    ['1894-04-30', []],
    ['1894-05-01', ['the Ruritanian king: rudolf']],
    ['1897-05-31', ['the Ruritanian king: rudolf']],
    ['1897-06-01', ['the Ruritanian king: flavia']],
  ])('gives the day of change to the successor: %s', (date, found) => {
    expect(holders('so said the Ruritanian king at noon', date)).toEqual(found);
  });

  it('decides nothing on a day on which two terms may run', () => {
    expect(holders('so said the Ruritanian marshal', '1894-12-31')).toEqual(['the Ruritanian marshal: rudolf']);
    expect(holders('so said the Ruritanian marshal', '1895-06-01')).toEqual([]);
    expect(holders('so said the Ruritanian marshal', '1896-06-01')).toEqual(['the Ruritanian marshal: flavia']);
  });

  it('reads a title that is its own plural once', () => {
    expect(rolesIn('so said the Ruritanian marshal', '1894-06-01')).toHaveLength(1);
  });

  it('never resolves a post that several people hold', () => {
    expect(holders('so said the Ruritanian colonel', '1895-06-01')).toEqual([]);
  });

  it('is in doubt after the day up to which an open term was checked', () => {
    const [sure] = rolesIn('so said the Ruritanian king', '1899-12-31');
    const [doubt] = rolesIn('so said the Ruritanian king', '1900-01-01');
    expect([sure?.sure, doubt?.sure]).toEqual([true, false]);
    expect(doubt!.score).toBeLessThan(sure!.score);
  });

  it.each([
    ['so said the former Ruritanian king'],
    ['so said the Ruritanian former king'],
    ['so said the next Ruritanian king'],
    ['so said the deputy Ruritanian king'],
    ['so said the Ruritanian deputy king'],
    ['so said the king at noon'],
  ])('takes nobody else for the holder: %s', (text) => {
    expect(holders(text, '1895-06-01')).toEqual([]);
  });

  it.each([
    ['so said the king of Ruritania', ['the king of Ruritania: rudolf']],
    ['so said Ruritania’s king', ['Ruritania’s king: rudolf']],
    ['so said the current Ruritanian king', ['the current Ruritanian king: rudolf']],
    ['so said the lord of Zenda', ['the lord of Zenda: rudolf']],
  ])('reads %s', (text, found) => {
    expect(holders(text, '1895-06-01')).toEqual(found);
  });

  it('notes the holder’s name beside the role', () => {
    expect(
      rolesIn('so said the Ruritanian king Rudolf Elphberg', '1895-06-01').map(({ apposition }) => apposition),
    ).toEqual([true]);
    expect(
      rolesIn('so said the Ruritanian king of Rudolf Elphberg', '1895-06-01').map(({ apposition }) => apposition),
    ).toEqual([false]);
  });

  it('gives way to the name of another, known or not', () => {
    expect(holders('so said the Ruritanian king Flavia Elphberg', '1895-06-01')).toEqual([]);
    expect(holders('so said the Ruritanian king Boris Smith', '1895-06-01')).toEqual([]);
  });
});
