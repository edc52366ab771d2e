import type { Page } from 'puppeteer-core';

export interface StormOptions {
  /** Milliseconds between two bursts of changes, as a timer is set. */
  readonly pause: number;
  readonly changesPerBurst: number;
  /** Milliseconds in all. */
  readonly duration: number;
}

/** A page of paragraphs that changes them on a timer when it is told to: it edits text, and lets text and elements come and go. */
export function stormPage(paragraphs: number): string {
  const lines = Array.from(
    { length: paragraphs },
    (_, i) =>
      `<p>${String(i)} Sergei Lavrov flew from Moscow to Ankara, and the Turkish foreign minister met him there.</p>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Storm</title><body>${lines.join('\n')}<script>${STORM}</script>`;
}

const STORM = `
function storm({ pause, changesPerBurst, duration }) {
  const lines = document.querySelectorAll('p');
  let changes = 0;
  const change = () => {
    const line = lines[changes % lines.length];
    if (changes % 3 === 0) line.firstChild.data = changes + ' Mohammad Javad Zarif flew to Damascus.';
    else if (changes % 3 === 1) line.append(document.createElement('b'));
    else line.append(' and Hassan Rouhani');
    if (line.childNodes.length > 5) line.lastChild.remove();
    changes += 1;
  };
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      for (let i = 0; i < changesPerBurst; i += 1) change();
    }, pause);
    setTimeout(() => {
      clearInterval(timer);
      resolve(changes);
    }, duration);
  });
}
function calm(name) {
  const end = document.createElement('p');
  document.body.prepend(end);
  const began = performance.now();
  const isMarked = () => {
    let found = false;
    CSS.highlights.forEach((one) => one.forEach(({ startContainer }) => (found ||= end.contains(startContainer))));
    return found;
  };
  end.append(name + ' has left.');
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const waited = performance.now() - began;
      if (!isMarked() && waited < 20000) return;
      clearInterval(timer);
      end.remove();
      resolve(waited);
    }, 20);
  });
}`;

/** Lets a storm page change its text, and gives how many changes it has made when the time is over. */
export async function makeStorm(page: Page, options: StormOptions): Promise<number> {
  return (await page.evaluate(`storm(${JSON.stringify(options)})`)) as number;
}

/** Adds a last line with a name to a storm page, and gives the milliseconds until it is marked. */
export async function markLastChange(page: Page, name: string): Promise<number> {
  return (await page.evaluate(`calm(${JSON.stringify(name)})`)) as number;
}
