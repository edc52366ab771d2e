import { expect, it } from 'vitest';
import type { Annotation } from './annotate-text';
import { toWebAnnotations } from './web-annotation';

const TEXT = `${'x'.repeat(40)} Ankara ${'y'.repeat(40)} and Moscow`;
const mention = (text: string, entry: string): Annotation['mentions'][number] => {
  const start = TEXT.indexOf(text);
  return {
    start,
    end: start + text.length,
    text,
    entry,
    type: 'place',
    kind: 'name',
    score: 1,
    sure: true,
    alternatives: [],
    why: '',
    highlighted: true,
  };
};
const ANNOTATION: Annotation = {
  pageDate: null,
  dateFrom: 'none',
  language: 'en',
  text: TEXT,
  mentions: [mention('Ankara', 'ankara'), mention('Moscow', 'moscow')],
};

interface Collection {
  readonly '@context': string;
  readonly id: string;
  readonly type: string;
  readonly total: number;
  readonly first: {
    readonly type: string;
    readonly items: readonly {
      readonly id: string;
      readonly type: string;
      readonly body: { readonly value: string };
      readonly target: { readonly source: string; readonly selector: readonly object[] };
    }[];
  };
}

const collection = toWebAnnotations('page one.html', ANNOTATION) as Collection;

it('is a collection of the standard', () => {
  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 2,
    first: { type: 'AnnotationPage' },
  });
});

it('has an annotation for every mention: the entry as body, the place and the words as selectors', () => {
  const [first, second] = collection.first.items;
  expect([first?.body.value, second?.body.value]).toEqual(['ankara', 'moscow']);
  expect(first?.target).toEqual({
    source: 'page one.html',
    selector: [
      { type: 'TextPositionSelector', start: 41, end: 47 },
      { type: 'TextQuoteSelector', exact: 'Ankara', prefix: `${'x'.repeat(31)} `, suffix: ` ${'y'.repeat(31)}` },
    ],
  });
  expect(second?.target.selector[1]).toMatchObject({ exact: 'Moscow', suffix: '' });
});

it('has an address of its own for everything', () => {
  const ids = [collection.id, ...collection.first.items.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(() => new URL(id)).not.toThrow();
});
