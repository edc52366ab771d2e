import packText from '../../.knowledge/pack.json?raw';
import { createPackIndex, type PackIndex } from '../core/knowledge/pack-index';
import type { Pack } from '../core/knowledge/pack';

/** The bundled pack, parsed when it is first asked for. */
export function createBundledPack(): () => PackIndex {
  let index: PackIndex | null = null;
  return () => (index ??= createPackIndex(JSON.parse(packText) as Pack));
}
