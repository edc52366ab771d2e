import type { CardModel, EntryLink, StatementLine, Tie } from './card-model';

/** One thing that ties the entry to others of the page: a statement, or an event that they were part of. */
export interface TieGroup extends Omit<Tie, 'other'> {
  readonly others: readonly EntryLink[];
  readonly claimedBy: string | null;
  readonly differs: string | null;
}

/** More would bury what is most telling. */
const MOST_GROUPS = 6;

/** Ties that rest on the same sentence become one, in the order of the first, with whose claim it is and what other sources say. */
export function groupTies(model: Pick<CardModel, 'ties' | 'statements'>): readonly TieGroup[] {
  const statements = new Map<string, StatementLine>(model.statements.map((statement) => [statement.text, statement]));
  const groups = new Map<string, TieGroup>();
  for (const { other, ...tie } of model.ties) {
    const key = `${tie.text} ${tie.when ?? ''}`;
    const group = groups.get(key);
    const { claimedBy = null, differs = null } = statements.get(tie.text) ?? {};
    groups.set(key, { ...tie, claimedBy, differs, others: [...(group?.others ?? []), other] });
  }
  return [...groups.values()].slice(0, MOST_GROUPS);
}
