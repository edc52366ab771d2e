import { expect, it } from 'vitest';
import { compareHits, compareSpans } from './compare-spans';
import { createNaiveReference } from './naive-reference';

const reference = createNaiveReference(['Ana Lov', 'Lov'], { classes: [], stemsOf: () => [] });
const paragraphs = [{ text: 'Ana Lov left.', language: null }];

it('wants every occurrence of the scan', () => {
  expect(compareHits(paragraphs, reference, [[0, 7, 0, 4, 7, 0]])).toMatchObject({ expected: 2, missing: 0, extra: 0 });
  expect(compareHits(paragraphs, reference, [[0, 7, 0]])).toMatchObject({ missing: 1, extra: 0 });
  expect(compareHits(paragraphs, reference, [[0, 7, 0, 4, 7, 1]])).toMatchObject({ missing: 1, extra: 1 });
});

it('wants the leftmost and longest of a peer, and shows where one differs', () => {
  expect(compareSpans(paragraphs, reference, [[0, 7]])).toMatchObject({ expected: 1, missing: 0, extra: 0 });
  const other = compareSpans(paragraphs, reference, [[4, 7]]);
  expect(other).toMatchObject({ missing: 1, extra: 1 });
  expect(other.example).toContain('Ana Lov');
});
