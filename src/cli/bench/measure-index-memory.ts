import type { BenchSession } from './bench-session';
import { heapBytes } from './heap-bytes';
import { syntheticPack } from './synthetic-pack';

/** Bytes an alias that the decoded index of so many aliases takes in a tab, and bytes of its stored form. */
export interface IndexMemory {
  readonly aliases: number;
  readonly inMemory: number;
  readonly stored: number;
}

/** A small pack is decoded first, so that code and tables that every pack needs are not counted. */
const SMALL = 1000;

export async function measureIndexMemory({ server, inTab }: BenchSession, aliases: number): Promise<IndexMemory> {
  const { encoded } = syntheticPack(aliases);
  const small = server.put('/memory-small', 'text/plain', syntheticPack(SMALL).encoded);
  const large = server.put('/memory-large', 'text/plain', encoded);
  const bytes = await inTab('index-memory-page', async ({ page, call }) => {
    const session = await page.createCDPSession();
    await call('keepIndex', { pack: small });
    const before = await heapBytes(session);
    await call('keepIndex', { pack: large });
    return (await heapBytes(session)) - before;
  });
  return { aliases, inMemory: bytes / (aliases - SMALL), stored: Buffer.byteLength(encoded) / aliases };
}
