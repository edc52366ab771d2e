import type { Page } from 'puppeteer-core';
import type { Box } from './marks';

/**
 * The contrast, 1 to 21, between the colour that fills most of a box of the viewport and the one of its letters: what stands out most from it and is
 * more than a speck. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export async function measureContrast(page: Page, { x, y, width, height }: Box): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  const clip = { x, y, width, height };
  return page.evaluate(
    async (data, box) => {
      const image = await createImageBitmap(
        new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type: 'image/png' }),
      );
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const scale = image.width / window.innerWidth;
      const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height].map((at) =>
        Math.round(at * scale),
      ) as [number, number, number, number];
      const { data: pixels } = context.getImageData(left, top, right - left, bottom - top);
      const linear = (value: number) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      const counts = new Map<number, number>();
      for (let i = 0; i < pixels.length; i += 4) {
        const light = 0.2126 * linear(pixels[i]!) + 0.7152 * linear(pixels[i + 1]!) + 0.0722 * linear(pixels[i + 2]!);
        const key = Math.round(light * 200) / 200;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const [ground = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
      const speck = pixels.length / 4 / 1000;
      const ratios = [...counts].flatMap(([light, count]) =>
        count > speck ? [(Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05)] : [],
      );
      return Math.max(...ratios);
    },
    picture,
    clip,
  );
}
