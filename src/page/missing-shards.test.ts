import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { freshKnowledge, openKnowledge, type StoredKnowledge } from '../cli/compile/knowledge-store';
import { createMatcher } from '../core/matching/create-matcher';
import { decodeMatcher, type MatcherParts } from '../core/matching/decode-matcher';
import { REAL_MATCHER_TIME } from '../core/matching/real-matcher.cases';
import type { ShardTexts } from '../core/matching/term-shards';
import { detectLanguage } from '../core/text/detect-language';
import type { DomView } from './dom-access';
import { createPageScanner, type PageScan, type PageScanner } from './page-scanner';
import { SINGLE_STEPS } from './time-slices.cases';

const ENGLISH = '<p>Lavrov flew to Ankara.<p>The Turkish foreign minister was in Damascus.';
const RUSSIAN = '<p>Сергей Лавров прилетел в Анкару.<p>Министр иностранных дел Турции был в Дамаске.';
const ARABIC = '<p>قال بشار الأسد إن وزير الخارجية التركي لم يزر دمشق.';
const JAPANESE = '<p>シリアのアサド大統領はモスクワを訪れた。';

describe('a page that wants more than every tab holds', () => {
  let knowledge: StoredKnowledge;
  let all: ShardTexts;

  beforeAll(() => {
    knowledge = freshKnowledge();
    all = JSON.parse(knowledge.shardsText) as ShardTexts;
  }, REAL_MATCHER_TIME);

  const scannerOf = (
    html: string,
    parts: MatcherParts,
    shards: (keys: readonly string[]) => Promise<ShardTexts>,
  ): { readonly scanner: PageScanner; readonly view: DomView } => {
    const view = new JSDOM(html, { url: 'https://news.example/2023/01/20/a' }).window as unknown as DomView;
    const matcher = createMatcher(parts);
    const scanner = createPageScanner({
      view,
      matcher: () => matcher,
      shards,
      slices: SINGLE_STEPS,
      detectLanguage,
      givenDate: () => ({ date: '2023-01-20', from: 'option' }),
      today: () => '2026-02-01',
    });
    return { scanner, view };
  };
  /** What is asked for, and answered as the background does. */
  const askable = () =>
    vi.fn((keys: readonly string[]) =>
      Promise.resolve(Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)))),
    );
  const found = ({ pieces, mentions }: PageScan): string[] =>
    mentions.map(
      ({ piece, start, end, kind, entry, score }) =>
        `${kind} [${pieces[piece]?.piece.text.slice(start, end) ?? ''}] ${entry} ${score.toFixed(2)}`,
    );
  /** What is found, without how sure it is. */
  const things = (scan: PageScan): string[] => found(scan).map((line) => line.replace(/ [\d.]+$/, ''));
  const withAll = async (html: string): Promise<string[]> =>
    found(await scannerOf(html, openKnowledge(knowledge), askable()).scanner.scan());
  const resident = (): MatcherParts => decodeMatcher(knowledge.matcherText);

  /** Fails when a page in another language is not looked ahead at. */
  it.each([
    ['Russian', `<html lang=ru>${RUSSIAN}`, ['2', 'ru']],
    ['Arabic', `<html lang=ar>${ARABIC}`, ['5', 'ar']],
    ['French', '<html lang=fr><p>Le ministre turc des Affaires étrangères est à Damas.', ['fr']],
    ['a language without words', `<html lang=ja>${JAPANESE}`, ['24']],
    ['several', `<html lang=ru>${RUSSIAN}${ARABIC}`, ['2', '5', 'ru']],
  ])('asks once before it is read in %s', async (_name, html, wanted) => {
    const shards = askable();
    const { scanner } = scannerOf(html, resident(), shards);
    const onFirst = vi.fn(async () => undefined);
    const scan = await scanner.scan(onFirst);
    expect(found(scan)).toEqual(await withAll(html));
    expect(found(scan).length).toBeGreaterThan(0);
    expect(shards).toHaveBeenCalledOnce();
    expect(shards.mock.lastCall?.[0]).toEqual(expect.arrayContaining(wanted));
    expect(onFirst).not.toHaveBeenCalled();
  });

  it('asks for nothing where it is in English', async () => {
    const shards = askable();
    const { scanner } = scannerOf(`<html lang=en>${ENGLISH}`, resident(), shards);
    expect(found(await scanner.scan())).toEqual(await withAll(`<html lang=en>${ENGLISH}`));
    expect(shards).not.toHaveBeenCalled();
  });

  /** Fails when what was found without them is kept, or when it is shown at once. */
  it('asks for what stands in between in other languages, and shows what it has when the answer is slow', async () => {
    const html = `<html lang=en>${ENGLISH}<p>Анкара<div lang=ru>${RUSSIAN}</div><div lang=fr><p>Le ministre turc des Affaires étrangères est à Damas.</div>`;
    const first: string[][] = [];
    const onFirst = async (seen: PageScan): Promise<void> => {
      first.push(things(seen));
    };
    const quick = await scannerOf(html, resident(), askable()).scanner.scan(onFirst);
    expect(found(quick)).toEqual(await withAll(html));
    expect(first).toEqual([]);

    const answer = askable();
    const shards = vi.fn(async (keys: readonly string[]) => {
      await vi.waitUntil(() => first.length > 0);
      return answer(keys);
    });
    const scan = await scannerOf(html, resident(), shards).scanner.scan(onFirst);
    expect(found(scan)).toEqual(await withAll(html));
    expect(first[0]).toContain('name [Ankara] ankara');
    expect(first[0]).not.toContain('name [Анкару] ankara');
    expect(things(scan)).toContain('name [Анкару] ankara');
    expect(shards.mock.calls).toEqual([[['2', 'fr', 'ru']]]);
  });

  it('asks again when a language comes later', async () => {
    const shards = askable();
    const { scanner, view } = scannerOf(`<html lang=en>${ENGLISH}`, resident(), shards);
    await scanner.scan();
    const observer = new view.MutationObserver(() => {});
    observer.observe(view.document, { subtree: true, childList: true });
    view.document.body.insertAdjacentHTML('beforeend', RUSSIAN);
    scanner.note(observer.takeRecords());
    expect(things(await scanner.scan())).toContain('name [Анкару] ankara');
    expect(shards.mock.calls).toEqual([[['2']]]);
  });

  /** Fails when a question without an answer ends the scan. */
  it('is read with what there is when nobody answers, and asks again the next time', async () => {
    const html = `<html lang=en>${ENGLISH}${RUSSIAN}`;
    const shards = askable();
    for (let question = 1; question <= 2; question++) shards.mockRejectedValueOnce(new Error('nobody'));
    const { scanner } = scannerOf(html, resident(), shards);
    const without = things(await scanner.scan());
    expect(without).toContain('name [Ankara] ankara');
    expect(without).not.toContain('name [Анкару] ankara');
    expect(found(await scanner.scan())).toEqual(await withAll(html));
    expect(shards).toHaveBeenCalledTimes(3);
  });

  /** Fails when it is asked only once. */
  it('asks a second time when the background ends over the question', async () => {
    const html = `<html lang=ru>${RUSSIAN}`;
    const shards = askable();
    shards.mockRejectedValueOnce(new Error('the port was closed'));
    const { scanner } = scannerOf(html, resident(), shards);
    expect(found(await scanner.scan())).toEqual(await withAll(html));
    expect(shards).toHaveBeenCalledTimes(2);
  });

  it('does not wait for ever', async () => {
    const html = `<html lang=en>${ENGLISH}${RUSSIAN}`;
    const { scanner, view } = scannerOf(html, resident(), () => new Promise(() => undefined));
    const waited: number[] = [];
    view.setTimeout = ((end: () => void, time: number) => {
      waited.push(time);
      end();
      return 0;
    }) as unknown as DomView['setTimeout'];
    expect(things(await scanner.scan())).toContain('name [Ankara] ankara');
    expect(waited).toEqual([5000]);
  });
});
