import { pageDateFrom } from '../../core/dates/page-date';
import { findDateline } from '../../core/dates/dateline';
import { detectLanguage } from '../../core/text/detect-language';
import type { PageDate, TextPiece } from '../../core/text/text-piece';
import { readPage } from '../../page/read-page';
import { readPageDate } from '../../page/read-page-date';
import { readPageLanguage } from '../../page/read-page-language';
import type { DomView } from '../../page/dom-access';
import { attachShadowRoots } from './attach-shadow-roots';

/** A file as the matcher wants it. */
export interface ReadDocument {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  readonly offsets: readonly number[];
  readonly language: string | null;
  readonly pageDate: PageDate;
}

export interface ReadOptions {
  /** Date given by hand; wins over any in the document. */
  readonly date: string | null;
  /** `YYYY-MM-DD` of today: later pages are not believed. */
  readonly today: string;
}

/** A plain text: every line is a piece, the whole is one section. */
export function readPlainText(text: string, options: ReadOptions): ReadDocument {
  const pieces: TextPiece[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    pieces.push({ text: line.endsWith('\r') ? line.slice(0, -1) : line, borders: [], section: 0 });
    offsets.push(offset);
    offset += line.length + 1;
  }
  const language = detectLanguage(text);
  const pageDate: PageDate =
    options.date !== null
      ? { date: options.date, from: 'option' }
      : pageDateFrom([], { today: options.today, findDateline: () => findDateline(pieces, language) });
  return { text, pieces, offsets, language, pageDate };
}

/** A web page, read by the same reader as in the browser. */
export async function readHtml(html: string, options: ReadOptions): Promise<ReadDocument> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  // Scripts are not run, but parsed as a browser that runs scripts parses them: the content of noscript is text.
  const dom = new JSDOM(html.replace(/^\uFEFF/, ''), {
    runScripts: 'outside-only',
    virtualConsole: new VirtualConsole(),
  });
  try {
    const view = dom.window as unknown as DomView;
    const closed = attachShadowRoots(view.document);
    const pieces = readPage(view, view.document, { closedRootOf: (element) => closed.get(element) ?? null }).map(
      ({ piece }) => piece,
    );
    const offsets: number[] = [];
    let text = '';
    for (const piece of pieces) {
      if (offsets.length > 0 && !piece.continues) text += '\n';
      offsets.push(text.length);
      text += piece.text;
    }
    const language = readPageLanguage(view.document) ?? detectLanguage(text);
    const pageDate: PageDate =
      options.date !== null
        ? { date: options.date, from: 'option' }
        : pageDateFrom(readPageDate(view.document, null), {
            today: options.today,
            findDateline: () => findDateline(pieces, language),
          });
    return { text, pieces, offsets, language, pageDate };
  } finally {
    dom.window.close();
  }
}
