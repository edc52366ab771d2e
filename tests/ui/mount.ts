import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';

export interface Mounted {
  readonly place: HTMLElement;
  /** Visible text, runs of white space as one space. */
  readonly text: () => string;
  /** The only button (or summary) whose accessible name is or contains this. */
  readonly button: (name: string | RegExp) => HTMLElement;
  readonly click: (name: string | RegExp) => Promise<void>;
  readonly show: (next: VNode) => Promise<void>;
}

/** Renders into a fresh element of the test's document. */
export async function mount(node: VNode): Promise<Mounted> {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const show = async (next: VNode) => {
    await act(() => render(next, place));
  };
  await show(node);
  const button = (name: string | RegExp) => {
    const found = [...place.querySelectorAll<HTMLElement>('button, summary')].filter((element) => {
      const label = (element.getAttribute('aria-label') ?? element.textContent).trim();
      return typeof name === 'string' ? label === name : name.test(label);
    });
    if (found.length !== 1) throw new Error(`${found.length} buttons ${String(name)}`);
    return found[0] as HTMLElement;
  };
  return {
    place,
    show,
    button,
    text: () => place.textContent.replace(/\s+/g, ' ').trim(),
    async click(name) {
      await act(async () => button(name).click());
    },
  };
}
