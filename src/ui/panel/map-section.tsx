import { useMemo, useState } from 'preact/hooks';
import { pagePlaces } from '../../core/story/page-places';
import { EntryLinks } from './entry-links';
import type { SectionProps } from './section-props';
import { PlaceMap } from './place-map';
import { useWidth } from './use-width';

/** Where the page's places are, as a map without borders, and the same as a list with what happened there. */
export function MapSection({ page, knowledge, wording, open }: SectionProps) {
  const { t } = wording;
  const { index } = knowledge;
  const entries = page?.entries;
  const { places, isWholePack } = useMemo(
    () => pagePlaces(index, entries?.map(({ id }) => id) ?? []),
    [index, entries],
  );
  const land = useMemo(() => knowledge.land(), [knowledge]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [place, width] = useWidth<HTMLDivElement>();
  return (
    <>
      <h2>{t('placesOfPage')}</h2>
      {isWholePack && <p class="aside">{t('noPlacesHere')}</p>}
      <div ref={place}>
        <PlaceMap
          {...{ places, land, width, chosen, wording }}
          choose={(id) => (id === chosen ? open(id) : setChosen(id))}
        />
      </div>
      <p class="aside">{t('mapMeans')}</p>
      <ul class="places">
        {places.map(({ id, label, within, events }) => (
          <li key={id} class={id === chosen ? 'chosen' : undefined}>
            <button type="button" class="entry" onClick={() => open(id)}>
              {label}
            </button>
            {within !== null && <span class="aside"> {within.label}</span>}
            <EntryLinks links={events} open={open} />
          </li>
        ))}
      </ul>
    </>
  );
}
