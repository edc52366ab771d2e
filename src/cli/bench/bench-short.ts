import reached from './reached.json';
import { ownEndings, startBenchSession, type BenchSession } from './bench-session';
import { newsParagraphs } from './measure-all';
import { measureFirstUse } from './measure-first-use';
import { measurePages } from './measure-pages';
import { measureScan } from './measure-scan';
import { shortFigures, type ShortFigures } from './short-figures';
import { shortNumber } from './table';
import { tooSlow } from './too-slow';

const TEXT = 1_000_000;
const ALIASES = 10_000;
const SCAN_ROUNDS = 7;
const TAB_ROUNDS = 5;

/**
 * `npm run bench -- short`: some of the ratios against those of the last full run. Where one is too slow, all are measured a second time, and it counts if
 * it is so again.
 */
export async function benchShort(): Promise<number> {
  const session = await startBenchSession('chromium');
  try {
    const first = await measureShort(session);
    const slow = tooSlow(first, reached);
    tell(first, slow);
    if (slow.length === 0) return 0;
    console.log('Once more, because other work on the machine can do this:');
    const second = await measureShort(session);
    const again = tooSlow(second, reached).filter((name) => slow.includes(name));
    tell(second, again);
    return again.length === 0 ? 0 : 1;
  } finally {
    await session.close();
  }
}

async function measureShort(session: BenchSession): Promise<ShortFigures> {
  const scan10k = await measureScan(session, ALIASES, {
    paragraphs: newsParagraphs(TEXT),
    endings: ownEndings(),
    engines: ['loop', 'tokeniser', 'ours', 'regexp'],
    rounds: SCAN_ROUNDS,
  });
  const firstUse = await measureFirstUse(session, TAB_ROUNDS);
  const pages = await measurePages(session, { rounds: TAB_ROUNDS, slowRounds: 0, painting: false });
  return shortFigures({ scan10k, firstUse, pages });
}

function tell(measured: ShortFigures, slow: readonly string[]): void {
  for (const name of Object.keys(measured) as (keyof ShortFigures)[]) {
    const now = shortNumber(measured[name]).padStart(8);
    const before = shortNumber(reached[name]).padStart(8);
    console.log(`${name.padEnd(24)} ${now}   last full run ${before}${slow.includes(name) ? '   TOO SLOW' : ''}`);
  }
}
