/** On Tab at the last stop the focus goes to the first, and back: a card opened by keyboard keeps the focus until it is closed. */
export function keepTabWithin(card: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...card.querySelectorAll<HTMLElement>('button, summary')].filter(isReachable);
  const first = stops[0];
  const last = stops.at(-1);
  if (first === undefined || last === undefined) return;
  const root = card.getRootNode() as Document | ShadowRoot;
  const at = root.activeElement;
  const next = event.shiftKey ? (at === first || at === card ? last : null) : at === last ? first : null;
  if (next === null) return;
  event.preventDefault();
  next.focus();
}

function isReachable(element: HTMLElement): boolean {
  const closed = element.closest('details:not([open])');
  if (closed === null) return true;
  if (element.localName !== 'summary' || element.parentElement !== closed) return false;
  return closed.parentElement?.closest('details:not([open])') == null;
}
