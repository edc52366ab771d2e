import { describe, expect, it } from 'vitest';
import { primarySubtag } from './language-tag';

describe('primarySubtag', () => {
  it.each([
    ['en', 'en'],
    ['pt-BR', 'pt'],
    [' DE_at ', 'de'],
    ['ckb', 'ckb'],
    ['und', null],
    ['mul', null],
    ['english', null],
    ['', null],
    [null, null],
  ])('%j is %j', (tag, subtag) => {
    expect(primarySubtag(tag)).toBe(subtag);
  });
});
