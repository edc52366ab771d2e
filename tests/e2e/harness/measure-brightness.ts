import type { Page } from 'puppeteer-core';
import type { Box } from './marks';

/** Mean brightness of what is painted in a box of the viewport, 0 (black) to 1 (white): what a reader sees, whatever the page says of it. */
export async function measureBrightness(page: Page, box: Box): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64', clip: { ...box } });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data: values } = context.getImageData(0, 0, image.width, image.height);
    let sum = 0;
    for (let at = 0; at < values.length; at += 4)
      sum += (values[at] ?? 0) + (values[at + 1] ?? 0) + (values[at + 2] ?? 0);
    return sum / 3 / 255 / (values.length / 4);
  }, picture);
}
