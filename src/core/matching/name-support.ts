import { ALIAS_ABBREVIATION, ALIAS_DISTINCTIVE, ALIAS_FULL, ALIAS_SHORT, type MatcherData } from './matcher-data';
import type { NameReason } from './mention-reason';
import type { NameShape } from './name-shape';

/** What the page as a whole says of its names. */
export interface NameEvidence {
  /** Entries named in full, with the place of the first. */
  readonly full: Map<number, { readonly piece: number; readonly start: number }>;
  /** Entries accepted so far, in full or short. */
  readonly accepted: Set<number>;
  /** Countries whose nationality words stand on the page. */
  readonly demonyms: Set<number>;
  /** Entries whose short name another bearer has on this page. */
  readonly contested: Set<number>;
}

/** Of a full name that can mean nobody else; nothing on the page can take that away. */
export const SCORE_FULL = 0.99;
const SCORE_FULL_ELSEWHERE = 0.97;
const SCORE_TITLED = 0.95;
const SCORE_TIES = 0.9;
/** One tie where two are asked for. */
const SCORE_HALF_BORNE_OUT = 0.6;
/** What another bearer of the name on the page takes away. */
const CONTESTED = 0.4;
/** From here on a mention is sure; below it is a doubt. */
const SURE = 0.8;
/** Below this nothing is said. */
const SILENT = 0.52;
/** Two readings that lie nearer to each other than this are both possible. */
const MARGIN = 0.06;

/** Whom a name means, and how surely. */
export interface NameDecision {
  readonly entry: number;
  readonly score: number;
  readonly sure: boolean;
  readonly alternatives: readonly number[];
  readonly why: NameReason;
}

/** Decides one name with what the page says of its readings; null when nothing bears it out. */
export function decideName(candidate: NameShape, evidence: NameEvidence, data: MatcherData): NameDecision | null {
  if (candidate.namesake) return null;
  const borneOut = candidate.readings
    .flatMap(({ entry, aliasClass }) => {
      const found = support(candidate, entry, aliasClass, evidence, data);
      return found !== null && found.score >= SILENT ? [{ entry, ...found }] : [];
    })
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
  const [best, second] = borneOut;
  if (!best) return null;
  const shared = second !== undefined && best.score - second.score < MARGIN;
  return {
    entry: best.entry,
    score: shared ? best.score / 2 : best.score,
    sure: !shared && best.score >= SURE,
    alternatives: borneOut.slice(1).map(({ entry }) => entry),
    why: shared ? { code: 'shared-name' } : best.why,
  };
}

interface Support {
  readonly score: number;
  readonly why: NameReason;
}

/** How well the page bears out one reading, 0 to 1, and why; null when not at all. */
function support(
  candidate: NameShape,
  entry: number,
  aliasClass: number,
  evidence: NameEvidence,
  data: MatcherData,
): Support | null {
  if (aliasClass === ALIAS_FULL) return { score: SCORE_FULL, why: { code: 'full-name' } };
  const found = shortForm(candidate, entry, aliasClass, evidence, data);
  return found !== null && evidence.contested.has(entry)
    ? { score: found.score - CONTESTED, why: { code: 'namesake-on-page' } }
    : found;
}

/** How well the page bears out a surname, a first name or an abbreviation. */
function shortForm(
  { titled, post, capital, commonWord, unclear }: NameShape,
  entry: number,
  aliasClass: number,
  evidence: NameEvidence,
  data: MatcherData,
): Support | null {
  const elsewhere = evidence.full.get(entry);
  if (elsewhere)
    return {
      score: SCORE_FULL_ELSEWHERE,
      why: { code: 'full-name-elsewhere', ...elsewhere },
    };
  if (unclear) return null;
  const facts = data.entries[entry];
  if (post !== null && facts?.posts.includes(post) === true)
    return { score: SCORE_TITLED, why: { code: 'own-office-beside' } };
  const ties = countTies(entry, evidence, data);
  if (titled && aliasClass !== ALIAS_ABBREVIATION && ties > 0)
    return { score: SCORE_TITLED, why: { code: 'title-beside' } };
  if (ties >= (aliasClass === ALIAS_SHORT ? 2 : 1)) return { score: SCORE_TIES, why: { code: 'ties', count: ties } };
  // Whoever holds an office of state is borne out by any of the pack's countries, when the surname is hardly anybody else's; so is an abbreviation such as EU.
  const abroad =
    aliasClass === ALIAS_DISTINCTIVE &&
    ((facts?.posts.length ?? 0) > 0 || facts?.type === 'organisation' || facts?.country === entry) &&
    namesCountry(evidence, data);
  if (abroad) return { score: SCORE_TIES, why: { code: 'country-on-page' } };
  if (commonWord) return { score: SCORE_HALF_BORNE_OUT, why: { code: 'sentence-start' } };
  // Without capitals a surname may as well be the word that it is made of: "الأسد" is also the lion.
  return ties > 0 && capital ? { score: SCORE_HALF_BORNE_OUT, why: { code: 'one-tie' } } : null;
}

/** How many entries on the page are tied to this one; for a place another place of its country is one more. */
function countTies(entry: number, { accepted, demonyms }: NameEvidence, data: MatcherData): number {
  const facts = data.entries[entry];
  const ties = (facts?.ties ?? []).filter((other) => accepted.has(other) || demonyms.has(other)).length;
  if (ties > 0 || facts?.type !== 'place') return ties;
  const neighbour = [...accepted].some((other) => {
    const place = data.entries[other];
    return other !== entry && place?.type === 'place' && place.country === facts.country;
  });
  return neighbour ? 1 : 0;
}

function namesCountry({ accepted, demonyms }: NameEvidence, data: MatcherData): boolean {
  return demonyms.size > 0 || data.offices.some(({ place }) => accepted.has(place));
}
