import shardsText from '../../.knowledge/shards.json?raw';
import type { ShardTexts } from '../core/matching/term-shards';

/** What of the bundled matcher is not in every tab, decoded when it is first asked for. */
export function createBundledShards(): () => ShardTexts {
  let shards: ShardTexts | null = null;
  return () => (shards ??= JSON.parse(shardsText) as ShardTexts);
}
