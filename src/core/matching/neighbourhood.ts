import { firstIndex } from '../first-index';
import type { Day } from '../dates/calendar';
import { sentenceAt } from '../text/sentences';
import type { MatcherData } from './matcher-data';
import { sentencesOf } from './piece-words';
import type { ResolvedName } from './resolve-names';
import type { HolderEvidence } from './role-holders';
import type { ScannedPiece } from './scanned-piece';

/** Who is named near a place of the page: in its piece and in the pieces beside it, within so many letters. */
export interface Neighbourhood {
  readonly pieces: readonly ScannedPiece[];
  readonly names: readonly (readonly ResolvedName[])[];
  readonly data: MatcherData;
  /** The names near an offset of piece `index` that can mean one entry only. */
  namesNear(index: number, offset: number): readonly ResolvedName[];
  /** What a phrase's surroundings say of holders who are no longer or not yet in office. */
  around(
    index: number,
    phrase: { readonly start: number; readonly end: number },
    pageDay: Day,
  ): Pick<HolderEvidence, 'isNamedNear' | 'isStrangerNear' | 'isInOffice'>;
}

/** Letters on either side; bounded, as a page may be one piece of any length. */
const REACH = 1500;

export function createNeighbourhood(
  pieces: readonly ScannedPiece[],
  names: readonly (readonly ResolvedName[])[],
  data: MatcherData,
): Neighbourhood {
  const namesNear = (index: number, offset: number): ResolvedName[] => {
    const here = names[index] ?? [];
    const found = here.slice(firstFrom(here, offset - REACH), firstFrom(here, offset + REACH));
    const before = names[index - 1] ?? [];
    const end = pieces[index - 1]?.textLength ?? 0;
    found.push(...before.slice(firstFrom(before, end - REACH)));
    const after = names[index + 1] ?? [];
    found.push(...after.slice(0, firstFrom(after, REACH)));
    // A surname that is half borne out is borne out in full by the office beside it.
    return found.filter(({ sure, alternatives }) => sure || alternatives.length === 0);
  };

  return {
    pieces,
    names,
    data,
    namesNear,
    around(index, phrase, pageDay) {
      const piece = pieces[index] as ScannedPiece;
      const sentence = sentenceAt(sentencesOf(piece), phrase.start);
      return {
        isNamedNear: (entry) =>
          namesNear(index, phrase.start).some(
            (name) =>
              name.entry === entry && (name.piece !== index || sentenceAt(sentencesOf(piece), name.start) !== sentence),
          ),
        isStrangerNear(holder) {
          const surname = holder.split(' ').at(-1) ?? holder;
          return (
            piece.text.slice(Math.max(0, phrase.start - REACH), phrase.end + REACH).includes(surname) ||
            (pieces[index - 1]?.text.slice(-REACH).includes(surname) ?? false) ||
            (pieces[index + 1]?.text.slice(0, REACH).includes(surname) ?? false)
          );
        },
        isInOffice: (entry) =>
          data.offices.some(({ terms }) =>
            terms.some(
              (term) =>
                term.entry === entry &&
                (term.from === null || term.from <= pageDay) &&
                (term.to === null || pageDay < term.to),
            ),
          ),
      };
    },
  };
}

/** Index of the first name that begins at or behind `offset`. */
function firstFrom(names: readonly ResolvedName[], offset: number): number {
  return firstIndex(0, names.length, (i) => (names[i] as ResolvedName).start >= offset);
}
