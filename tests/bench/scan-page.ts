import { aliasPattern } from '../../src/cli/bench/alias-pattern';
import { decodeMatcher } from '../../src/core/matching/decode-matcher';
import {
  ENGINES,
  type BenchParagraph,
  type EngineName,
  type ScanRequest,
  type ScanResult,
} from '../../src/cli/bench/scan-run';
import { createFloorTable } from './floor-table';
import { readEveryUnit, tokeniseOnce } from './floors';
import { createOwnEngine } from './own-engine';
import { createModernEngine, createMonyoneEngine, createRegExpEngine } from './peer-engines';
import type { Engine } from './engine';

/** More words than a paragraph has. */
const MOST_WORDS = 1 << 16;
/** In each round the best of so many turns counts; no further turn after so many milliseconds. */
const MOST_TURNS = 5;
const LONG = 250;

/** Times the engines of the request in turn, on the same paragraphs and the same aliases. */
async function runScan(request: ScanRequest): Promise<ScanResult> {
  const paragraphs = (await (await fetch(request.paragraphs)).json()) as BenchParagraph[];
  const aliases = (await (await fetch(request.aliases)).json()) as string[];
  const pack = await (await fetch(request.pack)).text();
  const parts = decodeMatcher(pack);
  const fold = createFloorTable(parts.table);
  const words = {
    start: new Int32Array(MOST_WORDS),
    end: new Int32Array(MOST_WORDS),
    hash: new Int32Array(MOST_WORDS),
  };
  const own = createOwnEngine(parts);
  let sum = 0;

  const makers: Readonly<Record<EngineName, () => Engine>> = {
    loop: () => ({ find: (text) => void (sum += readEveryUnit(text)) }),
    tokeniser: () => ({ find: (text) => void (sum += tokeniseOnce(text, fold, words)) }),
    ours: () => own,
    regexp: () => createRegExpEngine(aliasPattern(aliases)),
    monyone: () => createMonyoneEngine(aliases),
    modern: () => createModernEngine(aliases),
  };
  const built = numbers(() => 0);
  const engines = request.engines.map((name) => {
    const started = performance.now();
    const engine = makers[name]();
    built[name] = performance.now() - started;
    return { name, engine };
  });
  const spans = Object.fromEntries(
    engines.map(({ name, engine }) => [name, paragraphs.map(({ text, language }) => spansOf(engine, text, language))]),
  ) as Record<EngineName, number[][]>;

  const times = Object.fromEntries(ENGINES.map((name) => [name, []])) as unknown as Record<EngineName, number[]>;
  for (let round = -request.warmUp; round < request.rounds; round++) {
    for (const { name, engine } of engines) {
      let best = Infinity;
      // Other work on the machine can only add time, and adds much to what is short.
      for (let spent = 0, turn = 0; turn < MOST_TURNS && spent < LONG; turn++) {
        const found: number[] = [];
        const started = performance.now();
        for (const { text, language } of paragraphs) engine.find(text, language, found);
        const took = performance.now() - started;
        sum += found.length;
        spent += took;
        best = Math.min(best, took);
      }
      if (round >= 0) times[name].push(best);
    }
  }
  return {
    times,
    built,
    spans,
    hits: paragraphs.map(({ text, language }) =>
      own.hits(text, language).flatMap(({ start, end, inflected }) => [start, end, inflected ? 1 : 0]),
    ),
    words: paragraphs.map(({ text }) => tokeniseOnce(text, fold, words)),
    sum,
  };
}

function spansOf(engine: Engine, text: string, language: string | null): number[] {
  const spans: number[] = [];
  engine.find(text, language, spans);
  return spans;
}

function numbers(of: (name: EngineName) => number): Record<EngineName, number> {
  return Object.fromEntries(ENGINES.map((name) => [name, of(name)])) as Record<EngineName, number>;
}

Object.assign(globalThis, { runScan });
