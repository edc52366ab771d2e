import { describe, expect, it } from 'vitest';
import { aliasForms } from '../../cli/compile/alias-forms';
import { dropJoinedPhrases } from '../../cli/compile/drop-joined-phrases';
import { joinWords } from './join-words';

/** What the phrases become, in order. */
function joined(phrases: readonly string[]): string[] {
  const found: string[] = [];
  const sink = joinWords({
    group: () => undefined,
    phrase: (units, length) => found.push(String.fromCharCode(...units.subarray(0, length))),
  });
  for (const phrase of phrases)
    sink.phrase(
      Uint16Array.from(phrase, (letter) => letter.charCodeAt(0)),
      phrase.length,
      0,
    );
  return found;
}

const LONG = 'الرئاسه التركيه في انقره';

describe('names in Arabic script', () => {
  // Fails where the rule of the compiler and that of the matcher part ways.
  it('come joined as the compiler would list them', () => {
    for (const name of ['بشار', 'بشار الاسد', 'محمد جواد ظريف', LONG, `${LONG} ${LONG} ${LONG} ${LONG}`])
      expect(new Set(joined([name])), name).toEqual(new Set(aliasForms(name)));
  });

  it('are not listed joined beside the name of which they are made', () => {
    const [first = '', ...forms] = aliasForms(LONG);
    expect(dropJoinedPhrases([{ head: [1], phrases: [...forms, first] }])).toEqual([{ head: [1], phrases: [first] }]);
  });

  // Fails where a phrase is left out for one that is left out itself: of four words one is made of two, but none of two words.
  it('are listed where only a joined form gives them', () => {
    const words = LONG.split(' ');
    const three = `${words.slice(0, 2).join('')} ${words.slice(2).join(' ')}`;
    const two = `${words.slice(0, 3).join('')} ${words[3]!}`;
    const [group] = dropJoinedPhrases([{ head: [1], phrases: [LONG, three, two] }]);
    expect(group?.phrases).toEqual([LONG, two]);
    const forms = joined(group?.phrases ?? []);
    expect(forms).toEqual(expect.arrayContaining([LONG, three, two]));
    // Fails where a form that follows from both is given twice.
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('are listed where the joined form means something else', () => {
    const groups = [
      { head: [1], phrases: ['بشار الاسد'] },
      { head: [2], phrases: ['بشارالاسد'] },
    ];
    expect(dropJoinedPhrases(groups)).toEqual(groups);
  });
});
