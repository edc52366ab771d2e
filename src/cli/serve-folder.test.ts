import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serveFolder, type FolderServer } from './serve-folder';

let top: string;
let server: FolderServer;

beforeEach(async () => {
  top = await mkdtemp(path.join(tmpdir(), 'serve-'));
  await writeFile(path.join(top, 'page.html'), '<p>page</p>');
  await writeFile(`${top}-secret.html`, 'secret');
  server = await serveFolder(top);
});

afterEach(async () => {
  await server.close();
  await rm(top, { recursive: true });
  await rm(`${top}-secret.html`);
});

/** Sends a path as it is; fetch would shorten one with dots in it. */
function get(address: string): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    request(server.origin, { path: address }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body });
      });
    })
      .on('error', reject)
      .end();
  });
}

it('serves a file with its type and notes the request', async () => {
  expect(await get('/page.html?a=1')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>page</p>' });
  expect(server.requests).toEqual(['/page.html?a=1']);
});

it('has nothing else', async () => {
  expect((await get('/other.html')).status).toBe(404);
  expect((await get('/')).status).toBe(404);
  expect((await get('/%zz')).status).toBe(404);
});

it('stays in its folder', async () => {
  expect((await get(`/..%2f${path.basename(top)}-secret.html`)).status).toBe(404);
  expect((await get(`/../${path.basename(top)}-secret.html`)).status).toBe(404);
});
