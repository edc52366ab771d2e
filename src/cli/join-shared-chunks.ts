interface OutputOptions {
  readonly format?: string;
}

/** The part of a Vite plugin that is used here. */
interface OutputPlugin {
  readonly name: string;
  readonly outputOptions: (options: OutputOptions) => OutputOptions;
}

/** More than this many pages would have to share a module for the bundler to ask; two are enough for us. */
const PAGES = 2;

/**
 * Puts what several extension pages share into one file, and the knowledge, which the options do without, into another. The bundler would make a file for
 * every set of pages that share something, and a page that opens waits for each of them. Content scripts and the background are one file anyway.
 */
export function joinSharedChunks(): OutputPlugin {
  return {
    name: 'join-shared-chunks',
    outputOptions: (options) =>
      options.format !== 'es'
        ? options
        : {
            ...options,
            codeSplitting: {
              groups: [
                {
                  name: 'knowledge',
                  test: /[\\/](\.knowledge[\\/]pack\.json|bundled-pack\.ts)/,
                  priority: 1,
                  minShareCount: PAGES,
                },
                { name: 'shared', minShareCount: PAGES },
              ],
            },
          },
  };
}
