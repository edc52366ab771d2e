// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMatcher } from '../core/matching/create-matcher';
import type { PageMatcher } from '../core/matching/matcher';
import { createHitCount, propertyRuns } from '../core/matching/property-runs.cases';
import { REAL_MATCHER_TIME } from '../core/matching/real-matcher.cases';
import { readRealParts } from '../core/matching/real-parts.cases';
import { detectLanguage } from '../core/text/detect-language';
import { createPageScanner, type PageScan, type PageScanner } from './page-scanner';
import type { TimeSlices } from './time-slices';
import { WATCHED } from './page-observer';

const RUNS = propertyRuns(250);
const TIME = 240 * RUNS.parameters.numRuns + REAL_MATCHER_TIME;

/** Texts that lean on one another: names and those who bear them out, offices, countries, events. */
const TEXTS = [
  'Lavrov',
  'Sergei Lavrov flew to Ankara.',
  'The Turkish foreign minister met him there, and his Iranian counterpart came too.',
  'Putin',
  'Vladimir Putin and Recep Tayyip Erdogan spoke by telephone in July 2016 on the failed coup in Turkey.',
  'Erdogan said so.',
  'Russia and Iran ',
  'the president of Syria',
  'Der russische Außenminister und Putin in Moskau',
  'Bread and salt.',
  'Tur',
  'key',
  ' ',
];
const TAGS = ['p', 'div', 'h2', 'b', 'span', 'br', 'li', 'code', 'td'];

/** One change of the tree; the numbers choose what is changed, and to what. */
interface Change {
  readonly kind: 'edit' | 'add' | 'text' | 'remove' | 'move' | 'split' | 'hide' | 'style' | 'lang' | 'empty';
  readonly where: number;
  readonly what: number;
  readonly steps: number;
}

const anyChange: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('edit', 'add', 'text', 'remove', 'move', 'split', 'hide', 'style', 'lang', 'empty'),
  where: fc.nat(1000),
  what: fc.nat(1000),
  /** So many steps of the reader's work before it. */
  steps: fc.nat(6),
});

function pick<Item>(list: readonly Item[], number: number): Item {
  return list[number % list.length] as Item;
}

function textsIn(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode() !== null) found.push(walker.currentNode as Text);
  return found;
}

function make({ kind, where, what }: Change): void {
  const elements = [...document.body.querySelectorAll<HTMLElement>('*')];
  const element = elements.length === 0 ? document.body : pick(elements, where);
  const texts = textsIn();
  const text = texts.length === 0 ? null : pick(texts, where);
  const words = pick(TEXTS, what);
  if (kind === 'edit') text?.replaceData(0, what % 2 === 0 ? text.length : 0, words);
  else if (kind === 'split') text?.splitText(what % (text.length + 1));
  else if (kind === 'add') {
    const added = document.createElement(pick(TAGS, what >> 4));
    added.append(words);
    if (what % 3 === 0) element.before(added);
    else element.append(added);
  } else if (kind === 'text') element.append(words);
  else if (kind === 'remove' && element !== document.body) element.remove();
  else if (kind === 'move') {
    const other = elements.length === 0 ? document.body : pick(elements, what);
    if (!element.contains(other)) other.append(element);
  } else if (kind === 'hide') element.hidden = !element.hidden;
  else if (kind === 'style') element.style.display = pick(['none', 'block', 'inline', ''], what);
  else if (kind === 'lang') element.lang = pick(['de', 'en', ''], what);
  else if (kind === 'empty') element.replaceChildren(words);
}

describe('a page that changes while it is read', () => {
  let matcher: PageMatcher;

  beforeAll(() => {
    matcher = createMatcher(readRealParts());
  }, REAL_MATCHER_TIME);

  const scannerWith = (slices: TimeSlices): PageScanner =>
    createPageScanner({
      view: window,
      matcher: () => matcher,
      shards: () => Promise.resolve({}),
      slices,
      detectLanguage,
      givenDate: () => ({ date: '2016-08-12', from: 'option' }),
      today: () => '2026-02-01',
    });

  /** Fails when a removed node, or a `lang`, is no reason to read its block again. */
  it(
    'has the same mentions in the end as one that is read once',
    async () => {
      const hits = createHitCount();
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.nat(1000), { maxLength: 6 }),
          fc.array(anyChange, { maxLength: 12 }),
          async (start, changes) => {
            document.body.removeAttribute('style');
            document.body.replaceChildren(
              ...start.map((number) => {
                const block = document.createElement(pick(TAGS, number >> 4));
                block.append(pick(TEXTS, number));
                return block;
              }),
            );
            const waiting = [...changes];
            let left = waiting[0]?.steps ?? 0;
            const observer = new MutationObserver(() => undefined);
            const note = (): boolean => scanner.note(observer.takeRecords());
            /** Makes a change between two steps of the work, as a page does between two slices. */
            const turn = (): void => {
              if (left-- > 0 || waiting.length === 0) return;
              make(waiting.shift() as Change);
              left = waiting[0]?.steps ?? 0;
              note();
            };
            const scanner = scannerWith({
              run(work) {
                for (;;) {
                  const step = work.next();
                  if (step.done === true) return Promise.resolve(step.value);
                  turn();
                }
              },
              spent: () => 0,
            });
            observer.observe(document, WATCHED);
            let scan = await scanner.scan();
            while (waiting.length > 0) {
              make(waiting.shift() as Change);
              left = waiting[0]?.steps ?? 0;
              note();
              scan = await scanner.scan();
            }
            while (note()) scan = await scanner.scan();
            observer.disconnect();
            const fresh = await scannerWith({ run: runAtOnce, spent: () => 0 }).scan();
            hits.note(fresh.mentions.length > 0);
            expect(told(scan)).toEqual(told(fresh));
          },
        ),
        RUNS.parameters,
      );
      expect(hits.share()).toBeGreaterThan(0.5);
    },
    TIME,
  );
});

function runAtOnce<Result>(work: Generator<undefined, Result, undefined>): Promise<Result> {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return Promise.resolve(step.value);
}

function told({ pieces, mentions, entries, language, pageDate }: PageScan) {
  return {
    pieces: pieces.map(({ piece, map }) => ({
      ...piece,
      map: map.map((item) => (typeof item === 'number' ? item : item.data)),
    })),
    mentions,
    entries,
    language,
    pageDate,
  };
}
