import type { PackIndex } from '../knowledge/pack-index';
import { pageStory, type StoryEvent } from '../story/page-story';
import { buildCard } from '../summary/build-card';
import type { CardModel, StatementLine } from '../summary/card-model';
import type { EntryCount } from '../summary/page-summary';

/** Where an entry is first mentioned on a page, with a little of the text on either side. */
export interface Quote {
  readonly entry: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** One numbered note: who or what, what it was on the day, and what ties it to the page. */
export interface PageNote extends Pick<
  CardModel,
  'id' | 'label' | 'type' | 'native' | 'description' | 'wikidata' | 'then' | 'event'
> {
  /** Counted from 1, in the order of the first mention. */
  readonly number: number;
  readonly statements: readonly StatementLine[];
  readonly quote: Quote | null;
}

/** The notes of one page. */
export interface PageNotes {
  readonly address: string;
  readonly pageDate: string | null;
  readonly asOf: string;
  readonly story: readonly StoryEvent[];
  readonly notes: readonly PageNote[];
}

export interface NotesRequest {
  readonly address: string;
  readonly pageDate: string | null;
  /** In the order of the first mention. */
  readonly entries: readonly Pick<EntryCount, 'entry'>[];
  readonly quotes: readonly Quote[];
}

/** More belongs to the card of the entry. */
const MOST_STATEMENTS = 4;

/** Notes on every entry of the page. Each statement stands once, at the first entry that it is about, and only what ties that to the rest of the page. */
export function pageNotes(index: PackIndex, { address, pageDate, entries, quotes }: NotesRequest): PageNotes {
  const onPage = entries.map(({ entry }) => entry);
  const present = new Set(onPage);
  const told = new Set<string>();
  const quoted = new Map(quotes.map((quote) => [quote.entry, quote]));
  const notes: PageNote[] = [];
  for (const id of onPage) {
    const card = buildCard(index, { entry: id, pageDate, onPage });
    if (card === null) continue;
    const fresh = card.statements.filter((statement) => !told.has(statement.id));
    const tying = fresh.filter(({ others }) => others.some((other) => present.has(other.id)));
    const statements = (tying.length > 0 ? tying : fresh).slice(0, MOST_STATEMENTS);
    for (const statement of statements) told.add(statement.id);
    const { label, type, native, description, wikidata, then, event } = card;
    notes.push({
      ...{ id, label, type, native, description, wikidata, then, event, statements },
      number: notes.length + 1,
      quote: quoted.get(id) ?? null,
    });
  }
  return { address, pageDate, asOf: index.pack.asOf, story: pageStory(index, { pageDate, entries }), notes };
}
