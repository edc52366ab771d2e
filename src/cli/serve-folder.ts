import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
]);

export interface FolderServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Path and query of every request so far. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

/** The file that a path stands for; null for what lies outside of the folder or is no path. */
function fileOf(top: string, pathname: string): string | null {
  try {
    const file = path.join(top, decodeURIComponent(pathname));
    return file.startsWith(top + path.sep) ? file : null;
  } catch {
    return null;
  }
}

/** Serves the files of one folder on a free port of the loopback interface; everything else is 404. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const top = path.resolve(folder);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    requests.push(address);
    const { pathname } = new URL(address, 'http://localhost');
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = fileOf(top, pathname);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    readFile(file).then(
      (bytes) => {
        response.writeHead(200, {
          'content-type': TYPES.get(path.extname(file)) ?? 'application/octet-stream',
          'cache-control': 'no-cache',
        });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${String(port)}`, requests, close: () => closeServer(server) };
}
