import { decodeMatcher, type MatcherParts } from '../../src/core/matching/decode-matcher';

/** Decodes a pack and keeps its index alone, so that the browser can tell how much memory that takes. */
async function keepIndex({ pack }: { pack: string }): Promise<void> {
  const { index, senses } = decodeMatcher(await (await fetch(pack)).text());
  const kept: Pick<MatcherParts, 'index' | 'senses'> = { index, senses };
  Object.assign(globalThis, { kept });
}

Object.assign(globalThis, { keepIndex });
