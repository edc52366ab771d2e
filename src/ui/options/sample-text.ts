import { ENTRY_TYPES } from '../../core/knowledge/pack';
import type { Mention } from '../../core/matching/mention';

/** A paragraph of the preview with its mentions. */
export interface Sample {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** `[entry kind look|text]`; looks are those of a mention, or `doubt`. */
const MARK = /\[(\S+) (\S+) (\S+)\|([^\]]+)\]/g;

/** Reads a sample of the locale: plain text with its mentions in brackets, such as `[zarif person name|Mohammad Javad Zarif]`. */
export function parseSample(marked: string, piece: number): Sample {
  const mentions: Mention[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, entry = '', kind, look, words = ''] = match;
    text += marked.slice(at, match.index);
    at = match.index + whole.length;
    mentions.push({
      piece,
      start: text.length,
      end: text.length + words.length,
      entry,
      type: ENTRY_TYPES.find((type) => type === kind) ?? 'person',
      kind: look === 'role' || look === 'event' ? look : 'name',
      score: 1,
      sure: look !== 'doubt',
      alternatives: [],
      why: { code: 'full-name' },
    });
    text += words;
  }
  return { text: text + marked.slice(at), mentions };
}
