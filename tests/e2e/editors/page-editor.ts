/** What the page of an editor offers to the test. */
export interface PageEditor {
  readonly focus: () => void;
  /** Everything that the editor knows of its text and of the selection, as a text. */
  readonly read: () => string;
}

export const FIRST_TEXT = 'Notes of the day';

/** Hands an editor to the page that it runs on. */
export function offerEditor(makeEditor: (target: HTMLElement) => PageEditor): void {
  Object.assign(window, { editor: makeEditor(document.getElementById('editor')!) });
}

/** An error of the editor itself; the page's errors fail the test. */
export function reportEditorProblem(problem: Error): void {
  console.error(String(problem));
}
