/** The part of a Vite plugin that is used here. */
interface BundlePlugin {
  readonly name: string;
  readonly transform: (code: string, id: string) => string | null;
  readonly generateBundle: (options: unknown, bundle: Readonly<Record<string, Output>>) => void;
}

type Output = { readonly type: 'chunk'; code: string } | { readonly type: 'asset' };

const KNOWLEDGE = /[\\/]\.knowledge[\\/][^\\/]+\.(?:json|txt)\?raw$/;
const NOT_ASCII = /[^\0-\x7f]/g;

/**
 * Writes every character outside of ASCII as an escape. A browser keeps a text with a single letter of another script in it in two bytes a character,
 * and every tab holds the script's source and the text of the knowledge: most of both is ASCII.
 */
export function keepOneByte(): BundlePlugin {
  return {
    name: 'keep-one-byte',
    transform(code, id) {
      // An escape of JSON within one of JavaScript, so that the text itself is ASCII too.
      return KNOWLEDGE.test(id) ? code.replace(NOT_ASCII, (unit) => `\\${escapeOf(unit)}`) : null;
    },
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle))
        if (output.type === 'chunk') output.code = output.code.replace(NOT_ASCII, escapeOf);
    },
  };
}

function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
