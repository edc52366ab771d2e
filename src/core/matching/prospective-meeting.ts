import { lexemesFrom, lexemesTo } from './lexeme-hits';
import { crossesClause } from './role-countries';
import type { ScannedPiece } from './scanned-piece';

const MEETINGS: ReadonlySet<string> = new Set(['meeting', 'talks', 'summit']);
/** Words between the meeting and those who meet ("a meeting between the"). */
const NEAR = 3;
/** Words before and behind them in which the text says that it is still to come. */
const SPAN = 6;

/**
 * "Efforts to arrange a meeting between the foreign ministers of …": such a text speaks of the offices, whoever holds them when the day comes. Only
 * then; of a meeting that has been, the same words mean those who met.
 */
export function isMeetingToCome(
  piece: ScannedPiece,
  { firstToken, lastToken }: { readonly firstToken: number; readonly lastToken: number },
): boolean {
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - NEAR); at--) {
    if (crossesClause(piece, at + 1)) return false;
    const meeting = lexemesTo(piece, at).find(({ lexeme }) => lexeme.kind === 'concept' && MEETINGS.has(lexeme.value));
    if (meeting) return isPlanned(piece, meeting.firstToken - 1, -1) || isPlanned(piece, lastToken + 1, 1);
  }
  return false;
}

function isPlanned(piece: ScannedPiece, from: number, step: 1 | -1): boolean {
  for (let at = from, steps = 0; steps < SPAN && at >= 0 && at < piece.tokenStart.length; at += step, steps++) {
    if (crossesClause(piece, step === 1 ? at : at + 1)) return false;
    if (lexemesFrom(piece, at).some(({ lexeme }) => lexeme.kind === 'planned')) return true;
  }
  return false;
}
