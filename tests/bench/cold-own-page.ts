import { createBundledMatcher } from '../../src/app/bundled-matcher';
import { createMatcher } from '../../src/core/matching/create-matcher';
import { decodeMatcher } from '../../src/core/matching/decode-matcher';
import type { OwnPage, PeerPage } from '../../src/cli/bench/page-run';
import { readPage } from '../../src/page/read-page';
import { markPage } from './own-page';

/** Marks the page that this script was loaded into, once. `pack`: address of another pack than the extension's own. */
async function markOnce({ pack }: { pack: string | null }): Promise<OwnPage> {
  if (pack === null) return markPage(window, createBundledMatcher);
  const encoded = await (await fetch(pack)).text();
  return markPage(window, () => createMatcher(decodeMatcher(encoded)));
}

/** From the page's tree to the pieces of its text, and nothing else. */
function readOnce(): PeerPage {
  const started = performance.now();
  const pieces = readPage(window);
  return { total: performance.now() - started, count: pieces.length };
}

Object.assign(globalThis, { markOnce, readOnce });
