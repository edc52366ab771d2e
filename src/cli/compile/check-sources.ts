import { buildFoldTable } from './build-fold-table';
import { checkAliases } from './check-aliases';
import { checkCitations } from './check-citations';
import { checkDates } from './check-dates';
import { checkEvents } from './check-events';
import { checkIdentity } from './check-identity';
import { checkLabels } from './check-labels';
import { checkLexicon } from './check-lexicon';
import { checkReferences } from './check-references';
import { checkSpellings } from './check-spellings';
import { openCldrNames, type CldrNames } from './cldr-names';
import { createFoldTable } from '../../core/text/fold-table';
import type { Problem } from './problem';
import { createReportProblem } from './report-problem';
import type { Sources } from './sources';

/**
 * Checks what no schema can say: that ids lead somewhere, dates agree, names are told apart, every entry is told of. Problems are added to `problems`.
 * Does nothing when there are problems already: what a file that could not be read would have said is missing everywhere else.
 */
export function checkSources(sources: Sources, problems: Problem[], cldr: CldrNames = openCldrNames()): void {
  if (problems.length > 0) return;
  const report = createReportProblem(problems);
  checkIdentity(sources, report);
  checkReferences(sources, report);
  checkEvents(sources, report);
  checkLexicon(sources, report);
  checkDates(sources, report);
  checkCitations(sources, report);
  const table = createFoldTable(buildFoldTable());
  checkAliases(sources, table, cldr, report);
  checkLabels(sources, table, cldr, report);
  checkSpellings(sources, table, report);
}
