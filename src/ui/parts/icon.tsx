/** Outlines on a grid of 16 by 16, drawn with round ends and one weight. */
const PATHS = {
  back: ['M10 3 5 8l5 5'],
  next: ['m3.5 6 4.5 4.5L12.5 6'],
  previous: ['m3.5 10 4.5-4.5 4.5 4.5'],
  copy: ['M6 5.5h6.5v8H6z', 'M9.5 5.5v-3H3v8h3'],
  done: ['m3 8.5 3.2 3.2L13 4.8'],
  pin: ['M5.5 2.5h5', 'M6.5 2.5V7L4.5 9.5h7L9.5 7V2.5', 'M8 9.5V14'],
  close: ['m4 4 8 8', 'm12 4-8 8'],
  search: ['M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9z', 'm10.3 10.3 3.2 3.2'],
  settings: [
    'M2.5 5h6',
    'M11.5 5h2',
    'M2.5 11h2',
    'M7.5 11h6',
    'M10 6.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
    'M6 12.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  ],
  panel: ['M2.5 3h11v10h-11z', 'M9.5 3v10'],
} as const satisfies Record<string, readonly string[]>;

export type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
}

/** A picture beside or instead of a label; whoever uses it names it, so it is hidden from the accessibility tree. */
export function Icon({ name }: IconProps) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {PATHS[name].map((path) => (
        <path key={path} d={path} fill="none" stroke="currentColor" />
      ))}
    </svg>
  );
}
