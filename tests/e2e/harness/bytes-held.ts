import type { CDPSession } from 'puppeteer-core';

/** What V8 writes of its heap, as far as it is read here: a row of numbers for each thing in the heap. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** What scripts keep outside of V8's heap. */
const BUFFER = 'system / JSArrayBufferData';

/**
 * Bytes that all scripts of a page hold. Neither compiled code, of which there is more for thousands of turns, because what runs often is compiled anew in steps to run
 * quicker, nor what the browser keeps for itself and for automation: the requests of every frame that there was.
 */
export async function bytesHeld(client: CDPSession): Promise<number> {
  let text = '';
  const take = ({ chunk }: { chunk: string }): void => {
    text += chunk;
  };
  client.on('HeapProfiler.addHeapSnapshotChunk', take);
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes, strings } = JSON.parse(text) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = [fields.indexOf('type'), fields.indexOf('name'), fields.indexOf('self_size')];
  const notHeld = new Set([types[0].indexOf('code'), types[0].indexOf('native')]);
  const buffer = strings.indexOf(BUFFER);
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (!notHeld.has(nodes[node + type] ?? -1) || nodes[node + name] === buffer) bytes += nodes[node + size] ?? 0;
  }
  return bytes;
}
