/**
 * Settings as each version has stored them, the oldest first: what `steps` of the migration must be able to read for good. Everything is set to something other
 * than its default, so that nothing can be lost unseen.
 */
export const STORED_BY_VERSION: readonly Readonly<Record<string, unknown>>[] = [
  // 0: never shipped; a record without a version.
  {
    on: false,
    siteMode: 'on-list',
    sites: ['a.example'],
    kinds: { person: false, organisation: true, place: false, event: true },
    style: 'tint',
    density: 'all',
    times: { rest: 1, show: 2, leave: 3, fade: 4 },
    badge: false,
  },
  {
    version: 1,
    on: false,
    siteMode: 'on-list',
    sites: ['a.example'],
    kinds: { person: false, organisation: true, place: false, event: true },
    style: 'tint',
    density: 'all',
    times: { rest: 1, show: 2, leave: 3, fade: 4 },
    badge: false,
  },
  // 2: entries that the reader knows, and those that are not meant on a site.
  {
    version: 2,
    on: false,
    siteMode: 'on-list',
    sites: ['a.example'],
    kinds: { person: false, organisation: true, place: false, event: true },
    style: 'tint',
    density: 'all',
    times: { rest: 1, show: 2, leave: 3, fade: 4 },
    badge: false,
    known: ['someone'],
    notHere: [{ entry: 'someone', site: 'a.example' }],
  },
];
