import { expect, it } from 'vitest';
import { packRuns } from '../../cli/compile/pack-runs';
import { CHAR_JOINT, CHAR_UPPER, CHAR_WORD, decodeFoldTable, foldText } from './fold-table';

const A = 0x41;
const NOTHING = packRuns(() => null);
const LOWER_CASE = packRuns((unit) => (unit >= A && unit < A + 26 ? unit + 32 : null));

it('unpacks runs of folds and kinds, and leaves every other unit as it is', () => {
  const kinds = packRuns((unit) =>
    unit === 0x20 ? CHAR_JOINT : unit >= A && unit < A + 26 ? CHAR_WORD | CHAR_UPPER : null,
  );
  const table = decodeFoldTable(LOWER_CASE, kinds);
  expect(foldText('HELLO, Zürich', table)).toBe('hello, zürich');
  expect(table.kind[A]).toBe(CHAR_WORD | CHAR_UPPER);
  expect(table.kind[A + 25]).toBe(CHAR_WORD | CHAR_UPPER);
  expect(table.kind[A + 26]).toBe(0);
  expect(table.kind[0x20]).toBe(CHAR_JOINT);
});

it('drops units whose fold is zero', () => {
  const table = decodeFoldTable(
    packRuns((unit) => (unit === 0x300 || unit === 0x301 ? 0 : null)),
    NOTHING,
  );
  expect(foldText('e\u0301a\u0300', table)).toBe('ea');
});

it('keeps both halves of a character outside the basic plane', () => {
  expect(foldText('A𐍈B', decodeFoldTable(LOWER_CASE, NOTHING))).toBe('a𐍈b');
});

// Fails where a run of one shape is unpacked as one of another.
it('gives back whatever was packed, every other unit and rising values too', () => {
  const valueOf = (unit: number): number | null => {
    if (unit < 0x40) return unit % 2 === 0 ? unit + 1 : null;
    if (unit < 0x80) return unit * 2;
    if (unit < 0xc0) return unit % 2 === 0 ? 7 : 0x61;
    if (unit < 0x200) return (unit * 7919) % 0xffff;
    return unit > 0xfff0 ? 0xffff : unit % 1000 === 0 ? 0 : null;
  };
  const { fold } = decodeFoldTable(packRuns(valueOf), NOTHING);
  for (let unit = 0; unit < 0x10000; unit++) expect(fold[unit], String(unit)).toBe(valueOf(unit) ?? unit);
});

it('refuses tables that are cut off', () => {
  expect(() => decodeFoldTable(LOWER_CASE.slice(0, -1), NOTHING)).toThrow('run npm run knowledge');
});
