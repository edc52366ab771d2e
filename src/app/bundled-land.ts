import landText from '../../.knowledge/land.json?raw';
import { decodeLand, type Land, type StoredLand } from '../core/story/land';

/** The land of the map, decoded when it is first asked for. */
export function createBundledLand(): () => Land {
  let land: Land | null = null;
  return () => (land ??= decodeLand(JSON.parse(landText) as StoredLand));
}
