/** What the apps show. All of them show it with the same markup. */
export interface Story {
  readonly title: string;
  readonly count: number;
  readonly open: boolean;
  readonly lines: readonly { readonly id: number; readonly text: string }[];
}

const LAVROV = { id: 1, text: 'Sergei Lavrov flew to Ankara.' };
const ROUHANI = { id: 2, text: 'Hassan Rouhani stayed in Tehran.' };
const MACRON = { id: 3, text: 'Emmanuel Macron called Vladimir Putin.' };
const ASSAD = { id: 4, text: 'Bashar al-Assad waited in Damascus.' };

/** What an app shows first, and then one after the other: text changes, lines come, go and change places, a branch opens and closes. */
export const STORIES: readonly Story[] = [
  { title: 'Sergei Lavrov in Ankara', count: 0, open: true, lines: [LAVROV, ROUHANI, MACRON] },
  { title: 'Sergei Lavrov in Ankara', count: 1, open: true, lines: [LAVROV, ROUHANI, MACRON] },
  { title: 'Hassan Rouhani in Ankara', count: 2, open: true, lines: [LAVROV, ROUHANI, MACRON] },
  { title: 'Hassan Rouhani in Ankara', count: 3, open: false, lines: [LAVROV, ROUHANI, MACRON, ASSAD] },
  { title: 'Hassan Rouhani in Ankara', count: 4, open: false, lines: [ASSAD, MACRON, ROUHANI, LAVROV] },
  { title: 'Nobody', count: 5, open: true, lines: [MACRON] },
  { title: 'Nobody', count: 6, open: true, lines: [{ id: 3, text: 'Bread is baked.' }, LAVROV] },
  { title: 'Sergei', count: 7, open: false, lines: [] },
  { title: 'Sergei Lavrov in Ankara', count: 8, open: true, lines: [ROUHANI, LAVROV, ASSAD, MACRON] },
];

/** What each app puts on its page. */
export interface StoryApp {
  /** Takes over the markup that is there, or puts its own in its place. */
  readonly start: () => void;
  readonly show: (story: Story) => void | Promise<void>;
}

/** Hands an app to the page that it runs on. */
export function offerApp(makeApp: (target: HTMLElement) => StoryApp): void {
  const target = document.getElementById('app')!;
  Object.assign(window, { app: makeApp(target), problems: [] });
}

/** A hydration that went wrong; the page collects them. */
export function reportProblem(problem: unknown): void {
  (window as unknown as { problems: string[] }).problems.push(String(problem));
}
