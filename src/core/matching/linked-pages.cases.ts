import fc from 'fast-check';
import type { TextPiece } from '../text/text-piece';

/** Lines whose names, offices and events mean something else according to the lines around them. */
const LINES = [
  'The Turkish foreign minister arrived. ',
  'The foreign minister met his Iranian counterpart.',
  'The minister said so.',
  'The president agreed with his Russian counterpart.',
  'Turkey and Iran',
  'Russia',
  'Sergei Lavrov, the Russian foreign minister, spoke.',
  'Lavrov',
  'Mevlut Cavusoglu and Mohammad Javad Zarif',
  'Zarif replied.',
  'Vladimir Putin and Recep Tayyip Erdogan',
  'Putin and Erdogan spoke by telephone on the failed coup.',
  'The failed coup in Turkey changed little here.',
  'They met in Ankara in July 2016.',
  'The Astana process and the Syrian civil war went on.',
  'Raisi and Putin spoke by telephone.',
  'Iran and Russia.',
  'The Iranian president',
  'Bread and salt.',
] as const;

/** A line of a page, by its number. */
export function linkedLine(number: number): TextPiece {
  return { text: LINES[number % LINES.length] as string, borders: [], section: 0 };
}

/** Pages of such lines, by their numbers. */
export const anyLinkedPage = fc.array(fc.nat(LINES.length - 1), { minLength: 1, maxLength: 14 });
