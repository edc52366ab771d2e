import { aliasPattern } from './alias-pattern';
import type { BenchSession } from './bench-session';
import type { FirstUse } from './page-run';
import { richNews } from './rich-news';
import { syntheticPack } from './synthetic-pack';

const ALIASES = 10_000;
const TEXT = 10_000;

export interface FirstUseMeasure {
  readonly own: readonly FirstUse[];
  readonly regExp: readonly FirstUse[];
}

/** From the stored form to the end of the first 10 KB of text, in a fresh tab each time: our pack, and the text of a regular expression. */
export async function measureFirstUse({ server, call }: BenchSession, rounds: number): Promise<FirstUseMeasure> {
  const pack = syntheticPack(ALIASES);
  const paragraphs = server.put('/first.json', 'application/json', JSON.stringify(richNews(TEXT)));
  const encoded = server.put('/first-pack', 'text/plain', pack.encoded);
  const pattern = server.put('/first-pattern', 'text/plain', aliasPattern(pack.aliases));
  const own: FirstUse[] = [];
  const regExp: FirstUse[] = [];
  for (let round = 0; round < rounds; round++) {
    own.push(await call('first-use-page', 'firstUseOwn', { paragraphs, stored: encoded }));
    regExp.push(await call('first-use-page', 'firstUseRegExp', { paragraphs, stored: pattern }));
  }
  return { own, regExp };
}
