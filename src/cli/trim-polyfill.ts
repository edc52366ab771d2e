/** The part of a Vite plugin that is used here. */
interface SourcePlugin {
  readonly name: string;
  readonly transform: (code: string, id: string) => string | null;
}

const POLYFILL = /[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/;
const METADATA = /const apiMetadata = (\{[^]*?\n {6}\});/;

/** The extension APIs that Dragoman calls and that the polyfill describes. */
const CALLED = ['commands', 'extension', 'i18n', 'permissions', 'runtime', 'storage', 'tabs'];

/**
 * Takes out of webextension-polyfill the descriptions of the APIs that nothing here calls: it comes as one file, and every page would carry them.
 * Throws when the polyfill has changed there.
 */
export function trimPolyfill(): SourcePlugin {
  return {
    name: 'trim-polyfill',
    transform(code, id) {
      if (!POLYFILL.test(id)) return null;
      const [, json = '{}'] = METADATA.exec(code) ?? [];
      const all = JSON.parse(json) as Record<string, unknown>;
      const missing = CALLED.filter((api) => !(api in all));
      if (missing.length > 0)
        throw new Error(`webextension-polyfill describes no ${missing.join(', ')}: look at it again`);
      const called = Object.fromEntries(CALLED.map((api) => [api, all[api]]));
      return code.replace(json, () => JSON.stringify(called));
    },
  };
}
