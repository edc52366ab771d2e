import { groupTies } from '../../core/summary/tie-groups';
import { citationText } from '../../core/wording/citation-text';
import type { Wording } from '../../core/wording/wording';
import { CardBar } from './card-bar';
import type { CardActions, CardState } from './card-state';
import { Doubt } from './doubt';
import { EventSection } from './event-section';
import { EventsSection } from './events-section';
import { LaterSection } from './later-section';
import { Limits } from './limits';
import { InEnglish } from '../parts/in-english';
import { LocatorPicture } from './locator-picture';
import { StatementsSection } from './statements-section';
import { ThenSection } from './then-section';
import { TiesSection } from './ties-section';

/** Id of the element that names the card, inside its shadow root. */
export const CARD_TITLE_ID = 'title';

interface CardProps {
  readonly state: CardState;
  readonly actions: CardActions;
  readonly wording: Wording;
}

/** The content of the card, in its one reading order. */
export function Card({ state, actions, wording }: CardProps) {
  const { t } = wording;
  const { model } = state;
  return (
    <>
      <CardBar state={state} actions={actions} wording={wording} />
      {model === 'loading' && (
        <p class="notice" id={CARD_TITLE_ID}>
          {t('lookingUp')}
        </p>
      )}
      {model === 'unknown' && (
        <p class="notice" id={CARD_TITLE_ID}>
          {t('unknownEntry')}
        </p>
      )}
      {typeof model === 'object' && (
        <Entry key={model.id} state={state} model={model} actions={actions} wording={wording} />
      )}
    </>
  );
}

interface EntryProps extends CardProps {
  readonly model: Exclude<CardState['model'], string>;
}

function Entry({ state, model, actions, wording }: EntryProps) {
  const ties = groupTies(model);
  const part = { model, wording, openEntry: (id: string) => actions.openEntry(id) };
  return (
    <div class="entry">
      <header>
        <h2 id={CARD_TITLE_ID} dir="auto">
          {model.label}
        </h2>
        {model.native !== null && model.native.text !== model.label && (
          <p class="native">
            <bdi lang={model.native.language} dir={model.native.direction}>
              {model.native.text}
            </bdi>
          </p>
        )}
        <p class="said">
          <InEnglish>{model.description}</InEnglish>
        </p>
        {model.called.map(({ name, by, citation }) => (
          <p key={name} class="aside called">
            {wording.t('calledBy', name, by)}{' '}
            <span>{wording.t('backgroundSource', citationText(citation, wording))}</span>
          </p>
        ))}
        {state.mention !== null && <Doubt mention={state.mention} wording={wording} openEntry={part.openEntry} />}
      </header>
      {model.map !== null && <LocatorPicture map={model.map} wording={wording} />}
      <ThenSection {...part} />
      <EventSection {...part} />
      <TiesSection {...part} ties={ties} />
      <StatementsSection {...part} told={new Set(ties.map((tie) => tie.text))} />
      <EventsSection {...part} />
      <LaterSection {...part} />
      <Limits model={model} wording={wording} />
    </div>
  );
}
