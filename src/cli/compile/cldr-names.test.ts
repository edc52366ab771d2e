import { beforeAll, describe, expect, it } from 'vitest';
import { needsLanguage, openCldrNames, type CldrNames } from './cldr-names';

describe('CLDR', () => {
  let cldr: CldrNames;

  beforeAll(() => {
    cldr = openCldrNames();
  }, 60_000);

  it('names countries in many languages, with the languages', () => {
    const names = cldr.territory('SY');
    const languagesOf = (text: string) => names.find((name) => name.text === text)?.languages ?? [];
    expect(languagesOf('Syrien')).toEqual(expect.arrayContaining(['de', 'sv']));
    expect(languagesOf('سوريا')).toContain('ar');
    expect(languagesOf('叙利亚')).toContain('zh');
    expect(new Set(names.map(({ text }) => text)).size).toBe(names.length);
    expect(names.map(({ text }) => text)).not.toContain('SY');
  }, 60_000);

  it('leaves out names that explain themselves in brackets', () => {
    const names = cldr.territory('MM').map(({ text }) => text);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((text) => text.includes('('))).toEqual([]);
  });

  it('names the cities of time zones', () => {
    const names = cldr.city('Europe/Moscow');
    expect(names.find(({ text }) => text === 'Moskau')?.languages).toContain('de');
    expect(names.map(({ text }) => text)).toEqual(expect.arrayContaining(['Москва', 'موسكو', 'モスクワ']));
  }, 60_000);

  it('knows no names for codes that are none', () => {
    expect(cldr.territory('QX')).toEqual([]);
    expect(cldr.city('Europe/Strelsau')).toEqual([]);
  });
});

describe('needsLanguage', () => {
  it.each([
    ['Turquie', true],
    ['Thổ Nhĩ Kỳ', true],
    ['ترکی', true],
    ['Турция', false],
    ['土耳其', false],
    ['Τουρκία', false],
    ['तुर्की', false],
  ])('%s: %s', (text, needs) => {
    expect(needsLanguage(text)).toBe(needs);
  });
});
