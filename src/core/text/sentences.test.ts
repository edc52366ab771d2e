import { describe, expect, it } from 'vitest';
import { sentenceAt, sentenceStarts } from './sentences';

const sentencesOf = (text: string): string[] => {
  const starts = sentenceStarts(text);
  return starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length).trimEnd());
};

describe('sentenceStarts', () => {
  it.each([
    ['full stops', ['He came.', 'She left.']],
    ['questions and shouts', ['Who knew?', 'Nobody!', 'Good.']],
    ['closing quotes', ['“I know.”', 'He sat down.']],
    ['Chinese without spaces', ['他来了。', '她走了。']],
    ['Arabic', ['هل جاء؟', 'نعم جاء.']],
    ['Urdu', ['وہ آیا۔', 'وہ گیا۔']],
    ['Russian', ['Он пришёл.', 'Она ушла.']],
  ])('parts sentences: %s', (_what, sentences) => {
    const joint = /[。]$/.test(sentences[0]!) ? '' : ' ';
    expect(sentencesOf(sentences.join(joint))).toEqual(sentences);
  });

  it.each([
    ['a title', 'He met Gen. Smith and Mr. Brown.'],
    ['an initial', 'A book by J. R. Miller.'],
    ['an abbreviated country', 'The U.S. Congress voted.'],
    ['a Saint', 'They flew to St. Petersburg.'],
    ['a month', 'On Aug. 9 it rained.'],
    ['French titles', 'Il a vu M. Martin et Mme. Petit.'],
    ['a Russian year', 'В 2016 г. Пётр уехал.'],
    ['a figure', 'It cost 3.5 million.'],
    ['dots before a small letter', 'The agreements ... were kept.'],
    ['no end at all', 'Headline without a stop'],
    ['nothing', ''],
  ])('does not part at %s', (_what, text) => {
    expect(sentenceStarts(text)).toEqual([0]);
  });

  it('starts no empty sentence after the last mark', () => {
    expect(sentenceStarts('Done. ')).toEqual([0]);
    expect(sentenceStarts('完了。')).toEqual([0]);
  });

  it.each([
    'He came. “Who knew?” Nobody! She left.',
    'He met Gen. Smith... and Mr. Brown. Then ... he left.',
    '他来了。她走了！No. 5 left.',
    '. Odd . beginning !',
  ])('parts the same where it is told the words: %s', (text) => {
    // Fails when a gap of one unit is never read, as between the Chinese sentences.
    const words = [...text.matchAll(/\p{Script=Han}|[\p{L}\p{N}]+/gu)].filter(([word]) => word !== '');
    const wordStart = Int32Array.from(words, ({ index }) => index);
    const wordEnd = Int32Array.from(words, ({ index, 0: word }) => index + word.length);
    expect(sentenceStarts(text, wordStart, wordEnd)).toEqual(sentenceStarts(text));
    expect(sentenceStarts(text).length).toBeGreaterThan(1);
  });

  it('gives the same for the same text twice', () => {
    const text = 'One. Two. Three.';
    expect(sentenceStarts(text)).toEqual(sentenceStarts(text));
  });
});

describe('sentenceAt', () => {
  it.each([
    [0, 0],
    [9, 0],
    [10, 1],
    [19, 1],
    [20, 2],
    [500, 2],
  ])('finds the sentence of offset %i', (offset, sentence) => {
    expect(sentenceAt([0, 10, 20], offset)).toBe(sentence);
  });
});
