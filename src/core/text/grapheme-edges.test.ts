import { describe, expect, it } from 'vitest';
import { hasGraphemeEdges } from './grapheme-edges';

describe('hasGraphemeEdges', () => {
  it.each([
    ['Ankara', '', true],
    ['Ankara', 'x', true],
    ['Ankara', '😀', true],
    ['Ankara', '\u{1f3fb}', false],
    ['Ankara', '\u0301', false],
    ['Ankara', '\u0903', false],
    ['ตุรกี', '้', false],
    ['ตุรกี', 'ำ', false],
    ['이란', '\u11ab', false],
    ['ラブロ', '\uff9e', false],
    ['ഇദ്‌ലിബ്', 'न', false],
    ['ഇദ്‌ലിബ്', ' ', true],
    ['ఫ్రాన్స్', 'द', false],
    ['ഇദ്‌ലിബ്', '露', true],
  ])('%s before “%s”', (name, behind, has) => {
    expect(hasGraphemeEdges(name + behind, 0, name.length)).toBe(has);
  });

  it.each([
    ['(', true],
    ['ـ', true],
    ['\u0600', false],
  ])('a name behind “%s”', (before, has) => {
    expect(hasGraphemeEdges(`${before}Ankara`, before.length, before.length + 6)).toBe(has);
  });

  it('knows a letter that is joined to the one before it', () => {
    expect(hasGraphemeEdges('ក្ទ', 2, 3)).toBe(false);
    expect(hasGraphemeEdges('កទ', 1, 2)).toBe(true);
  });
});
