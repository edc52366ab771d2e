import { createBundledMatcher } from '../../src/app/bundled-matcher';
import { createMatcher } from '../../src/core/matching/create-matcher';
import { decodeMatcher } from '../../src/core/matching/decode-matcher';
import type { OwnPage } from '../../src/cli/bench/page-run';
import { markPage } from './own-page';

/** Marks the page that this script was loaded into, once. `pack`: address of another pack than the extension's own. */
async function markOnce({ pack }: { pack: string | null }): Promise<OwnPage> {
  if (pack === null) return markPage(window, createBundledMatcher);
  const encoded = await (await fetch(pack)).text();
  return markPage(window, () => createMatcher(decodeMatcher(encoded)));
}

Object.assign(globalThis, { markOnce });
