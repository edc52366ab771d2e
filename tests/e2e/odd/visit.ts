import type { Frame, Page } from 'puppeteer-core';
import { waitUntil } from '../harness/wait-until';

/** What a reader and a script can notice of one frame. */
export interface SeenFrame {
  readonly name: string;
  readonly html: string;
  readonly text: string;
  /** Elements without attributes and children below the root element: our host, or the page's own. */
  readonly empty: number;
}

/**
 * The markup and the visible text of all frames. Written so that it works in documents without a body, in such as are no HTML, and where the page
 * has replaced what it can.
 */
export async function readFrames(page: Page): Promise<SeenFrame[]> {
  const frames = await Promise.all(page.frames().map((frame) => readFrame(frame).catch(() => null)));
  return frames.filter((seen) => seen !== null).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function readFrame(frame: Frame): Promise<SeenFrame> {
  return frame.evaluate(() => {
    // A page can give its images the names of members of the document.
    const root = document.firstElementChild as HTMLElement | null;
    if (root === null) return { name: window.name, html: '', text: '', empty: 0 };
    const serializer = new XMLSerializer();
    let html = '';
    let empty = 0;
    for (let i = 0; i < root.attributes.length; i += 1)
      html += `${root.attributes[i]!.name}=${root.attributes[i]!.value} `;
    for (let i = 0; i < root.childNodes.length; i += 1) {
      const child = root.childNodes[i]!;
      const isEmpty =
        child instanceof Element &&
        child.childNodes.length === 0 &&
        child.attributes.length === 0 &&
        child.localName !== 'head' &&
        child.localName !== 'body';
      if (isEmpty) empty += 1;
      else html += serializer.serializeToString(child);
    }
    const body = (document as { body?: HTMLElement | null }).body ?? root;
    return { name: window.name, html, text: body.innerText, empty };
  });
}

export interface Paint {
  readonly text: string;
  /** A point on the mark, in the frame's viewport; null when it has no box. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

const FIELD = '\uf8fe';
const RECORD = '\uf8ff';

/** What is painted in a frame, in reading order, read without what pages like to replace. */
export async function readPaint(frame: Frame): Promise<Paint[]> {
  // As one text: how a browser hands over lists and objects can be upset by the page.
  const told = await frame.evaluate(
    (field, record) => {
      const found: { range: AbstractRange; text: string; at: { x: number; y: number } | null }[] = [];
      const part = (node: Node, from: number, to?: number): string => (node.textContent ?? '').substring(from, to);
      const textOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string => {
        if (startContainer === endContainer) return part(startContainer, startOffset, endOffset);
        const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
        walker.currentNode = startContainer;
        let text = part(startContainer, startOffset);
        for (let at = walker.nextNode(); at !== null && at !== endContainer; at = walker.nextNode()) {
          text += part(at, 0);
        }
        return text + part(endContainer, 0, endOffset);
      };
      const placeOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
        let box: DOMRect | undefined;
        try {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(
            startContainer === endContainer ? endContainer : startContainer,
            startContainer === endContainer ? endOffset : (startContainer.textContent?.length ?? 0),
          );
          box = range.getClientRects()[0];
        } catch {
          box = startContainer.parentElement?.getClientRects()[0];
        }
        return box === undefined || box.width === 0
          ? null
          : { x: box.x + Math.min(box.width / 2, 20), y: box.y + box.height / 2 };
      };
      // Where a page's scripts are forbidden, nothing can be called back.
      const names = CSS.highlights.entries();
      for (let entry = names.next(); entry.done !== true; entry = names.next()) {
        if (entry.value[0] === 'own') continue;
        const ranges = entry.value[1].values();
        for (let step = ranges.next(); step.done !== true; step = ranges.next()) {
          const range = step.value;
          if (range.startContainer.getRootNode({ composed: true }) === document) {
            found[found.length] = { range, text: textOf(range), at: placeOf(range) };
          }
        }
      }
      // Text in a shadow root stands where its host stands: the nodes on the way to it are compared from outside.
      const pathTo = (node: Node): Node[] => {
        const path = [node];
        for (let root = node.getRootNode(); root instanceof ShadowRoot; root = path[0].getRootNode()) {
          for (let i = path.length; i > 0; i -= 1) path[i] = path[i - 1]!;
          path[0] = root.host;
        }
        return path;
      };
      const isBefore = (a: AbstractRange, b: AbstractRange): boolean => {
        if (a.startContainer === b.startContainer) return a.startOffset < b.startOffset;
        const [one, other] = [pathTo(a.startContainer), pathTo(b.startContainer)];
        let at = 0;
        while (one[at] === other[at]) at += 1;
        const [from, to] = [one[at] ?? one[at - 1]!, other[at] ?? other[at - 1]!];
        return (from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      };
      const paints: Paint[] = [];
      for (let i = 0; i < found.length; i += 1) {
        const { range, text, at } = found[i]!;
        let place = 0;
        for (let j = 0; j < found.length; j += 1) if (isBefore(found[j]!.range, range)) place += 1;
        while (paints[place] !== undefined) place += 1;
        paints[place] = { text, at };
      }
      let told = '';
      for (let i = 0; i < paints.length; i += 1) {
        const { text, at } = paints[i]!;
        told += `${text}${field}${at?.x ?? ''}${field}${at?.y ?? ''}${record}`;
      }
      return told;
    },
    FIELD,
    RECORD,
  );
  const paints = told
    .split(RECORD)
    .slice(0, -1)
    .map((line) => line.split(FIELD));
  return paints.map(([text = '', x = '', y = '']) => ({
    text: text.replace(/[\t\n\f\r ]+/g, ' '),
    at: x === '' ? null : { x: Number(x), y: Number(y) },
  }));
}

/** Goes to a page and waits until its own scripts have done what they do. */
export async function loadOddPage(page: Page, url: string, neverLoads = false): Promise<void> {
  if (neverLoads) {
    await page.evaluate((to) => {
      window.location.href = to;
    }, url);
    await waitUntil(
      url,
      () => page.evaluate(() => window.location.href).catch(() => ''),
      (at) => at === url,
    );
    return;
  }
  try {
    await page.goto(url, { waitUntil: 'load' });
  } catch (error) {
    // Firefox tells of frames that it refuses, and of files that it hands to a viewer, as if the page had failed.
    if (!/Address rejected|NS_ERROR|NS_BINDING_ABORTED|ERR_ABORTED/.test(String(error))) throw error;
  }
  await waitUntil(
    `the scripts of ${url}`,
    () =>
      page
        .evaluate(() => document.readyState === 'complete' && (window as { done?: boolean }).done !== false)
        .catch(() => false),
    (done) => done,
  );
}
