import type { TextRuns } from './text-map';

export interface BuiltLine {
  readonly text: string;
  readonly borders: readonly number[];
  readonly runs: TextRuns;
  /** It is the rest of a long line, or goes on with it. */
  readonly continues: boolean;
}

/** Joins the text nodes of one line: runs of white space become one space, none at either end; every character keeps its place in the page. */
export interface LineBuilder {
  /** Adds what stands in a node's data between two offsets. */
  add(node: Text, data: string, from: number, to: number): void;
  /** An inline element begins or ends here. */
  border(): void;
  /** The first part of a line that has become long, cut behind a sentence or else behind a word; null while it is short. */
  part(): BuiltLine | null;
  /** Ends the line and starts the next; null when there was no text. */
  take(): BuiltLine | null;
}

/** A line is cut before it is longer than this, in UTF-16 code units: matching looks at one piece after another, and the page waits for each. */
const LONGEST_PIECE = 4096;
const SHORTEST_PART = LONGEST_PIECE / 2;

export function createLineBuilder(): LineBuilder {
  let text = '';
  let starts: number[] = [];
  let nodes: Text[] = [];
  let offsets: number[] = [];
  let borders: number[] = [];
  let continues = false;
  let spaceNode: Text | null = null;
  let spaceOffset = 0;

  const append = (chars: string, node: Text, offset: number): void => {
    const last = starts.length - 1;
    const follows =
      last >= 0 && nodes[last] === node && text.length - (starts[last] ?? 0) === offset - (offsets[last] ?? 0);
    if (!follows) {
      starts.push(text.length);
      nodes.push(node);
      offsets.push(offset);
    }
    text += chars;
  };
  /** Takes the first `length` characters away. */
  const cut = (length: number): BuiltLine => {
    const whole = { text, borders, starts, nodes, offsets };
    const line = {
      text: text.slice(0, length),
      borders: borders.filter((at) => at < length),
      runs: { starts, nodes, offsets },
      continues,
    };
    text = text.slice(length);
    borders = whole.borders.filter((at) => at > length).map((at) => at - length);
    [starts, nodes, offsets] = [[], [], []];
    if (text === '') return line;
    // The run in which the line is cut belongs to both parts.
    const next = whole.starts.findIndex((start) => start > length);
    const behind = next < 0 ? whole.starts.length : next;
    const inside = whole.starts[behind - 1] ?? 0;
    starts = [0, ...whole.starts.slice(behind).map((start) => start - length)];
    nodes = whole.nodes.slice(behind - 1);
    offsets = [(whole.offsets[behind - 1] ?? 0) + length - inside, ...whole.offsets.slice(behind)];
    const kept = inside < length ? behind : behind - 1;
    const runs = {
      starts: whole.starts.slice(0, kept),
      nodes: whole.nodes.slice(0, kept),
      offsets: whole.offsets.slice(0, kept),
    };
    return { ...line, runs };
  };

  return {
    add(node, data, from, to) {
      let at = from;
      while (at < to) {
        if (isSpace(data.charCodeAt(at))) {
          if (spaceNode === null && text !== '') {
            spaceNode = node;
            spaceOffset = at;
          }
          do at += 1;
          while (at < to && isSpace(data.charCodeAt(at)));
          continue;
        }
        if (spaceNode !== null) append(' ', spaceNode, spaceOffset);
        spaceNode = null;
        const end = endOfRun(data, at, to);
        append(at === 0 && end === data.length ? data : data.slice(at, end), node, at);
        at = end;
      }
    },
    border() {
      const at = text.length + (spaceNode === null ? 0 : 1);
      if (at > 0 && borders[borders.length - 1] !== at) borders.push(at);
    },
    part() {
      if (text.length <= LONGEST_PIECE) return null;
      const line = cut(placeToCut(text));
      continues = true;
      return line;
    },
    take() {
      const line = text === '' ? null : cut(text.length);
      continues = false;
      borders = [];
      spaceNode = null;
      return line;
    },
  };
}

/** Behind the last sentence that ends in the second half of what a piece may hold, else behind the last word there, else between two characters. */
function placeToCut(text: string): number {
  let word = 0;
  for (let at = LONGEST_PIECE; at > SHORTEST_PART; at -= 1) {
    if (text.charCodeAt(at - 1) === 32) {
      word ||= at;
      if (SENTENCE_MARKS.includes(text.charAt(at - 2))) return at;
    } else if (FULL_WIDTH_MARKS.includes(text.charAt(at - 1))) return at;
  }
  if (word > 0) return word;
  const isPair = (text.charCodeAt(LONGEST_PIECE) & 0xfc00) === 0xdc00;
  return isPair ? LONGEST_PIECE - 1 : LONGEST_PIECE;
}

const SENTENCE_MARKS = '.!?؟۔…"”»';
const FULL_WIDTH_MARKS = '。！？';

/** White space as HTML collapses it. A no-break space is none. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}

/** Where a stretch ends that can be taken over as it is: single spaces are within it, any other white space is not. */
function endOfRun(data: string, from: number, to: number): number {
  let at = from + 1;
  for (; at < to; at += 1) {
    const code = data.charCodeAt(at);
    if (code > 32 || !isSpace(code)) continue;
    if (code !== 32 || at + 1 >= data.length || isSpace(data.charCodeAt(at + 1))) break;
  }
  return at;
}
