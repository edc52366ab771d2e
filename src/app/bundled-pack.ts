import packText from '../../.knowledge/pack.json?raw';
import { localisePack } from '../core/knowledge/localise-pack';
import { createPackIndex, type PackIndex } from '../core/knowledge/pack-index';
import type { Pack } from '../core/knowledge/pack';

/** What says in which language the interface is: the browser's own API, or what stands in for it. */
interface LanguageSource {
  readonly i18n: { getMessage(key: string): string };
}

/** The bundled pack with names in the language of the interface, parsed when it is first asked for. */
export function createBundledPack(api: LanguageSource): () => PackIndex {
  let index: PackIndex | null = null;
  const read = () => localisePack(JSON.parse(packText) as Pack, api.i18n.getMessage('languageTag'));
  return () => (index ??= createPackIndex(read()));
}
