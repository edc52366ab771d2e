/** Why the resolver is in doubt about a mention. */
export type Doubt =
  | { readonly code: 'shared-name' | 'namesake-on-page' | 'sentence-start' | 'one-tie' }
  | { readonly code: 'meeting-to-come' | 'next-in-office'; readonly office: string }
  | { readonly code: 'unchecked-term'; readonly office: string; /** The last day checked. */ readonly until: string };

/** What bears out a name. */
export type NameReason =
  | { readonly code: 'full-name' | 'own-office-beside' | 'title-beside' | 'country-on-page' }
  | { readonly code: 'full-name-elsewhere'; readonly piece: number; readonly start: number }
  | { readonly code: 'ties'; readonly count: number }
  | Extract<Doubt, { readonly code: 'shared-name' | 'namesake-on-page' | 'sentence-start' | 'one-tie' }>;

/** How the holder of an office was told. */
export type HolderCode =
  | 'about-to-leave'
  | 'new-in-office'
  | 'chosen'
  | 'next-in-office'
  | 'on-page-date'
  | 'at-sentence-time'
  | 'at-time-named'
  | 'died-in-office'
  | 'former-named-near'
  | 'years-of-term'
  | 'minister-named-near';

/** What bears out a description by office. */
export type RoleReason =
  | { readonly code: HolderCode; readonly office: string }
  | { readonly code: 'bare-title' }
  | Extract<Doubt, { readonly office: string }>;

/** What bears out an event. */
export type EventReason =
  { readonly code: 'event-name' } | { readonly code: 'event-frame'; readonly kind: string; readonly dated: boolean };

/** Why the resolver took a mention for what it is; `code` says which reason, the other members are its parameters. */
export type MentionReason = NameReason | RoleReason | EventReason;

export function isSameNameReason(a: NameReason, b: NameReason): boolean {
  if (a.code === 'full-name-elsewhere') return b.code === a.code && a.piece === b.piece && a.start === b.start;
  if (a.code === 'ties') return b.code === a.code && a.count === b.count;
  return a.code === b.code;
}
