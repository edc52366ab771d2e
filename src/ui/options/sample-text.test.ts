import { describe, expect, it } from 'vitest';
import { english } from '../../../tests/ui/english';
import { parseSample } from './sample-text';

describe('the sample text', () => {
  it('is read with its mentions', () => {
    const { text, mentions } = parseSample('On [a place name|Ankara] and [b person doubt|Assad].', 1);
    expect(text).toBe('On Ankara and Assad.');
    expect(
      mentions.map((mention) => [
        text.slice(mention.start, mention.end),
        mention.entry,
        mention.type,
        mention.kind,
        mention.sure,
      ]),
    ).toEqual([
      ['Ankara', 'a', 'place', 'name', true],
      ['Assad', 'b', 'person', 'name', false],
    ]);
    expect(mentions.every((mention) => mention.piece === 1)).toBe(true);
  });

  it('shows every kind of entry, every look, and an entry twice', () => {
    const mentions = ['previewFirst', 'previewSecond'].flatMap((key) => parseSample(english(key), 0).mentions);
    expect(new Set(mentions.map(({ type }) => type))).toEqual(new Set(['person', 'organisation', 'place', 'event']));
    expect(new Set(mentions.map(({ kind }) => kind))).toEqual(new Set(['name', 'role', 'event']));
    expect(mentions.some(({ sure }) => !sure)).toBe(true);
    expect(new Set(mentions.map(({ entry }) => entry)).size).toBeLessThan(mentions.length);
  });
});
