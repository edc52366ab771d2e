import os from 'node:os';
import { findInstalledBrowser } from '../find-browser';
import { buildExtension, compileKnowledge } from '../build-extension';
import { ownEndings, startBenchSession, type BenchSession } from './bench-session';
import { measureExtension } from './measure-extension';
import { measureFirstUse } from './measure-first-use';
import { measureIndexMemory } from './measure-index-memory';
import type { Measurements } from './measurements';
import { measurePages, type PageMeasure } from './measure-pages';
import { measureScan, type ScanMeasure } from './measure-scan';
import { richNews } from './rich-news';
import { ENGINES, type BenchParagraph, type EngineName } from './scan-run';

const TEXT = 1_000_000;
const WITHOUT_PEERS: readonly EngineName[] = ['loop', 'tokeniser', 'ours'];
/** The Aho-Corasick packages need minutes to build for more, the regular expression a second for each round. */
const SCANS: readonly (readonly [aliases: number, engines: readonly EngineName[], rounds: number])[] = [
  [1_000, ENGINES, 15],
  [10_000, ENGINES, 15],
  [100_000, [...WITHOUT_PEERS, 'regexp'], 15],
  [1_000_000, WITHOUT_PEERS, 15],
];
const PAGE_ROUNDS = 15;
const SLOW_ROUNDS = 3;
const MEMORY = 100_000;

/** Runs everything, one after the other: nothing may disturb what is timed. `say` is told what comes next. */
export async function measureAll(say: (line: string) => void): Promise<Measurements> {
  say('building the extension');
  await compileKnowledge();
  await buildExtension('chrome');
  const chromium = await inSession('chromium', async (session) => {
    const paragraphs = newsParagraphs(TEXT);
    const endings = ownEndings();
    const scans: ScanMeasure[] = [];
    for (const [aliases, engines, rounds] of SCANS) {
      say(`scanning with ${aliases.toLocaleString('en')} aliases`);
      scans.push(await measureScan(session, aliases, { paragraphs, endings, engines, rounds }));
    }
    say('first use');
    const firstUse = await measureFirstUse(session, PAGE_ROUNDS);
    say('pages in Chromium');
    const pages = await measurePages(session, { rounds: PAGE_ROUNDS, slowRounds: SLOW_ROUNDS, painting: true });
    say('memory of the index');
    const memory = await measureIndexMemory(session, MEMORY);
    return { version: await session.browser.version(), scans, firstUse, pages, memory };
  });
  say('pages in Firefox');
  const firefox = await pagesInFirefox();
  say('the built extension');
  const extension = await measureExtension();
  const { version, ...measured } = chromium;
  return {
    ...measured,
    extension,
    firefoxPages: firefox?.pages ?? null,
    machine: machineWith([version, ...(firefox ? [firefox.version] : [])]),
  };
}

/** The text that is scanned: paragraphs of news in eight languages. */
export function newsParagraphs(length: number): BenchParagraph[] {
  return richNews(length).map(({ text, language }) => ({ text, language: language ?? null }));
}

/** In Firefox mark.js cannot take the list of terms: it recurses once for each. */
async function pagesInFirefox(): Promise<{ readonly version: string; readonly pages: PageMeasure } | null> {
  if (findInstalledBrowser('firefox') === null) return null;
  return inSession('firefox', async (session) => ({
    version: await session.browser.version(),
    pages: await measurePages(session, { rounds: PAGE_ROUNDS, slowRounds: 0, painting: true }),
  }));
}

async function inSession<T>(family: 'chromium' | 'firefox', work: (session: BenchSession) => Promise<T>): Promise<T> {
  const session = await startBenchSession(family);
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

/** What the figures depend on, without anything that names the machine. */
function machineWith(browsers: readonly string[]): string {
  const cpus = os.cpus();
  const model = (cpus[0]?.model ?? '').trim().replace(/\s+/g, ' ');
  const versions = browsers.map((version) =>
    version.replace(/^(?:Headless)?Chrome\//i, 'Chromium ').replace(/^firefox\//i, 'Firefox '),
  );
  return `${String(cpus.length)} cores (${model}), ${os.platform()}, Node ${process.versions.node}, ${versions.join(', ')}`;
}
