import { describe, expect, it } from 'vitest';
import { joinSharedChunks } from './join-shared-chunks';

interface Joined {
  readonly codeSplitting?: { readonly groups: readonly { readonly name: string; readonly test?: RegExp }[] };
}

describe('what extension pages share', () => {
  // Seen to fail with a pattern that takes all that the compiler writes.
  it('is one file, with the pack apart from it and from the land of the maps', () => {
    const { codeSplitting } = joinSharedChunks().outputOptions({ format: 'es' }) as Joined;
    const [knowledge, shared] = codeSplitting?.groups ?? [];
    expect([knowledge?.name, shared?.name, shared?.test]).toEqual(['knowledge', 'shared', undefined]);
    const taken = ['/x/.knowledge/pack.json?raw', '/x/src/app/bundled-pack.ts', '/x/.knowledge/land.json'];
    expect(taken.map((file) => knowledge?.test?.test(file))).toEqual([true, true, false]);
  });

  // Seen to fail without the look at the format.
  it('leaves scripts alone that are one file', () => {
    const options = { format: 'iife' };
    expect(joinSharedChunks().outputOptions(options)).toBe(options);
  });
});
