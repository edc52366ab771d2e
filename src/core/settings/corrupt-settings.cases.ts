import { DEFAULT_SETTINGS } from './default-settings';

/** Built as text, because an object literal with this key would set the prototype. */
const OWN_PROTO: unknown = JSON.parse(
  '{"version":1,"__proto__":{"on":false},"constructor":null,"kinds":{"__proto__":[]},"on":1}',
);

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let i = 0; i < depth; i += 1) value = [value];
  return value;
}

/**
 * What may stand where the settings were: written by a bug, by another program, by half. With each the paths of what cannot be used; everything else
 * that is in it is to be kept.
 */
export const CORRUPT_SETTINGS: readonly (readonly [name: string, stored: unknown, problems: readonly string[]])[] = [
  ['a text', 'settings', ['']],
  ['an empty text', '', ['']],
  ['JSON that ends in the middle', JSON.stringify(DEFAULT_SETTINGS).slice(0, 60), ['']],
  ['JSON where the value should be', JSON.stringify(DEFAULT_SETTINGS), ['']],
  ['a number', 7, ['']],
  ['a truth', true, ['']],
  ['a list', [DEFAULT_SETTINGS], ['']],
  ['a list in a list, a thousand times', nested(1000), ['']],
  ['a megabyte of text', 'x'.repeat(1_000_000), ['']],
  ['a version that is a text', { ...DEFAULT_SETTINGS, version: '1' }, ['']],
  ['a version below all versions', { ...DEFAULT_SETTINGS, version: -1 }, ['']],
  ['a version between versions', { ...DEFAULT_SETTINGS, version: 0.5 }, ['']],
  ['switches that are texts', { ...DEFAULT_SETTINGS, on: 'true', badge: 'false' }, ['on', 'badge']],
  [
    'words that nobody knows',
    { ...DEFAULT_SETTINGS, style: 'blink', density: '', siteMode: null },
    ['siteMode', 'style', 'density'],
  ],
  ['lists where records should be', { ...DEFAULT_SETTINGS, kinds: [true], times: [150] }, ['kinds', 'times']],
  [
    'records where values should be',
    { ...DEFAULT_SETTINGS, kinds: { person: {} }, times: { rest: {} } },
    ['kinds.person', 'times.rest'],
  ],
  [
    'times that are no times',
    { ...DEFAULT_SETTINGS, times: { rest: -1, show: 1e9, leave: null, fade: '120' } },
    ['times.rest', 'times.show', 'times.leave', 'times.fade'],
  ],
  ['one site that is none', { ...DEFAULT_SETTINGS, sites: ['a.example', 'two words'] }, ['sites']],
  [
    'more sites than a person lists',
    { ...DEFAULT_SETTINGS, sites: Array.from({ length: 100_000 }, (_, i) => `s${String(i)}.example`) },
    ['sites'],
  ],
  ['a site of a megabyte', { ...DEFAULT_SETTINGS, sites: ['x'.repeat(1_000_000)] }, ['sites']],
  [
    'sites with signs that hosts cannot have',
    { ...DEFAULT_SETTINGS, sites: ['a\u0000.example', '\ud800.example'] },
    ['sites'],
  ],
  ['keys of the prototype', OWN_PROTO, ['on']],
];
