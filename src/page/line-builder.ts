import { createTextMap, type TextMap } from './text-map';

export interface BuiltLine {
  readonly text: string;
  readonly borders: readonly number[];
  readonly map: TextMap;
}

/** Joins the text nodes of one line: runs of white space become one space, none at either end; every character keeps its place in the page. */
export interface LineBuilder {
  add(node: Text, data: string): void;
  /** An inline element begins or ends here. */
  border(): void;
  /** Ends the line and starts the next; null when there was no text. */
  take(): BuiltLine | null;
}

export function createLineBuilder(): LineBuilder {
  let text = '';
  let starts: number[] = [];
  let nodes: Text[] = [];
  let offsets: number[] = [];
  let borders: number[] = [];
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

  return {
    add(node, data) {
      const length = data.length;
      let at = 0;
      while (at < length) {
        if (isSpace(data.charCodeAt(at))) {
          if (spaceNode === null && text !== '') {
            spaceNode = node;
            spaceOffset = at;
          }
          do at += 1;
          while (at < length && isSpace(data.charCodeAt(at)));
          continue;
        }
        if (spaceNode !== null) append(' ', spaceNode, spaceOffset);
        spaceNode = null;
        const end = endOfRun(data, at);
        append(at === 0 && end === length ? data : data.slice(at, end), node, at);
        at = end;
      }
    },
    border() {
      const at = text.length + (spaceNode === null ? 0 : 1);
      if (at > 0 && borders[borders.length - 1] !== at) borders.push(at);
    },
    take() {
      const length = text.length;
      const line =
        length === 0
          ? null
          : {
              text,
              borders: borders.filter((at) => at < length),
              map: createTextMap({ starts, nodes, offsets }, length),
            };
      text = '';
      borders = [];
      spaceNode = null;
      if (line !== null) [starts, nodes, offsets] = [[], [], []];
      return line;
    },
  };
}

/** White space as HTML collapses it. A no-break space is none. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}

/** Where a stretch ends that can be taken over as it is: single spaces are within it, any other white space is not. */
function endOfRun(data: string, from: number): number {
  let at = from + 1;
  for (; at < data.length; at += 1) {
    const code = data.charCodeAt(at);
    if (code > 32 || !isSpace(code)) continue;
    if (code !== 32 || at + 1 >= data.length || isSpace(data.charCodeAt(at + 1))) break;
  }
  return at;
}
