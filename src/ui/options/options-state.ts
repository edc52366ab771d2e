import type { HighlightStyle, Settings } from '../../core/settings/settings';
import type { BrowserAccess } from '../parts/access-hints';

/** What became of the last thing that the reader did; null before it. */
export type OptionsNotice =
  /** Both can be undone until the next change. */
  | { readonly kind: 'imported' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'undone' }
  /** `full`: the browser gives the extension no more room. */
  | { readonly kind: 'not-saved'; readonly reason: 'full' | 'failed' }
  | { readonly kind: 'not-read' }
  | { readonly kind: 'refused'; readonly problem: 'too-long' | 'not-json' | 'not-settings' }
  /** Paths of the values that cannot be used, such as `times.rest`. */
  | { readonly kind: 'refused'; readonly problem: 'bad-values'; readonly paths: readonly string[] };

export interface OptionsState {
  readonly settings: Settings;
  /** Names of the entries on the reader's lists, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly access: BrowserAccess;
  readonly notice: OptionsNotice | null;
  /** The version to tell the reader about, after an update. */
  readonly news: string | null;
  /** Paths of stored values that could not be read, `''` for all of them; null when there are none, or they are forgotten. */
  readonly damaged: readonly string[] | null;
}

export interface OptionsActions {
  change(part: Partial<Omit<Settings, 'version'>>): void;
  exportSettings(): void;
  importSettings(file: File): void;
  reset(): void;
  /** Takes back the reset or the import that the notice speaks of. */
  undo(): void;
  /** Offers what could not be read as a file. */
  saveDamaged(): void;
  forgetDamaged(): void;
}

/** Names under which the preview registers its highlights, by what they look like. */
export interface PreviewNames {
  readonly known: string;
  readonly event: string;
  readonly role: string;
  readonly name: string;
  readonly doubt: string;
  readonly flash: string;
}

/** The rules that paint marks on pages, so that the preview looks as they do. */
export type HighlightCss = (style: HighlightStyle, names: PreviewNames) => string;
