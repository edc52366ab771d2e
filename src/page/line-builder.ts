import { nodeOfRun, offsetOfRun, RUN, runAt, startOfRun, type TextMap } from './text-map';

export interface BuiltLine {
  readonly text: string;
  readonly borders: readonly number[];
  readonly map: TextMap;
  /** It is the rest of a long line, or goes on with it. */
  readonly continues: boolean;
}

/** Joins the text nodes of one line: runs of white space become one space, none at either end; every character keeps its place in the page. */
export interface LineBuilder {
  /** Adds what stands in a node's data between two offsets. True when the line is so long by now that its first part must be taken. */
  add(node: Text, data: string, from: number, to: number): boolean;
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
  // The engine's own search: a loop over characters is ten times dearer where code runs for the first time.
  const noSpace = /[^\t\n\f\r ]/g;
  /** Single spaces are taken over as they are, any other white space is not. */
  const endOfRun = /[\t\n\f\r]| (?=[\t\n\f\r ]|$)/g;
  let text = '';
  let map: (number | Text)[] = [];
  let borders: number[] = [];
  let continues = false;
  let spaceNode: Text | null = null;
  let spaceOffset = 0;

  const append = (chars: string, node: Text, offset: number): void => {
    const last = map.length / RUN - 1;
    const follows =
      last >= 0 &&
      nodeOfRun(map, last) === node &&
      text.length - startOfRun(map, last) === offset - offsetOfRun(map, last);
    if (!follows) map.push(text.length, node, offset);
    text += chars;
  };
  /** Takes all away. */
  const whole = (): BuiltLine => {
    while ((borders[borders.length - 1] ?? 0) >= text.length) borders.pop();
    const line = { text, borders, map, continues };
    text = '';
    map = [];
    borders = [];
    return line;
  };
  /** Takes the first `length` characters away. */
  const cut = (length: number): BuiltLine => {
    if (length === text.length) return whole();
    // The run in which the line is cut belongs to both parts.
    const run = runAt(map, length);
    const inside = startOfRun(map, run);
    const line = {
      text: text.slice(0, length),
      borders: borders.filter((at) => at < length),
      map: map.slice(0, (inside < length ? run + 1 : run) * RUN),
      continues,
    };
    text = text.slice(length);
    borders = borders.filter((at) => at > length).map((at) => at - length);
    const behind = map.slice((run + 1) * RUN);
    map = [0, nodeOfRun(map, run), offsetOfRun(map, run) + length - inside, ...behind];
    for (let at = RUN; at < map.length; at += RUN) map[at] = (map[at] as number) - length;
    return line;
  };

  return {
    add(node, data, from, to) {
      const part = from === 0 && to === data.length ? data : data.slice(from, to);
      for (let at = 0; at < part.length;) {
        if (isSpace(part.charCodeAt(at))) {
          if (spaceNode === null && text !== '') {
            spaceNode = node;
            spaceOffset = from + at;
          }
          at = isSpace(part.charCodeAt(at + 1)) ? firstOf(noSpace, part, at + 2) : at + 1;
          continue;
        }
        if (spaceNode !== null) append(' ', spaceNode, spaceOffset);
        spaceNode = null;
        const end = firstOf(endOfRun, part, at + 1);
        append(at === 0 && end === part.length ? part : part.slice(at, end), node, from + at);
        at = end;
      }
      return text.length > LONGEST_PIECE;
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
      const line = text === '' ? null : whole();
      continues = false;
      if (borders.length > 0) borders = [];
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

/** Where the first character from `from` on stands that the expression, a global one for single characters, matches; else the end of the text. */
function firstOf(sought: RegExp, text: string, from: number): number {
  sought.lastIndex = from;
  return sought.test(text) ? sought.lastIndex - 1 : text.length;
}
