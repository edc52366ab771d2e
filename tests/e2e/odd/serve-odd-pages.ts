import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { inProject } from '../../../src/cli/project-root';
import { pause } from '../harness/wait-until';
import type { OddPage } from './odd-page';

const FOLDER = inProject('tests/pages/odd');

const TYPES: Readonly<Record<string, string>> = {
  '.atom': 'text/xml',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.rss': 'text/xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wav': 'audio/wav',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.xsl': 'application/xml',
};

/** Where a page is sent in parts, with a pause after each. */
const PART_END = '<!--pause-->';
const PART_PAUSE = 60;

export interface OddServer {
  /** `http://127.0.0.1:PORT`; the pages are also at `http://localhost:PORT`, which is another site. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the odd pages with the type of their ending and the headers that the table gives them. */
export async function serveOddPages(pages: readonly OddPage[]): Promise<OddServer> {
  const headers = new Map(pages.map((page) => [page.file, page.headers ?? {}]));
  const server = createServer((request, response) => {
    const name = path.posix.basename(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = TYPES[path.extname(name)];
    if (type === undefined) {
      response.writeHead(name === 'favicon.ico' ? 204 : 404).end();
      return;
    }
    readFile(path.join(FOLDER, name)).then(
      (bytes) => {
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers.get(name) });
        void send(response, bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function send(response: ServerResponse, bytes: Buffer): Promise<void> {
  const text = bytes.toString('latin1');
  if (text.includes(PART_END)) {
    for (const part of text.split(PART_END)) {
      response.write(Buffer.from(part, 'latin1'));
      await pause(PART_PAUSE);
    }
    response.end();
  } else response.end(bytes);
}
