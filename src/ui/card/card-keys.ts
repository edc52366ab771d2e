import type { CardActions } from './card-state';

/** What a key does while the focus is in the card; undefined when it is none of ours. Single letters are left alone. */
export function actionOfKey(event: KeyboardEvent): ((actions: CardActions) => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return undefined;
  if (!event.altKey) return event.key === 'Backspace' ? (actions) => actions.back() : undefined;
  switch (event.key) {
    case 'ArrowLeft':
      return (actions) => actions.back();
    case 'ArrowUp':
      return (actions) => actions.step(-1);
    case 'ArrowDown':
      return (actions) => actions.step(1);
    default:
      return undefined;
  }
}
