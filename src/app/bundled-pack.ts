import packText from '../../.knowledge/pack.json?raw';
import type { BrowserApi } from '../browser/api';
import { createTranslate } from '../browser/i18n';
import { localisePack } from '../core/knowledge/localise-pack';
import { createPackIndex, type PackIndex } from '../core/knowledge/pack-index';
import type { Pack } from '../core/knowledge/pack';

/** The bundled pack with names in the language of the interface, parsed when it is first asked for. */
export function createBundledPack(api: Pick<BrowserApi, 'i18n'>): () => PackIndex {
  let index: PackIndex | null = null;
  const read = () => localisePack(JSON.parse(packText) as Pack, createTranslate(api)('languageTag'));
  return () => (index ??= createPackIndex(read()));
}
