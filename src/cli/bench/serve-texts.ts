import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of texts that are made for one run. */
export interface TextServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Serves a text at a path from now on; gives the path. */
  readonly put: (path: string, type: string, text: string | Buffer) => string;
  readonly close: () => Promise<void>;
}

/** Serves texts on a free port of the loopback interface. Pages are isolated, because only then their clock has microseconds. */
export async function serveTexts(): Promise<TextServer> {
  const texts = new Map<string, { readonly type: string; readonly body: Buffer }>();
  const server = createServer((request, response) => {
    const found = texts.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': `${found.type}; charset=utf-8`,
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(found.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    put(path, type, text) {
      texts.set(path, { type, body: typeof text === 'string' ? Buffer.from(text) : text });
      return path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
