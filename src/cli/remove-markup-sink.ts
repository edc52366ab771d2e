/** The part of a Vite plugin that is used here. */
interface SourcePlugin {
  readonly name: string;
  readonly transform: (code: string, id: string) => string | null;
}

const PREACT = /[\\/]preact[\\/]dist[\\/]preact\.mjs$/;
const SINK = /\.innerHTML\b/g;
/** A comparison and an assignment, both for `dangerouslySetInnerHTML`. */
const KNOWN_USES = 2;

/**
 * Takes the one place out of Preact that parses markup. Nothing here uses it, but as long as it is in the bundle, nobody who reviews the extension
 * can see that. Throws when Preact has changed there.
 */
export function removeMarkupSink(): SourcePlugin {
  return {
    name: 'remove-markup-sink',
    transform(code, id) {
      if (!PREACT.test(id)) return null;
      const uses = code.match(SINK)?.length ?? 0;
      if (uses !== KNOWN_USES)
        throw new Error(`Preact uses innerHTML ${uses} times, not ${KNOWN_USES}: look at it again`);
      return code.replace(SINK, '.textContent');
    },
  };
}
