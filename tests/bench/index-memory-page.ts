import { decodeMatcher } from '../../src/core/matching/decode-matcher';

/** Decodes a pack and keeps its index alone, so that the browser can tell how much memory that takes. */
async function keepIndex({ pack }: { pack: string }): Promise<void> {
  const { index, shards, table } = decodeMatcher(await (await fetch(pack)).text());
  shards.loadLanguage(null);
  for (let unit = 0; unit < table.code.length; unit++) if (table.code[unit] === 0) table.load(unit);
  Object.assign(globalThis, { kept: index });
}

Object.assign(globalThis, { keepIndex });
