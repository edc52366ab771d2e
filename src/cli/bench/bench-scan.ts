import { ownEndings, startBenchSession } from './bench-session';
import { median, medianRatio } from './median';
import { measureScan, type ScanMeasure } from './measure-scan';
import { richNews } from './rich-news';
import type { EngineName } from './scan-run';

const TEXT = 1_000_000;
/** Peers that take minutes to build, or seconds a round, with more aliases than this. */
const MOST_FOR_PEERS = 10_000;
const ROUNDS = 15;

/** `npm run bench -- scan [aliases…]`: the warm scan alone. */
export async function benchScan(args: readonly string[]): Promise<number> {
  const sizes = args.length === 0 ? [1_000, 10_000, 100_000] : args.map(Number);
  const paragraphs = richNews(TEXT).map(({ text, language }) => ({ text, language: language ?? null }));
  const endings = ownEndings();
  const session = await startBenchSession('chromium');
  try {
    for (const size of sizes) {
      const engines: EngineName[] = ['loop', 'tokeniser', 'ours'];
      if (size <= MOST_FOR_PEERS) engines.push('regexp', 'monyone', 'modern');
      console.log(linesOf(await measureScan(session, size, { paragraphs, endings, engines, rounds: ROUNDS })));
    }
  } finally {
    await session.close();
  }
  return 0;
}

function linesOf({ aliases, engines, result, differences }: ScanMeasure): string {
  const rows = engines.map((name) => {
    const times = result.times[name];
    const difference = differences[name];
    const ratios = [result.times.tokeniser, result.times.ours].map((base) =>
      medianRatio(times, base).toFixed(2).padStart(8),
    );
    return [
      `  ${name.padEnd(10)}`,
      median(times).toFixed(2).padStart(9),
      Math.min(...times)
        .toFixed(2)
        .padStart(9),
      ...ratios,
      result.built[name].toFixed(0).padStart(8),
      difference ? `   ${String(difference.missing + difference.extra)} of ${String(difference.expected)} differ` : '',
    ].join('');
  });
  return [`${String(aliases)} aliases     median     best   /floor    /ours   build ms`, ...rows].join('\n');
}
