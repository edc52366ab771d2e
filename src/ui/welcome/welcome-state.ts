import type { Settings } from '../../core/settings/settings';
import type { BrowserAccess } from '../parts/access-hints';

/** What the running extension may do, as the browser tells it. */
export interface ShownRights {
  readonly permissions: readonly string[];
  readonly pages: readonly string[];
  readonly policy: readonly string[];
}

export interface WelcomeState {
  readonly settings: Pick<Settings, 'on'>;
  readonly access: BrowserAccess;
  readonly rights: ShownRights;
  /** What became of the wish to read pages, where the browser had not allowed it: asked for on this page, and granted or not. */
  readonly asked: 'not-yet' | 'granted' | 'denied';
  /** Index into `DEMO_DATES`. */
  readonly demoDate: number;
}

export interface WelcomeActions {
  allowSites(): void;
  setOn(on: boolean): void;
  chooseDemoDate(index: number): void;
  openOptions(): void;
}
