import { useState } from 'preact/hooks';
import type { Wording } from '../../core/wording/wording';
import { LookUp, type LookUpPlace } from './look-up';
import { MapSection } from './map-section';
import { PageSection } from './page-section';
import type { PanelActions, PanelKnowledge, PanelState } from './panel-state';
import type { SectionProps } from './section-props';
import { SourcesSection } from './sources-section';
import { TabBar, tabId, tabPanelId } from './tab-bar';
import { TiesSection } from './ties-section';
import { TimeSection } from './time-section';

const TABS = ['page', 'time', 'ties', 'map', 'look-up', 'sources'] as const;
type Tab = (typeof TABS)[number];
const TAB_KEYS: Readonly<Record<Tab, string>> = {
  page: 'tabPage',
  time: 'tabTime',
  ties: 'tabTies',
  map: 'tabMap',
  'look-up': 'tabLookUp',
  sources: 'tabSources',
};

interface PanelProps {
  readonly state: PanelState;
  readonly knowledge: PanelKnowledge;
  readonly actions: PanelActions;
  readonly wording: Wording;
}

/** The side panel: the page, its time, its ties, its places, and all that is known. */
export function Panel({ state, knowledge, actions, wording }: PanelProps) {
  const { t } = wording;
  const page = typeof state.page === 'object' ? state.page : null;
  const [tab, setTab] = useState<Tab>('page');
  const [place, setPlace] = useState<LookUpPlace>({ query: '', trail: [] });
  const [granted, setGranted] = useState<PanelState['wish']>(null);
  const open = (entry: string) => {
    setPlace(({ query, trail }) => ({ query, trail: trail.at(-1) === entry ? trail : [...trail, entry] }));
    setTab('look-up');
  };
  // A wish is granted once, when it comes; the reader goes where they like from there.
  if (state.wish !== granted) {
    setGranted(state.wish);
    if (state.wish !== null) {
      setTab('look-up');
      setPlace('text' in state.wish ? { query: state.wish.text, trail: [] } : { query: '', trail: [state.wish.entry] });
    }
  }
  const section: SectionProps = { page, knowledge, wording, open };
  return (
    <>
      <header>
        <h1 class="only-read">{t('extensionName')}</h1>
        <TabBar
          tabs={TABS.map((id) => ({ id, label: t(TAB_KEYS[id]) }))}
          label={t('sections')}
          tab={tab}
          choose={setTab}
        />
      </header>
      <main>
        <div id={tabPanelId(tab)} class="section" role="tabpanel" aria-labelledby={tabId(tab)} tabIndex={0}>
          {tab === 'page' && <PageSection {...section} state={state} actions={actions} />}
          {tab === 'time' && <TimeSection {...section} />}
          {tab === 'ties' && <TiesSection {...section} />}
          {tab === 'map' && <MapSection {...section} />}
          {tab === 'look-up' && <LookUp {...section} place={place} go={setPlace} actions={actions} />}
          {tab === 'sources' && <SourcesSection {...section} />}
        </div>
      </main>
    </>
  );
}
