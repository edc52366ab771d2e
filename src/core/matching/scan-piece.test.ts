import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPieceScanner } from './scan-piece';
import { createTinyParts, tinyFrame, tinyWay } from './tiny-knowledge.cases';

const scanner = createPieceScanner(
  createTinyParts({
    entries: [{ id: 'ruritania', type: 'place', aliases: ['Ruritania'] }],
    lexemes: [
      ['article', '', 'the|a'],
      ['month', '5', 'May'],
      ['post', 'king', 'king'],
      ['bare-post', 'king', 'sire'],
      ['demonym', 'ruritania', 'Ruritanian'],
      ['concept', 'meeting', 'met'],
      ['concept', 'toward', 'to'],
    ],
    frames: [tinyFrame({ entry: 0, from: 0, to: 1, ways: [tinyWay({ needs: [['meeting'], ['toward']] })] })],
  }),
);
const scan = (text: string) => scanner({ text, borders: [], section: 0 }, 'en');

describe('what a piece without a mention costs', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** How often words are copied out of the buffer for a piece. */
  const copies = (text: string): number => {
    const slice = vi.spyOn(Int32Array.prototype, 'slice');
    scan(text);
    return slice.mock.calls.length;
  };

  // Fails when every piece with a hit is kept.
  it.each(['the end of May', 'to the end', 'nothing of it', ''])('keeps nothing of "%s"', (text) => {
    expect(copies(text)).toBe(0);
    expect(scan(text)).toMatchObject({ text, rows: [], aliases: [], matter: 0 });
    // Not even arrays of its own.
    expect(scan(text).rows).toBe(scan('a').rows);
    expect(scan(text).tokenStart).toBe(scan('a').tokenStart);
  });

  it.each(['the king', 'the sire', 'they met', 'in Ruritania', 'a Ruritanian'])('keeps the words of "%s"', (text) => {
    expect(copies(text)).toBe(2);
    expect(scan(text).tokenStart).toHaveLength(2);
  });

  it('keeps all words of the lexicon beside one that matters', () => {
    expect(scan('the king went to the end in May').rows).toHaveLength(5 * 5);
  });
});
