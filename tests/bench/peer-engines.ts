import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick/fast';
import { keepLeftmostLongest, type Engine } from './engine';

export function createRegExpEngine(pattern: string): Engine {
  const expression = new RegExp(pattern, 'gi');
  return {
    find(text, _language, spans) {
      expression.lastIndex = 0;
      for (let match = expression.exec(text); match !== null; match = expression.exec(text))
        spans.push(match.index, expression.lastIndex);
    },
  };
}

const LETTER = /[\p{L}\p{M}\p{N}_]/u;

/** Whether no letter stands before and behind a stretch that begins and ends with letters. */
function isWhole(text: string, start: number, end: number): boolean {
  return !(start > 0 && LETTER.test(text.charAt(start - 1))) && !(end < text.length && LETTER.test(text.charAt(end)));
}

/** Lower case that moves no offset: "İ" would become two characters. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/İ/g, 'i').toLowerCase();
}

/** The packages know neither case nor words: they get the text in lower case, and what they find inside of words is left out. */
export function createMonyoneEngine(aliases: readonly string[]): Engine {
  const matcher = new MonyoneAhoCorasick(aliases.map(lowerCase));
  return {
    find(text, _language, spans) {
      const from = spans.length;
      for (const { begin, end } of matcher.matchInText(lowerCase(text)))
        if (isWhole(text, begin, end)) spans.push(begin, end);
      keepLeftmostLongest(spans, from);
    },
  };
}

export function createModernEngine(aliases: readonly string[]): Engine {
  const matcher = new ModernAhoCorasick(aliases.map(lowerCase));
  return {
    find(text, _language, spans) {
      const from = spans.length;
      for (const { start, end } of matcher.iterate(lowerCase(text)))
        if (isWhole(text, start, end)) spans.push(start, end);
      keepLeftmostLongest(spans, from);
    },
  };
}
