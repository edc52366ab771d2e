import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePhrases, type PhraseGroup } from '../../cli/compile/encode-phrases';
import { decodePhrases } from './decode-phrases';
import { propertyRuns } from './property-runs.cases';

const RUNS = propertyRuns(3_000);

function decode(stored: string): PhraseGroup[] {
  const groups: { head: number[]; phrases: string[] }[] = [];
  decodePhrases(stored, {
    group: (head) => groups.push({ head: [...head], phrases: [] }),
    phrase: (units, length) => groups.at(-1)!.phrases.push(String.fromCharCode(...units.subarray(0, length))),
  });
  return groups;
}

/** What a set of groups says, whatever its order. */
function asSets(groups: readonly PhraseGroup[]): string[] {
  return [
    ...new Set(groups.flatMap(({ head, phrases }) => phrases.map((phrase) => `${head.join(' ')}: ${phrase}`))),
  ].sort();
}

const GROUPS: PhraseGroup[] = [
  { head: [3, 0], phrases: ['visit', 'visits', 'visited', 'visiting', 'state visit', 'mig 29'] },
  { head: [0, 4000], phrases: ['ziyaret', 'ziyareti', 'ziyaretinde'] },
];

describe('phrases', () => {
  it('come back with their heads, each once', () => {
    expect(decode(encodePhrases(GROUPS))).toEqual([
      { head: [0, 4000], phrases: ['ziyaretinde', 'ziyareti', 'ziyaret'] },
      { head: [3, 0], phrases: ['visits', 'visiting', 'visited', 'visit', 'state visit', 'mig 29'] },
    ]);
  });

  // Fails where the encoder keeps a group for each of two equal heads, or a phrase for each time it is given.
  it('of one head are one group, without doubles', () => {
    const twice = [...GROUPS, { head: [3, 0], phrases: ['visit', 'call'] }, { head: [7, 7], phrases: [] }];
    expect(decode(encodePhrases(twice))).toEqual(
      decode(encodePhrases([GROUPS[1]!, { head: [3, 0], phrases: [...GROUPS[0]!.phrases, 'call'] }])),
    );
  });

  it('are stored as the same text in any order', () => {
    const turned = GROUPS.map(({ head, phrases }) => ({ head, phrases: phrases.toReversed() })).reverse();
    expect(encodePhrases(turned)).toBe(encodePhrases(GROUPS));
  });

  // Fails where `DROP_ON` ends the phrase or drops one letter fewer.
  it('may differ by more letters than one steering letter drops', () => {
    const phrases = ['a', `a${'b'.repeat(23)}`, `a${'c'.repeat(24)}`, `a${'d'.repeat(25)}`, `a${'e'.repeat(100)}`];
    expect(asSets(decode(encodePhrases([{ head: [1], phrases }])))).toEqual(asSets([{ head: [1], phrases }]));
  });

  // Fails where spaces are stored: each letter of a script without spaces is a word.
  it('of a script without spaces cost one symbol a letter', () => {
    const spaced = ['ท ร ั ม ป ์', 'ป ู ต ิ น'];
    const joined = spaced.map((phrase) => phrase.replaceAll(' ', ''));
    const encode = (phrases: readonly string[]): string => encodePhrases([{ head: [1], phrases }]);
    expect(asSets(decode(encode(spaced)))).toEqual(asSets([{ head: [1], phrases: spaced }]));
    expect(encode(spaced)).toHaveLength(encode(joined).length);
  });

  // Fails where the second symbol of a rare letter is taken as a letter of its own.
  it('may have more letters than there are symbols', () => {
    const letters = Array.from({ length: 700 }, (_, i) => String.fromCharCode(0x4e00 + i * 13));
    const phrases = letters.map((letter, i) => `${letter}${letters[(i * 7) % 700]!} ${letter}a`);
    expect(asSets(decode(encodePhrases([{ head: [1], phrases }])))).toEqual(asSets([{ head: [1], phrases }]));
  });

  // Fails where a word is cut into letters by the spaces between lone ones ("7 月", where 月 also stands in a word).
  it(
    'and heads of any kind come back',
    () => {
      const word = fc.string({
        unit: fc.constantFrom(...'abcdeяюабвبتثم月日7ท\u{fffe}\ud83c'.split('')),
        minLength: 1,
        maxLength: 6,
      });
      const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
      const head = fc.tuple(fc.nat(9), fc.nat(70_000), fc.nat(200));
      const group = fc.record({ head, phrases: fc.array(phrase, { maxLength: 12 }) });
      fc.assert(
        fc.property(fc.array(group, { maxLength: 12 }), (groups) => {
          const stored = encodePhrases(groups);
          expect(asSets(decode(stored))).toEqual(asSets(groups));
          expect(stored).toMatch(/^[ !#%&(-[\]^_a-~]*$/);
        }),
        RUNS.parameters,
      );
    },
    RUNS.timeout,
  );

  // Fails where the length of the text is not checked at the end, or a symbol behind it is read as one.
  it('that are cut off anywhere, or followed by anything, are refused', () => {
    const stored = encodePhrases([...GROUPS, { head: [4, 1], phrases: ['визит', 'визита', '訪 問'] }]);
    for (let length = 0; length < stored.length; length++)
      expect(() => decode(stored.slice(0, length)), `${length} symbols`).toThrow('run npm run knowledge');
    expect(() => decode(`${stored}Z`)).toThrow('run npm run knowledge');
  });

  // Each fails where the decoder does without one of its checks: letter, length, empty phrase, letters beyond UTF-16, second symbol.
  it('that name what is not there are refused', () => {
    const stored = encodePhrases([{ head: [1], phrases: ['вид'] }]);
    const refused = (text: string): void => expect(() => decode(text)).toThrow('run npm run knowledge');
    expect(decode(stored)).toHaveLength(1);
    refused(stored.replace(/.Z$/, '~ Z'));
    refused(stored.replace(/Z$/, ' Z'));
    refused(stored.replace(/...Z$/, 'Z'));
    refused(`${stored.charAt(0)}ZZZ${stored.slice(1)}`);
    const [rarest = '', ...others] = Array.from({ length: 200 }, (_, i) => String.fromCharCode(0x4e00 + i));
    const text = encodePhrases([
      { head: [1], phrases: [`${others.join('')}${others.join('')}`] },
      { head: [2], phrases: [rarest] },
    ]);
    refused(text.replace(/.Z$/, 'ZZ'));
  });

  // Fails where a letter, a length or a drop is believed without looking.
  it(
    'of a foreign text are refused or some phrases, but nothing else',
    () => {
      const symbols = fc.string({ unit: fc.constantFrom(...' 0139az!~AXYZ"é'.split('')), maxLength: 60 });
      fc.assert(
        fc.property(symbols, fc.nat(200), (foreign, at) => {
          const stored = encodePhrases(GROUPS);
          const place = at % stored.length;
          for (const text of [foreign, stored.slice(0, place) + foreign + stored.slice(place + foreign.length)]) {
            try {
              for (const { phrases } of decode(text)) expect(phrases.every((phrase) => phrase.length > 0)).toBe(true);
            } catch (error) {
              expect(String(error)).toContain('run npm run knowledge');
            }
          }
        }),
        RUNS.parameters,
      );
    },
    RUNS.timeout,
  );

  it('that are no phrases, and heads that are none, are not stored', () => {
    for (const phrase of ['', ' visit', 'visit ', 'state  visit'])
      expect(() => encodePhrases([{ head: [1], phrases: [phrase] }]), phrase).toThrow('no phrase of words');
    for (const head of [[0, -1], [0, 1.5], [0, 2 ** 30], [0], []])
      expect(() => encodePhrases([GROUPS[0]!, { head, phrases: ['visit'] }]), String(head)).toThrow(
        /has the head|cannot be written/,
      );
    expect(() => encodePhrases([{ head: [], phrases: ['visit'] }])).toThrow('has the head');
  });
});
