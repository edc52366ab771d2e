import type { HighlightStyle } from '../core/settings/settings';
import type { Look } from './mark';

/**
 * Of middling brightness, so that a line has a contrast of at least 4:1 on white and on black alike: nobody can say what ground a piece of text
 * stands on, and Chromium takes the wrong element's `currentColor` for a highlight inside a differently coloured box.
 */
const SURE = '#0f8a82';
const DOUBT = '#b0661e';
/** Fainter than anything else that is painted, and still to be seen on white and on black. */
const KNOWN = 'rgb(15 138 130 / 0.5)';
const SURE_GROUND = 'rgb(15 138 130 / 0.2)';
const EVENT_GROUND = 'rgb(15 138 130 / 0.11)';
const DOUBT_GROUND = 'rgb(176 102 30 / 0.18)';
const FLASH_GROUND = 'rgb(224 162 27 / 0.55)';

type Painted = Exclude<HighlightStyle, 'invisible'>;

/** An event's line lies lower, so that it and the line of a name within it are both seen. */
const RULES: Readonly<Record<Painted, Readonly<Record<Exclude<Look, 'flash'>, string>>>> = {
  underline: {
    known: line('solid', KNOWN, '1px', '0.18em'),
    event: line('solid', SURE, '1px', '0.32em'),
    role: line('solid', SURE, '2px', '0.18em'),
    name: line('solid', SURE, '2px', '0.18em'),
    doubt: line('dashed', DOUBT, '2px', '0.18em'),
  },
  dotted: {
    known: line('dotted', KNOWN, '1px', '0.18em'),
    event: line('dotted', SURE, '1px', '0.32em'),
    role: line('dotted', SURE, '2px', '0.18em'),
    name: line('dotted', SURE, '2px', '0.18em'),
    doubt: line('wavy', DOUBT, '1px', '0.18em'),
  },
  tint: {
    known: line('dotted', KNOWN, '1px', '0.18em'),
    event: `background-color:${EVENT_GROUND};`,
    role: `background-color:${SURE_GROUND};`,
    name: `background-color:${SURE_GROUND};`,
    doubt: `background-color:${DOUBT_GROUND};${line('dashed', DOUBT, '1px', '0.18em')}`,
  },
};

/**
 * The rules for our highlights, by the names under which they are registered. Nothing is painted on paper. `tags`: the elements in which text is painted,
 * null for any. A browser works out the style of every element anew that new rules speak of.
 */
export function highlightCss(
  style: HighlightStyle,
  names: Readonly<Record<Look, string>>,
  tags: readonly string[] | null = null,
): string {
  const rule = (look: Look, body: string): string => {
    const pseudo = `::highlight(${names[look]})`;
    return `${(tags ?? ['']).map((tag) => tag + pseudo).join()}{${body}}`;
  };
  const rules = [rule('flash', `background-color:${FLASH_GROUND};`)];
  const forced = [rule('flash', 'background-color:Mark;color:MarkText;')];
  if (style !== 'invisible') {
    for (const look of ['known', 'event', 'role', 'name', 'doubt'] as const) {
      rules.push(rule(look, RULES[style][look]));
      // Chromium puts a ground of its own behind every highlight there, whatever a sheet says: the line alone tells one look from another.
      const forcedLine =
        look === 'known'
          ? line('dotted', 'GrayText', '1px', '0.18em')
          : line(look === 'doubt' ? 'dashed' : 'solid', 'CanvasText', '2px', '0.18em');
      forced.push(rule(look, `background-color:transparent;${forcedLine}`));
    }
  }
  return `@media screen{${rules.join('')}}@media screen and (forced-colors:active){${forced.join('')}}`;
}

function line(style: string, color: string, thickness: string, offset: string): string {
  return `text-decoration:underline ${style} ${color};text-decoration-thickness:${thickness};text-underline-offset:${offset};`;
}
