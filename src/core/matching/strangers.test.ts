import { describe, expect, it } from 'vitest';
import { chooseNames } from './choose-names';
import { ALIAS_DISTINCTIVE, ALIAS_SHORT } from './matcher-data';
import { createPieceScanner } from './scan-piece';
import { createTinyParts } from './tiny-knowledge.cases';

const PARTS = createTinyParts({
  entries: [
    { id: 'zenda', type: 'place', aliases: ['Zenda', 'زندية', 'زندا', 'ゼンダ', '젠다'] },
    { id: 'rudolf', aliases: ['Rudolf Elphberg', { text: 'Elphberg', aliasClass: ALIAS_SHORT }] },
    { id: 'palace', type: 'organisation', aliases: [{ text: 'Tarlenheim', aliasClass: ALIAS_DISTINCTIVE }] },
  ],
  lexemes: [
    ['name-maker', '', 'Cup|Park|University'],
    ['name-opener', '', 'Lake|Free|hotel'],
    ['people-word', '', 'orang'],
    ['preposition', '', 'في'],
    ['harmless', '', 'The'],
  ],
});
const scan = createPieceScanner(PARTS);

/** The names chosen in a text, with `!` after those that somebody else bears and `?` after those of unclear words. */
function chosenIn(text: string, language: string): string[] {
  return chooseNames(scan({ text, borders: [], section: 0 }, language), PARTS.data, language).map(
    ({ start, end, namesake, unclear }) => text.slice(start, end) + (namesake ? '!' : '') + (unclear ? '?' : ''),
  );
}

describe('strangerOf', () => {
  it.each([
    ['en', 'played for the Zenda Cup at home'],
    ['de', 'im Zenda-Park war es voll'],
    ['en', 'students of Rudolf Elphberg University sang'],
    ['en', 'they won the Tarlenheim Cup again'],
    ['en', 'on the shore of Lake Elphberg at night'],
    ['ru', 'в hotel «Zenda» было тихо'],
    ['ja', 'あのゼンダ人は'],
    ['ko', '저 젠다인들은'],
    ['ms', 'ramai orang Zenda datang'],
    ['ar', 'الحكومة الزندية قالت'],
    ['ar', 'حكومة زندية جديدة'],
    ['ar', 'وفد للزندية'],
  ])('leaves out (%s) %s', (language, text) => {
    expect(chosenIn(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'played for a cup in Zenda at home', ['Zenda']],
    ['en', 'the hotel Zenda gave them', ['Zenda']],
    ['ja', '大統領はゼンダで', ['ゼンダ']],
    ['ko', '젠다인근에서', ['젠다']],
    ['ar', 'في زندية اليوم', ['زندية']],
    ['ar', 'وصل بزندية', ['زندية']],
    ['ar', 'من زندا اليوم', ['زندا']],
  ])('keeps (%s) %s', (language, text, chosen) => {
    expect(chosenIn(text, language)).toEqual(chosen);
  });

  it.each([
    ['en', 'said Fritz Elphberg at noon', ['Elphberg!']],
    ['en', 'said Hentzau Krafstein Bersonin Elphberg at noon', []],
    ['sw', 'alisema Bwana Elphberg jana', ['Elphberg?']],
    ['de', 'sagte Onkel Elphberg mittags', ['Elphberg?']],
  ])('tells a first name from a title that is not listed (%s): %s', (language, text, chosen) => {
    expect(chosenIn(text, language)).toEqual(chosen);
  });
});
