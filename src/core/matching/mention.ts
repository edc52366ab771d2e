import type { EntryType } from '../knowledge/pack';
import type { MentionReason } from './mention-reason';

export type MentionKind = 'name' | 'role' | 'event';

/** A place in a text that means an entry. */
export interface Mention {
  /** Index of the piece that it stands in. */
  readonly piece: number;
  /** UTF-16 code units into that piece's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly entry: string;
  readonly type: EntryType;
  readonly kind: MentionKind;
  /** 0 to 1. */
  readonly score: number;
  /** False when the resolver is in doubt; then `alternatives` may name other entries. */
  readonly sure: boolean;
  readonly alternatives: readonly string[];
  /** The resolver's reason, for authors of packs and for the card of a doubtful mention. */
  readonly why: MentionReason;
}
