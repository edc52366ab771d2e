import type { Wording } from '../../core/wording/wording';
import type { PanelKnowledge, PanelPage } from './panel-state';

/** What every section is given. */
export interface SectionProps {
  readonly page: PanelPage | null;
  readonly knowledge: PanelKnowledge;
  readonly wording: Wording;
  readonly open: (entry: string) => void;
}
