/** Lets a pinned card be moved by its bar. `moved` is called with where its upper left corner should be, in CSS pixels of the viewport. */
export function dragCard(
  card: HTMLElement,
  options: {
    readonly isPinned: () => boolean;
    readonly moved: (x: number, y: number) => void;
    readonly signal: AbortSignal;
  },
): void {
  const { signal } = options;
  let grip: { readonly pointer: number; readonly x: number; readonly y: number } | null = null;
  const release = () => {
    grip = null;
    card.classList.remove('dragged');
  };
  card.addEventListener(
    'pointerdown',
    (event) => {
      const target = event.target as Element;
      if (!options.isPinned() || event.button !== 0 || target.closest('.bar') === null || target.closest('button'))
        return;
      const { left, top } = card.getBoundingClientRect();
      grip = { pointer: event.pointerId, x: event.clientX - left, y: event.clientY - top };
      card.setPointerCapture(event.pointerId);
      card.classList.add('dragged');
      // Otherwise the drag selects the text of the page.
      event.preventDefault();
    },
    { signal },
  );
  card.addEventListener(
    'pointermove',
    (event) => {
      if (grip?.pointer === event.pointerId) options.moved(event.clientX - grip.x, event.clientY - grip.y);
    },
    { signal },
  );
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    card.addEventListener(end, release, { signal });
  }
}
