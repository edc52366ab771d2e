import { firstDay } from '../dates/calendar';
import { kindOfUnit, scriptOf } from '../text/fold-table';
import { chooseNames } from './choose-names';
import type { MatcherParts } from './decode-matcher';
import type { PageMatcher } from './matcher';
import { createNameShapes } from './name-shape';
import { createEventReaders } from './piece-events';
import { pieceNames } from './resolve-names';
import { createPageResolver, type Candidates } from './resolve-page';
import { createPieceScanner } from './scan-piece';

/** Number of the Latin script, which also pages in others hold. */
const LATIN = 0;

/** Makes the matcher from the decoded knowledge. */
export function createMatcher(parts: MatcherParts): PageMatcher {
  const { data, shards, table } = parts;
  const scanPiece = createPieceScanner(parts);
  const shapeOf = createNameShapes();
  const resolvePage = createPageResolver(data, createEventReaders(data));

  const resolving: PageMatcher['resolving'] = (pieces, candidates, facts) => {
    if (pieces.length !== candidates.length)
      throw new Error(`resolve wants candidates for each of ${pieces.length} pieces, got ${candidates.length}`);
    return resolvePage(candidates as readonly Candidates[], facts.date === null ? null : firstDay(facts.date));
  };
  return {
    scan(piece, language): Candidates {
      const spoken = piece.language ?? language;
      const scanned = scanPiece(piece, spoken);
      const own = pieceNames(scanned, chooseNames(scanned, data, spoken), shapeOf, data);
      return { textLength: piece.text.length, scanned, own, memo: null };
    },
    preparing: (language) => shards.loading(LATIN, language),
    expect(text, language) {
      if (shards.hasLanguage(language)) return;
      shards.wantLanguage(language);
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (scriptOf(unit) !== LATIN) kindOfUnit(unit, table);
      }
    },
    lacking: shards.lacking,
    supply: shards.supply,
    resolving,
    resolve(pieces, candidates, facts) {
      const steps = resolving(pieces, candidates, facts);
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      return step.value;
    },
  };
}
