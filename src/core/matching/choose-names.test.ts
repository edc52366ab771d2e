import { describe, expect, it } from 'vitest';
import { chooseNames } from './choose-names';
import { ALIAS_ABBREVIATION, ALIAS_DISTINCTIVE, ALIAS_FULL, ALIAS_SHORT } from './matcher-data';
import { createPieceScanner } from './scan-piece';
import { createTinyParts } from './tiny-knowledge.cases';

const PARTS = createTinyParts({
  entries: [
    { id: 'zenda', type: 'place', aliases: ['Zenda'] },
    { id: 'ruritania', type: 'place', aliases: ['Ruritania', 'Kingdom of Ruritania'] },
    { id: 'rudolf', aliases: ['Rudolf Elphberg', { text: 'Elphberg', aliasClass: ALIAS_SHORT }] },
    { id: 'michael', aliases: ['Michael Elphberg', { text: 'Elphberg', aliasClass: ALIAS_SHORT }] },
    { id: 'sapt', aliases: ['Colonel Sapt', { text: 'Sapt', aliasClass: ALIAS_DISTINCTIVE }] },
    {
      id: 'guard',
      type: 'organisation',
      aliases: ['Blueguard', { text: 'BG', aliasClass: ALIAS_ABBREVIATION }, 'B.G.'],
    },
    { id: 'war', type: 'event', aliases: ['Ruritania war'] },
  ],
  lexemes: [
    ['other-place', '', 'Ohio'],
    ['name-maker', '', 'League|Street'],
    ['other-name', '', 'Air Ruritania'],
    ['harmless', '', 'Yesterday|The'],
    ['title', '', 'King'],
    ['demonym', 'ruritania', 'Ruritanian'],
  ],
});
const scan = createPieceScanner(PARTS);

const candidatesIn = (text: string) => chooseNames(scan({ text, borders: [], section: 0 }, 'en'), PARTS.data, 'en');
const chosenIn = (text: string): string[] =>
  candidatesIn(text)
    .filter(({ namesake }) => !namesake)
    .map(({ start, end }) => text.slice(start, end));

describe('chooseNames', () => {
  it.each([
    ['the longest of names that overlap', 'in the Kingdom of Ruritania now', ['Kingdom of Ruritania']],
    ['several names', 'from Zenda to Ruritania', ['Zenda', 'Ruritania']],
    ['the name of the country in that of an event', 'after the Ruritania war', ['Ruritania']],
    ['a name after a word that begins a sentence', 'Yesterday Sapt slept.', ['Sapt']],
    ['a full name with another capital before it', 'their friend Fritz Rudolf Elphberg slept', ['Rudolf Elphberg']],
    ['letters with periods with their last one', 'men of B.G. slept', ['B.G.']],
    ['an abbreviation in a line in small letters', 'men of BG slept', ['BG']],
  ])('takes %s', (_what, text, chosen) => {
    expect(chosenIn(text)).toEqual(chosen);
  });

  it.each([
    ['another bearer of the surname', 'so said Black Elphberg at noon'],
    ['a place of the same name elsewhere', 'born in Zenda, Ohio, he left'],
    ['a place that begins a longer name', 'he watched the Zenda League at home'],
    ['a place with an unknown name after it', 'rooms at the Zenda Palace were full'],
    ['a street', 'a house in Elphberg Street today'],
    ['what a longer known name of somebody else holds', 'he flew with Air Ruritania today'],
    ['a result', 'at home Ruritania 2 were beaten'],
    ['another organisation', 'fighters of Old Blueguard slept'],
    ['an abbreviation between shouted words', 'NOTHING BG FOREVER and so on'],
  ])('leaves %s alone', (_what, text) => {
    expect(chosenIn(text)).toEqual([]);
  });

  it('keeps every reading of a shared alias', () => {
    expect(candidatesIn('so said Elphberg')[0]?.readings).toEqual([
      { entry: 2, aliasClass: ALIAS_SHORT },
      { entry: 3, aliasClass: ALIAS_SHORT },
    ]);
  });

  it('gives a full alias its class', () => {
    expect(candidatesIn('so said Rudolf Elphberg')[0]?.readings).toEqual([{ entry: 2, aliasClass: ALIAS_FULL }]);
  });

  it.each([
    ['so said King Elphberg', true],
    ['the Ruritanian Elphberg said', true],
    ['so said Elphberg', false],
    ['the King, Elphberg said', false],
  ])('notes a title beside the name: %s', (text, titled) => {
    expect(candidatesIn(text).map((candidate) => candidate.titled)).toEqual([titled]);
  });
});
