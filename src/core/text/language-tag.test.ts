import { describe, expect, it } from 'vitest';
import { primarySubtag } from './language-tag';

describe('primarySubtag', () => {
  it.each([
    ['en', 'en'],
    ['pt-BR', 'pt'],
    [' DE_at ', 'de'],
    ['ckb', 'ckb'],
    ['fin', 'fi'],
    ['srp-Cyrl', 'sr'],
    ['iw', 'he'],
    ['cmn', 'zh'],
    ['qaa', 'qaa'],
    ['und', null],
    ['mul', null],
    ['english', null],
    ['', null],
    [null, null],
  ])('%j is %j', (tag, subtag) => {
    expect(primarySubtag(tag)).toBe(subtag);
  });
});
