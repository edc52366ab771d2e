import reached from './reached.json';
import { ownEndings, startBenchSession, type BenchSession } from './bench-session';
import type { FigureName, Figures } from './bars';
import { measureFirstUse } from './measure-first-use';
import { measurePages } from './measure-pages';
import { ratioInScan, totals } from './measurements';
import { measureScan } from './measure-scan';
import { medianRatio } from './median';
import { newsParagraphs } from './measure-all';
import { tooSlow, type Measured } from './too-slow';
import { shortNumber } from './table';

const TEXT = 1_000_000;
const ALIASES = 10_000;
const SCAN_ROUNDS = 9;
const TAB_ROUNDS = 7;

/** `npm run bench -- short`: some of the ratios against those of the last full run. A figure that is too slow is measured a second time, and counts if it is so again. */
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

async function measureShort(session: BenchSession): Promise<Measured> {
  const scan = await measureScan(session, ALIASES, {
    paragraphs: newsParagraphs(TEXT),
    endings: ownEndings(),
    engines: ['loop', 'tokeniser', 'ours', 'regexp'],
    rounds: SCAN_ROUNDS,
  });
  const firstUse = await measureFirstUse(session, TAB_ROUNDS);
  const pages = await measurePages(session, { rounds: TAB_ROUNDS, slowRounds: 0, painting: false });
  return {
    scan10kVsTokeniser: ratioInScan(scan, 'ours', 'tokeniser'),
    warmVsRegExp10k: ratioInScan(scan, 'ours', 'regexp'),
    firstUseVsRegExp10k: medianRatio(totals(firstUse.own), totals(firstUse.regExp)),
    coldPageVsMarkRegExp1k: medianRatio(totals(pages.own1k), totals(pages.markRegExp1k)),
    coldPageOwnPackVsWalk: medianRatio(totals(pages.own), totals(pages.walkCharacters)),
  };
}

function tell(measured: Measured, slow: readonly FigureName[]): void {
  const before: Partial<Figures> = reached;
  for (const [name, value] of Object.entries(measured) as [FigureName, number][]) {
    const last = shortNumber(before[name] ?? Number.NaN);
    console.log(
      `${name.padEnd(24)} ${shortNumber(value).padStart(8)}   last full run ${last.padStart(8)}${slow.includes(name) ? '   TOO SLOW' : ''}`,
    );
  }
}
