import type { HighlightStyle } from '../core/settings/settings';
import type { Look } from './mark';

/** Colours are mixed with that of the text, which the page has made readable on its own ground, be it light or dark. */
const SURE = 'color-mix(in oklab, currentColor 30%, #1f9a90)';
const DOUBT = 'color-mix(in oklab, currentColor 30%, #c4762a)';
const SURE_GROUND = 'color-mix(in oklab, #1f9a90 20%, transparent)';
const EVENT_GROUND = 'color-mix(in oklab, #1f9a90 11%, transparent)';
const DOUBT_GROUND = 'color-mix(in oklab, #c4762a 18%, transparent)';
const FLASH_GROUND = 'color-mix(in oklab, #e0a21b 55%, transparent)';

type Painted = Exclude<HighlightStyle, 'invisible'>;

/** An event's line lies lower, so that it and the line of a name within it are both seen. */
const RULES: Readonly<Record<Painted, Readonly<Record<Exclude<Look, 'flash'>, string>>>> = {
  underline: {
    event: line('solid', SURE, '1px', '0.32em'),
    role: line('solid', SURE, '1.5px', '0.18em'),
    name: line('solid', SURE, '1.5px', '0.18em'),
    doubt: line('dashed', DOUBT, '1.5px', '0.18em'),
  },
  dotted: {
    event: line('dotted', SURE, '1.5px', '0.32em'),
    role: line('dotted', SURE, '2px', '0.18em'),
    name: line('dotted', SURE, '2px', '0.18em'),
    doubt: line('wavy', DOUBT, '1px', '0.18em'),
  },
  tint: {
    event: `background-color:${EVENT_GROUND};`,
    role: `background-color:${SURE_GROUND};`,
    name: `background-color:${SURE_GROUND};`,
    doubt: `background-color:${DOUBT_GROUND};${line('dashed', DOUBT, '1px', '0.18em')}`,
  },
};

/** The rules for our highlights, by the names under which they are registered. Nothing is painted on paper. */
export function highlightCss(style: HighlightStyle, names: Readonly<Record<Look, string>>): string {
  const rules = [`::highlight(${names.flash}){background-color:${FLASH_GROUND};}`];
  const forced = [`::highlight(${names.flash}){background-color:Mark;color:MarkText;}`];
  if (style !== 'invisible') {
    for (const look of ['event', 'role', 'name', 'doubt'] as const) {
      rules.push(`::highlight(${names[look]}){${RULES[style][look]}}`);
      const kind = look === 'doubt' ? 'dashed' : 'solid';
      forced.push(
        `::highlight(${names[look]}){background-color:transparent;${line(kind, 'CanvasText', '1.5px', '0.18em')}}`,
      );
    }
  }
  return `@media screen{${rules.join('')}}@media screen and (forced-colors:active){${forced.join('')}}`;
}

function line(style: string, color: string, thickness: string, offset: string): string {
  return `text-decoration:underline ${style} ${color};text-decoration-thickness:${thickness};text-underline-offset:${offset};`;
}
