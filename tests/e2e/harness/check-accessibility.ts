import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

interface AxeGlobal {
  axe: { run: () => Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }> };
}

/** What axe finds wrong with a page: one text for each element and rule. The source is evaluated, as the page's own policy forbids scripts. */
export async function checkAccessibility(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as AxeGlobal).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
    );
  });
}
