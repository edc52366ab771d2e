import type { Page } from 'puppeteer-core';

/** Takes chance and the clock away from the pages of this tab: what is drawn or told by the clock is the same in every browser and visit. */
export function withoutChance(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument(() => {
    const NOW = 1_700_000_000_000;
    let drawn = 1;
    const draw = (): number => {
      drawn = (Math.imul(drawn, 1_103_515_245) + 12_345) & 0x7fffffff;
      return drawn;
    };
    Math.random = () => draw() / 0x80000000;
    Crypto.prototype.getRandomValues = (array) => {
      const { buffer, byteOffset, byteLength } = array as ArrayBufferView;
      const bytes = new Uint8Array(buffer, byteOffset, byteLength);
      for (let i = 0; i < bytes.length; i += 1) bytes[i] = draw() >> 8;
      return array;
    };
    Crypto.prototype.randomUUID = () => `00000000-0000-4000-8000-${draw().toString(16).padStart(12, '0')}` as const;
    Date.now = () => NOW;
    Performance.prototype.now = () => 1000;
    globalThis.Date = new Proxy(Date, {
      construct: (date, given: unknown[]) => Reflect.construct(date, given.length === 0 ? [NOW] : given) as object,
    });
  });
}
