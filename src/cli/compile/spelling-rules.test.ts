import { describe, expect, it } from 'vitest';
import { createRealFoldTable } from '../../core/text/real-fold-table.cases';
import { createSpellingRules } from './spelling-rules';

const rules = createSpellingRules(
  {
    sounds: {
      Latin: { sh: 'sh š, sch', a: 'a, e', m: 'm', '’': '-, x' },
      Cyrillic: { sh: 'ш', a: 'а', m: 'м' },
      Hebrew: { sh: 'ש', a: '-, א', m: 'ם' },
    },
    partOnly: ['Hebrew'],
    otherWords: [],
  },
  createRealFoldTable(),
);

/** The spellings of the sounds, those that may stand alone with a mark. */
const spelled = (sounds: string): string[] =>
  rules.spell(sounds).map(({ letters, usual }) => (usual ? `${letters} +` : letters));

describe('createSpellingRules', () => {
  it('writes each sound in every way, folded, in each script that has all of them', () => {
    expect(spelled('sh a m').sort()).toEqual(
      ['sham +', 'shem', 'sam +', 'sem', 'scham', 'schem', 'шам +', 'שמ', 'שאמ'].sort(),
    );
  });

  it('leaves out a script that lacks a sound', () => {
    expect(spelled('m ’')).toEqual(['m +', 'mx']);
  });

  it('takes the more usual of two ways to the same letters', () => {
    const twice = createSpellingRules(
      { sounds: { Latin: { a: 'a, aa', b: 'b, ab' } }, partOnly: [], otherWords: [] },
      createRealFoldTable(),
    );
    expect(
      twice
        .spell('a b')
        .map(({ letters }) => letters)
        .sort(),
    ).toEqual(['aaab', 'aab', 'ab']);
  });

  it('heaps up two rare spellings in a short word, one in a longer one', () => {
    expect(spelled('a a a')).toContain('eea');
    expect(spelled('a a a')).not.toContain('eee');
    expect(spelled('a a a a a a a')).toContain('eaaaaaa');
    expect(spelled('a a a a a a a')).not.toContain('eeaaaaa');
  });

  it('names the sounds that no script can write', () => {
    expect(rules.unknownSounds('sh ’ q x')).toEqual(['q', 'x']);
  });
});
