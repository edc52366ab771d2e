import { scriptOf } from '../text/fold-table';
import { textOfUnits } from '../text/units';
import type { PhraseSink } from './decode-phrases';

const SPACE = 32;
const ALEF = 0x627;

/** Whether the names of a script come with their words joined, too. */
export function isJoiningScript(script: number): boolean {
  return script === scriptOf(ALEF);
}

/**
 * Arabic script is also written with the words of a name run together ("بشارالأسد"). Hands every phrase on, and behind it the forms that follow: with all
 * words joined, and, of three words or more, with each two neighbours joined; each once in a group.
 */
export function joinWords(sink: PhraseSink): PhraseSink {
  let joined = new Uint16Array(64);
  const given = new Set<string>();
  const give = (units: Uint16Array, length: number): void => {
    const text = textOfUnits(units, 0, length);
    if (given.has(text)) return;
    given.add(text);
    sink.phrase(units, length, 0);
  };
  const without = (units: Uint16Array, length: number, space: number): number => {
    let end = 0;
    for (let i = 0; i < length; i++) {
      const unit = units[i] as number;
      if (unit !== SPACE || (space >= 0 && i !== space)) joined[end++] = unit;
    }
    return end;
  };
  return {
    group(head) {
      given.clear();
      sink.group(head);
    },
    phrase(units, length) {
      give(units, length);
      if (joined.length < length) joined = new Uint16Array(length * 2);
      let spaces = 0;
      for (let i = 0; i < length; i++) if (units[i] === SPACE) spaces++;
      if (spaces === 0) return;
      give(joined, without(units, length, -1));
      if (spaces === 1) return;
      for (let i = 0; i < length; i++) if (units[i] === SPACE) give(joined, without(units, length, i));
    },
  };
}
