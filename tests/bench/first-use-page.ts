import { decodeMatcher } from '../../src/core/matching/decode-matcher';
import type { FirstUse } from '../../src/cli/bench/page-run';
import type { BenchParagraph } from '../../src/cli/bench/scan-run';
import { createOwnEngine } from './own-engine';
import { createRegExpEngine } from './peer-engines';
import type { Engine } from './engine';

interface FirstUseRequest {
  readonly paragraphs: string;
  /** The stored form: a pack, or the text of a regular expression. */
  readonly stored: string;
}

async function firstUse({ paragraphs, stored }: FirstUseRequest, make: (text: string) => Engine): Promise<FirstUse> {
  const list = (await (await fetch(paragraphs)).json()) as BenchParagraph[];
  const text = await (await fetch(stored)).text();
  const spans: number[] = [];
  const started = performance.now();
  const engine = make(text);
  for (const paragraph of list) engine.find(paragraph.text, paragraph.language, spans);
  return { total: performance.now() - started, found: spans.length / 2 };
}

Object.assign(globalThis, {
  firstUseOwn: (request: FirstUseRequest) => firstUse(request, (text) => createOwnEngine(decodeMatcher(text))),
  firstUseRegExp: (request: FirstUseRequest) => firstUse(request, createRegExpEngine),
});
