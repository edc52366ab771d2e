import type { BenchSession } from './bench-session';
import { compareHits, compareSpans, type Difference } from './compare-spans';
import type { EndingRules } from '../compile/ending-rules';
import { createNaiveReference, naiveWords } from './naive-reference';
import type { BenchParagraph, EngineName, ScanRequest, ScanResult } from './scan-run';
import { syntheticPack } from './synthetic-pack';

export interface ScanMeasure {
  readonly aliases: number;
  readonly engines: readonly EngineName[];
  readonly result: ScanResult;
  /** By how much each engine's spans differ from the reference; ours have to be the same. */
  readonly differences: Readonly<Partial<Record<EngineName, Difference>>>;
}

export interface ScanOptions {
  readonly paragraphs: readonly BenchParagraph[];
  readonly endings: EndingRules;
  readonly engines: readonly EngineName[];
  readonly rounds: number;
}

const WARM_UP = 4;
const NO_MATCHERS: readonly EngineName[] = ['loop', 'tokeniser'];

/** Scans the paragraphs with a synthetic pack of so many aliases. Throws when our spans are not those of the reference. */
export async function measureScan(
  session: BenchSession,
  aliases: number,
  { paragraphs, endings, engines, rounds }: ScanOptions,
): Promise<ScanMeasure> {
  const { server } = session;
  const pack = syntheticPack(aliases);
  const request: ScanRequest = {
    paragraphs: server.put('/paragraphs.json', 'application/json', JSON.stringify(paragraphs)),
    pack: server.put(`/pack-${String(aliases)}`, 'text/plain', pack.encoded),
    aliases: server.put(`/aliases-${String(aliases)}`, 'application/json', JSON.stringify(pack.aliases)),
    engines,
    warmUp: WARM_UP,
    rounds,
  };
  const result = await session.call<ScanResult>('scan-page', 'runScan', request);
  const reference = createNaiveReference(pack.aliases, endings);
  const ours = compareHits(paragraphs, reference, result.hits);
  if (ours.missing + ours.extra > 0) {
    throw new Error(
      `With ${String(aliases)} aliases the scan does not find what the reference finds: ${String(ours.missing)} missing and ${String(ours.extra)} not expected of ${String(ours.expected)}; ${ours.example ?? ''}`,
    );
  }
  paragraphs.forEach(({ text }, i) => {
    const wanted = naiveWords(text).length;
    if (result.words[i] !== wanted)
      throw new Error(
        `the tokeniser floor counts ${String(result.words[i])} words and not ${String(wanted)} in “${text}”`,
      );
  });
  const peers = engines.filter((name) => name !== 'ours' && !NO_MATCHERS.includes(name));
  return {
    aliases,
    engines,
    result,
    differences: {
      ours,
      ...Object.fromEntries(peers.map((name) => [name, compareSpans(paragraphs, reference, result.spans[name])])),
    },
  };
}
