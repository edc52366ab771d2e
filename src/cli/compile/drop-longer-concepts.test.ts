import { describe, expect, it } from 'vitest';
import { FLAG_LANGUAGES_SHIFT, type Lexeme } from '../../core/matching/matcher-data';
import { tinyWay } from '../../core/matching/tiny-knowledge.cases';
import { dropLongerConcepts } from './drop-longer-concepts';

const LEXEMES: Lexeme[] = [
  { kind: 'concept', value: 'call' },
  { kind: 'concept', value: 'visit' },
  { kind: 'concept', value: 'no-call' },
  { kind: 'title', value: '' },
];
const [CALL, VISIT, NO_CALL, TITLE] = [-1, -2, -3, -4] as const;
const LANGUAGES = [['tr'], ['en'], ['ru']];
const [TURKISH, ENGLISH, RUSSIAN] = [1, 2, 3].map((set) => set << FLAG_LANGUAGES_SHIFT) as [number, number, number];
const FRAMES = [{ ways: [tinyWay({ needs: [['call', 'visit']] })] }];

function kept(phrases: readonly (readonly [text: string, target: number, flags: number])[]): string[] {
  const terms = phrases.map(([text, target, flags]) => ({ text, senses: [{ target, flags }], name: false }));
  return dropLongerConcepts({ terms, lexemes: LEXEMES, languageSets: LANGUAGES }, FRAMES).map(({ text }) => text);
}

describe('longer phrases for a concept', () => {
  it('are left out where a part of them says the same, at either end and in the middle', () => {
    expect(
      kept([
        ['telefonda', CALL, TURKISH],
        ['telefonda gorustu', CALL, TURKISH],
        ['gece telefonda gorustu', CALL, TURKISH],
        ['telefonda gorusme yapti', CALL, TURKISH],
        ['telefon actı', CALL, TURKISH],
      ]),
    ).toEqual(['telefonda', 'telefon actı']);
  });

  // Each pair stays for its own reason: another concept, another language, a concept that denies, no concept, a language that hyphenates, a part of a word.
  it.each([
    ['telefonda', CALL, TURKISH, 'telefonda gorustu', VISIT, TURKISH],
    ['telefonda', CALL, TURKISH, 'telefonda gorustu', CALL, RUSSIAN],
    ['telefonda', NO_CALL, TURKISH, 'telefonda gorustu', NO_CALL, TURKISH],
    ['bakan', TITLE, TURKISH, 'bakan yardimcisi', TITLE, TURKISH],
    ['phone', CALL, ENGLISH, 'phone call', CALL, ENGLISH],
    ['telefon', CALL, TURKISH, 'telefonda gorustu', CALL, TURKISH],
  ] as const)(
    'stay beside "%s" (%i) where the rule does not hold',
    (text, target, flags, longer, other, otherFlags) => {
      expect(
        kept([
          [text, target, flags],
          [longer, other, otherFlags],
        ]),
      ).toEqual([text, longer]);
    },
  );

  it('keep what else they mean', () => {
    const both = { text: 'telefonda gorustu', senses: [CALL, VISIT].map((target) => ({ target, flags: TURKISH })) };
    const terms = [
      { text: 'telefonda', senses: [{ target: CALL, flags: TURKISH }], name: false },
      { ...both, name: false },
    ];
    expect(dropLongerConcepts({ terms, lexemes: LEXEMES, languageSets: LANGUAGES }, FRAMES)[1]?.senses).toEqual([
      { target: VISIT, flags: TURKISH },
    ]);
  });
});
