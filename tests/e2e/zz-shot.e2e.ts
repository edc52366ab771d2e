import { it } from 'vitest';
import { startSession, testedFamily } from './harness/browser-session';
it('shoots', async () => {
  const s = await startSession();
  const p = await s.open('demo.html');
  for (const [i, n] of (process.env['SHOT'] ?? 'Vladimir Putin').split(',').entries()) {
    await p.hover(n); await p.card('');
    await p.page.screenshot({ path: `/tmp/card/${testedFamily()}-${i}.png` });
    await p.page.keyboard.press('Escape'); await p.noCard();
  }
  await s.close();
}, 60000);
