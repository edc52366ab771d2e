import type { Page } from 'puppeteer-core';

/** Clicks the first button, link, summary, radio, checkbox or switch with this accessible name or label in one of our own pages. */
export async function press(page: Page, name: string): Promise<void> {
  const handle = await page.evaluateHandle((wanted) => {
    const named = [...document.querySelectorAll<HTMLElement>('button, a[href], summary, label, [role=switch]')];
    return (
      named.find((element) => (element.getAttribute('aria-label') ?? element.textContent).trim() === wanted) ??
      named.find((element) => element.textContent.includes(wanted)) ??
      null
    );
  }, name);
  const element = handle.asElement();
  if (element === null) {
    const text = await page.evaluate(() => document.body.innerText);
    throw new Error(`there is no "${name}" to press in: ${text}`);
  }
  await (element as unknown as { click: () => Promise<void> }).click();
}
