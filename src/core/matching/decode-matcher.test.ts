import { describe, expect, it } from 'vitest';
import { writeStored } from '../../cli/compile/write-stored';
import { createTokenBuffer } from '../text/token-buffer';
import { decodeMatcher, type MatcherParts } from './decode-matcher';
import type { StoredMatcher } from './stored-matcher';
import type { TermHit } from './scan-terms';
import { createTinyParts, storeTiny, tinyFrame, tinyWay } from './tiny-knowledge.cases';

const TINY = {
  entries: [
    { id: 'rudolf', aliases: ['Rudolf Elphberg', { text: 'Rodolfo', languages: ['it', 'es'] }, 'Рудольф'], ties: [1] },
    { id: 'ruritania', type: 'place', country: 1, aliases: ['Ruritania'] },
  ],
  lexemes: [
    ['post', 'king', 'king', 'en'],
    ['post', 'king', 'König', 'de'],
  ],
  endings: [{ name: 'genitive', script: 'Latin', languages: ['de'], rules: [{ after: '.$', endings: ['s'] }] }],
  offices: [
    {
      id: 'king',
      post: 'king',
      place: 1,
      single: true,
      terms: [{ holder: 'Rudolf', entry: 0, from: null, to: 100, died: false, checkedTo: 200 }],
    },
  ],
  frames: [tinyFrame({ entry: 0, from: 1, to: 2, ways: [tinyWay({ needs: [['crown']] })] })],
  voices: [{ country: 1, entries: [0] }],
} as const;
const STORED = writeStored(storeTiny(TINY)).matcherText;

describe('decodeMatcher', () => {
  it('gives back the facts that were stored', () => {
    expect(decodeMatcher(STORED).data).toEqual(createTinyParts(TINY).data);
  });

  it('loads no more of the terms than a text wants', () => {
    const { index, scanTerms } = decodeMatcher(STORED);
    const tokens = createTokenBuffer();
    const found: TermHit[] = [];
    const scan = (text: string, language: string): number => {
      scanTerms.telling(text, tokens, language, found);
      return index.poolLength;
    };
    expect(scan(' — ', 'fr')).toBe(0);
    const latin = scan('Ruritania', 'fr');
    const withGerman = scan('König', 'de');
    const withCyrillic = scan('Рудольф', 'ru');
    expect([latin > 0, withGerman > latin, withCyrillic > withGerman]).toEqual([true, true, true]);
    expect(scan('König Rudolf Рудольф', 'de')).toBe(withCyrillic);
    expect(found).toHaveLength(5);
  });

  it('loads in steps what nearly every page wants, and at once what is wanted in between', () => {
    const whole = decodeMatcher(STORED);
    whole.scanTerms.telling('Ruritania', createTokenBuffer(), 'de', []);
    const { index, shards, scanTerms } = decodeMatcher(STORED);
    const steps = shards.loading(0, 'de');
    steps.next();
    const found: TermHit[] = [];
    scanTerms.telling('Ruritania', createTokenBuffer(), 'de', found);
    expect(found).toHaveLength(1);
    while (steps.next().done !== true);
    expect([index.poolLength, index.sequences]).toEqual([whole.index.poolLength, whole.index.sequences]);
  });

  describe('of which some shards are away', () => {
    const { matcherText, shards: others } = writeStored(storeTiny(TINY), new Set(['0']));
    const scan = ({ scanTerms }: MatcherParts, text: string, language: string | null): number => {
      const found: TermHit[] = [];
      scanTerms.telling(text, createTokenBuffer(), language, found);
      return found.length;
    };

    it('finds what it has, and says what it lacks', () => {
      const parts = decodeMatcher(matcherText);
      expect([scan(parts, 'Ruritania', 'en'), parts.shards.lacking()]).toEqual([1, ['en']]);
      expect([scan(parts, 'König Рудольф', 'de'), parts.shards.lacking()]).toEqual([0, ['2', 'de', 'en']]);
    });

    it('finds everything when they come', () => {
      const parts = decodeMatcher(matcherText);
      scan(parts, 'König Рудольф', 'de');
      parts.shards.supply({ ...others, '77': 'of another knowledge' });
      expect([scan(parts, 'König Рудольф', 'de'), scan(parts, 'king', 'en')]).toEqual([2, 1]);
      expect(parts.shards.lacking()).toEqual([]);
    });

    it('wants every language where none is known, and none that it does not know', () => {
      const { shards } = decodeMatcher(matcherText);
      shards.wantLanguage('it');
      shards.wantLanguage('2');
      expect(shards.lacking()).toEqual([]);
      shards.wantLanguage(null);
      expect(shards.lacking()).toEqual(['de', 'en']);
    });

    it('has what comes with it', () => {
      expect(scan(decodeMatcher(matcherText, others), 'König Рудольф', 'de')).toBe(2);
    });

    it('says what to do about a shard of another knowledge', () => {
      const { shards } = decodeMatcher(matcherText);
      expect(() => {
        shards.supply({ de: `${others['de'] ?? ''} ` });
      }).toThrow('run npm run knowledge');
    });
  });

  const broken = (change: Partial<Record<keyof StoredMatcher, unknown>>): string =>
    writeStored({ ...storeTiny(TINY), ...change } as StoredMatcher).matcherText;

  it('says what to do about another format', () => {
    expect(() => decodeMatcher(broken({ format: 1 }))).toThrow('format 1, wanted 3: run npm run knowledge');
  });

  it('says what to do about terms that are cut off', () => {
    const { terms } = storeTiny(TINY);
    const scripts = Object.fromEntries(
      Object.entries(terms.scripts).map(([script, shard]) => [
        script,
        { ...shard, names: String(shard.names).slice(0, -3) },
      ]),
    );
    const { scanTerms } = decodeMatcher(broken({ terms: { ...terms, scripts } }));
    expect(() => {
      scanTerms.telling('Ruritania', createTokenBuffer(), 'en', []);
    }).toThrow('run npm run knowledge');
    expect(() => decodeMatcher(STORED.slice(0, -3))).toThrow('run npm run knowledge');
    expect(() => decodeMatcher(STORED.slice(0, 90))).toThrow(SyntaxError);
  });
});
