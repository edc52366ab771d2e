import type { Annotation } from './annotate-text';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const QUOTE_CONTEXT = 32;

/** The mentions of one file as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/#annotation-collection). */
export function toWebAnnotations(file: string, { text, mentions }: Annotation): object {
  return {
    '@context': CONTEXT,
    id: `urn:dragoman:${encodeURIComponent(file)}`,
    type: 'AnnotationCollection',
    label: `Mentions in ${file}`,
    total: mentions.length,
    first: {
      id: `urn:dragoman:${encodeURIComponent(file)}#page`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: mentions.map((mention, i) => ({
        id: `urn:dragoman:${encodeURIComponent(file)}#${String(i)}`,
        type: 'Annotation',
        motivation: 'identifying',
        body: {
          type: 'SpecificResource',
          source: `urn:dragoman:entry:${mention.entry}`,
          value: mention.entry,
          purpose: 'identifying',
        },
        target: {
          source: file,
          selector: [
            { type: 'TextPositionSelector', start: mention.start, end: mention.end },
            {
              type: 'TextQuoteSelector',
              exact: mention.text,
              prefix: text.slice(Math.max(0, mention.start - QUOTE_CONTEXT), mention.start),
              suffix: text.slice(mention.end, mention.end + QUOTE_CONTEXT),
            },
          ],
        },
      })),
    },
  };
}
