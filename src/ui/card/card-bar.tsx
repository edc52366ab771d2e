import { copyText } from '../../core/summary/copy-text';
import type { Wording } from '../../core/wording/wording';
import { Icon, type IconName } from '../parts/icon';
import { KIND_KEYS } from '../parts/kind-keys';
import type { CardActions, CardState } from './card-state';
import { CopyButton } from './copy-button';

interface CardBarProps {
  readonly state: CardState;
  readonly actions: CardActions;
  readonly wording: Wording;
}

/** The line above the name: back, the kind, and the tools. A pinned card is dragged by it. */
export function CardBar({ state, actions, wording }: CardBarProps) {
  const { t } = wording;
  const { model } = state;
  const isEntry = typeof model === 'object';
  return (
    <div class="bar">
      {state.canGoBack && (
        <Tool name="back" label={t('back')} keys="Backspace Alt+ArrowLeft" press={() => actions.back()} />
      )}
      <span class="kind">{isEntry ? t(KIND_KEYS[model.type]) : ''}</span>
      {isEntry && state.mentions > 1 && (
        <>
          <Tool name="previous" label={t('previousMention')} keys="Alt+ArrowUp" press={() => actions.step(-1)} />
          <Tool name="next" label={t('nextMention')} keys="Alt+ArrowDown" press={() => actions.step(1)} />
        </>
      )}
      {isEntry && state.canCopy && (
        <CopyButton key={model.id} text={() => copyText(model, wording)} copy={(text) => actions.copy(text)} t={t} />
      )}
      {isEntry && state.canOpenPanel && (
        <Tool
          name="panel"
          label={t('openInPanel')}
          press={({ isTrusted }) => {
            if (isTrusted) actions.openPanel(model.id);
          }}
        />
      )}
      <Tool
        name="pin"
        label={t(state.pinned ? 'unpin' : 'pin')}
        pressed={state.pinned}
        press={() => actions.togglePin()}
      />
      <Tool name="close" label={t('close')} press={() => actions.close()} />
    </div>
  );
}

interface ToolProps {
  readonly name: IconName;
  readonly label: string;
  readonly pressed?: boolean;
  /** As `aria-keyshortcuts` has them. */
  readonly keys?: string;
  readonly press: (event: MouseEvent) => void;
}

function Tool({ name, label, pressed, keys, press }: ToolProps) {
  const classes = `tool tool-${name}${pressed === true ? ' pressed' : ''}`;
  return (
    <button
      type="button"
      class={classes}
      aria-label={label}
      title={label}
      {...(keys !== undefined && { 'aria-keyshortcuts': keys })}
      onClick={press}
    >
      <Icon name={name} />
    </button>
  );
}
