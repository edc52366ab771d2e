import type { RoleReason } from './mention-reason';

/** A description by office that stands for a person. */
export interface ResolvedRole {
  readonly piece: number;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly entry: number;
  readonly sure: boolean;
  readonly alternatives: readonly number[];
  readonly score: number;
  readonly why: RoleReason;
  /** True when the holder's own name stands right beside it, so that the name says it all. */
  readonly apposition: boolean;
}
