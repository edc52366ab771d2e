import { expect, it } from 'vitest';
import { createMatcher } from './create-matcher';
import { NOTHING } from './piece-events';
import { createPageResolver, type Candidates } from './resolve-page';
import { createTinyParts } from './tiny-knowledge.cases';

const PARTS = createTinyParts({
  entries: [{ id: 'ruritania', type: 'place', aliases: ['Ruritania'] }],
  lexemes: [
    ['article', '', 'the'],
    ['month', '5', 'May'],
  ],
});

it('reads no events in pieces that can hold none, and none again where nothing has changed', () => {
  // Fails when all pieces are gone through, or when nothing is remembered.
  const read: string[] = [];
  const resolvePage = createPageResolver(PARTS.data, () => ({ piece }) => {
    read.push(piece.text);
    return NOTHING;
  });
  const matcher = createMatcher(PARTS);
  const candidates = ['the end of May', 'Ruritania in May', '', 'the other end'].map(
    (text) => matcher.scan({ text, borders: [], section: 0 }, 'en') as Candidates,
  );
  const steps = resolvePage(candidates, 9000);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  expect(step.value.map(({ piece, entry }) => [piece, entry])).toEqual([[1, 'ruritania']]);
  expect(read).toEqual(['Ruritania in May']);
  expect([...resolvePage(candidates, 9000)]).not.toEqual([]);
  expect(read).toHaveLength(1);
});
