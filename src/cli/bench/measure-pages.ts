import type { MatcherFacts } from '../../core/matching/matcher-data';
import { aliasPattern } from './alias-pattern';
import type { BenchSession } from './bench-session';
import { newsPage } from './news-page';
import type { OwnPage, Painting, PeerPage } from './page-run';
import { compileNames } from './synthetic-pack';
import { syntheticNames } from './synthetic-names';

const TERMS = 1000;
const MENTIONS = 500;
const NEWS = '/news.html';

/** One list per way to work on the news page, each entry from a fresh tab; entries at the same place were made one after the other. */
export interface PageMeasure {
  readonly own: readonly OwnPage[];
  readonly own1k: readonly OwnPage[];
  readonly markRegExp1k: readonly PeerPage[];
  readonly markJs1k: readonly PeerPage[];
  readonly walk: readonly PeerPage[];
  readonly walkCharacters: readonly PeerPage[];
  readonly highlight: readonly Painting[];
  readonly wrap: readonly Painting[];
}

export interface PageOptions {
  readonly rounds: number;
  /** Rounds with mark.js's list of terms, which takes seconds. */
  readonly slowRounds: number;
  readonly painting: boolean;
}

/** Works on the news page in every way in turn, in a fresh tab each time. */
export async function measurePages(
  session: BenchSession,
  { rounds, slowRounds, painting }: PageOptions,
): Promise<PageMeasure> {
  const { server, call } = session;
  const names = syntheticNames(TERMS);
  server.put(NEWS, 'text/html', newsPage());
  const pack = server.put('/pack-1k', 'text/plain', compileNames(names, factsOf(names)));
  const pattern = server.put('/pattern-1k', 'text/plain', aliasPattern(names));
  const terms = server.put('/terms-1k', 'application/json', JSON.stringify(names));
  const [own, own1k]: OwnPage[][] = [[], []];
  const [markRegExp1k, markJs1k, walk, walkCharacters]: PeerPage[][] = [[], [], [], []];
  const [highlight, wrap]: Painting[][] = [[], []];
  for (let round = 0; round < rounds; round++) {
    own?.push(await call('cold-own-page', 'markOnce', { pack: null }, NEWS));
    walkCharacters?.push(await call('cold-peer-page', 'walkCharactersOnce', {}, NEWS));
    walk?.push(await call('cold-peer-page', 'walkOnce', {}, NEWS));
    own1k?.push(await call('cold-own-page', 'markOnce', { pack }, NEWS));
    markRegExp1k?.push(await call('cold-peer-page', 'markRegExpOnce', { pattern }, NEWS));
    if (round < slowRounds) markJs1k?.push(await call('cold-peer-page', 'markTermsOnce', { terms }, NEWS));
    if (!painting) continue;
    highlight?.push(await call('paint-page', 'highlightMentions', { count: MENTIONS }, NEWS));
    wrap?.push(await call('paint-page', 'wrapMentions', { count: MENTIONS }, NEWS));
  }
  return { own, own1k, markRegExp1k, markJs1k, walk, walkCharacters, highlight, wrap } as PageMeasure;
}

/** Somebody for every name. */
function factsOf(names: readonly string[]): MatcherFacts {
  return {
    entries: names.map((_, i) => ({ id: `person-${String(i)}`, type: 'person', country: -1, ties: [], posts: [] })),
    lexemes: [],
    languageSets: [],
    offices: [],
    frames: [],
    voices: [],
  };
}
