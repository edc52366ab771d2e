import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from './default-settings';
import { isOnFor, sitesWith } from './is-on-for';
import { migrateSettings } from './migrate-settings';
import { hasNoKind, parseSettings } from './parse-settings';
import { exportSettings, importSettings } from './settings-file';
import { mayHaveSubdomains, parseSite, siteOf } from './site';

const page = (settings: Partial<typeof DEFAULT_SETTINGS>) => ({ ...DEFAULT_SETTINGS, ...settings });

describe('isOnFor', () => {
  it.each([
    ['off list, not listed', page({ sites: ['example.org'] }), 'https://news.example.com/a', true],
    ['off list, listed', page({ sites: ['example.org'] }), 'https://example.org/a', false],
    ['off list, subdomain of a listed site', page({ sites: ['example.org'] }), 'https://www.example.org/', false],
    ['a longer name is another site', page({ sites: ['example.org'] }), 'https://badexample.org/', true],
    ['on list, not listed', page({ siteMode: 'on-list', sites: ['example.org'] }), 'https://example.com/', false],
    ['on list, subdomain', page({ siteMode: 'on-list', sites: ['example.org'] }), 'http://a.b.example.org:8080/', true],
    [
      'switched off everywhere',
      page({ on: false, siteMode: 'on-list', sites: ['example.org'] }),
      'https://example.org/',
      false,
    ],
    ['local files are one site', page({ sites: ['file:'] }), 'file:///tmp/a.html', false],
    ['local files otherwise', page({}), 'file:///tmp/a.html', true],
    ['host in capitals with a final dot', page({ sites: ['example.org'] }), 'https://EXAMPLE.org./', false],
    ['no site at all', page({}), 'about:blank', false],
    ['no address at all', page({}), '', false],
  ])('%s', (_name, settings, url, expected) => {
    expect(isOnFor(settings, url)).toBe(expected);
  });
});

describe('sitesWith', () => {
  it.each([
    ['off: added to the off list', page({}), false, ['www.example.org']],
    ['on: the covering entry goes', page({ sites: ['a.net', 'example.org'] }), true, ['a.net']],
    ['off twice: one entry', page({ sites: ['example.org'] }), false, ['example.org']],
    ['on: added to the on list', page({ siteMode: 'on-list' as const }), true, ['www.example.org']],
    ['off: the on list loses it', page({ siteMode: 'on-list' as const, sites: ['www.example.org'] }), false, []],
  ])('%s', (_name, settings, on, expected) => {
    const sites = sitesWith(settings, 'https://www.example.org/x', on);
    expect(sites).toEqual(expected);
    expect(isOnFor({ ...settings, sites }, 'https://www.example.org/x')).toBe(on);
  });

  it('leaves the list alone for an address without a site', () => {
    expect(sitesWith(page({ sites: ['a.net'] }), 'about:blank', false)).toEqual(['a.net']);
  });
});

describe('sites', () => {
  it.each([
    [' https://Example.ORG/news?x ', 'example.org'],
    ['*.example.org', 'example.org'],
    ['example.org:8080', 'example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['file:', 'file:'],
    ['file:///tmp/x', 'file:'],
    ['', null],
    ['two words', null],
    ['ftp://example.org', null],
    ['https://', null],
    [`${'a.'.repeat(126)}a`, `${'a.'.repeat(126)}a`],
    [`${'a.'.repeat(127)}a`, null],
  ])('reads %j as %j', (typed, expected) => {
    expect(parseSite(typed)).toBe(expected);
  });

  it('knows no site for pages of the browser', () => {
    expect(siteOf('chrome://extensions')).toBeNull();
  });

  it.each([
    ['news.example', true],
    ['www.news.example', true],
    ['127.0.0.1', false],
    ['[::1]', false],
    ['localhost', false],
  ])('of %s have subdomains: %s', (site, may) => {
    expect(mayHaveSubdomains(site)).toBe(may);
  });
});

describe('parseSettings', () => {
  it('takes the defaults when nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    expect(parseSettings({})).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('keeps every good value', () => {
    const stored = {
      version: 2,
      on: false,
      siteMode: 'on-list',
      sites: ['b.org', 'a.org', 'b.org'],
      kinds: { person: false, organisation: true, place: false, event: true },
      style: 'dotted',
      density: 'all',
      times: { rest: 0, show: 10.4, leave: 5000, fade: 0 },
      badge: false,
      known: ['putin', 'lavrov', 'putin'],
      notHere: [
        { entry: 'putin', site: 'https://Example.org/a' },
        { entry: 'putin', site: 'example.org' },
      ],
    };
    expect(parseSettings(stored)).toEqual({
      settings: {
        ...stored,
        sites: ['a.org', 'b.org'],
        times: { rest: 0, show: 10, leave: 5000, fade: 0 },
        known: ['lavrov', 'putin'],
        notHere: [{ entry: 'putin', site: 'example.org' }],
      },
      problems: [],
    });
  });

  it.each([
    ['on', { on: 'yes' }],
    ['siteMode', { siteMode: 'all' }],
    ['sites', { sites: 'a.org' }],
    ['sites', { sites: ['a.org', 3] }],
    ['sites', { sites: ['not a site'] }],
    ['sites', { sites: Array.from({ length: 5001 }, (_, i) => `s${i}.org`) }],
    ['kinds', { kinds: [] }],
    ['kinds.event', { kinds: { event: 1 } }],
    ['style', { style: 'blink' }],
    ['density', { density: 7 }],
    ['times', { times: null }],
    ['times.rest', { times: { rest: -1 } }],
    ['times.show', { times: { show: Number.NaN } }],
    ['times.leave', { times: { leave: 5001 } }],
    ['times.fade', { times: { fade: '120' } }],
    ['badge', { badge: 0 }],
    ['known', { known: 'putin' }],
    ['known', { known: [''] }],
    ['known', { known: ['x'.repeat(201)] }],
    ['notHere', { notHere: [{ entry: 'putin' }] }],
    ['notHere', { notHere: [{ entry: 3, site: 'a.org' }] }],
    ['notHere', { notHere: [null] }],
    ['notHere', { notHere: Array.from({ length: 5001 }, () => ({ entry: 'a', site: 'a.org' })) }],
  ])('names %s and falls back when it is %j', (path, stored) => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problems: [path] });
  });

  it.each([['a text'], [3], [[]], [true], [{ version: 'x' }], [{ version: -1 }], [{ version: 0.5 }]])(
    'calls the whole damaged when it is %j',
    (stored) => {
      expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problems: [''] });
    },
  );

  it('reads a later version as far as it fits', () => {
    expect(parseSettings({ version: 9, on: false, novel: {} }).settings).toEqual({ ...DEFAULT_SETTINGS, on: false });
  });

  it('brings every version to the present one', () => {
    expect(migrateSettings({ on: true })).toEqual({ on: true, version: 2 });
    expect(parseSettings({ version: 1, on: false })).toEqual({
      settings: { ...DEFAULT_SETTINGS, on: false },
      problems: [],
    });
  });

  it('knows when nothing is looked for', () => {
    const none = { person: false, organisation: false, place: false, event: false };
    expect(hasNoKind({ kinds: none })).toBe(true);
    expect(hasNoKind({ kinds: { ...none, event: true } })).toBe(false);
  });
});

describe('settings file', () => {
  it('comes back as it went out', () => {
    const settings = page({ on: false, sites: ['a.org'], style: 'tint' });
    expect(importSettings(exportSettings(settings))).toEqual({ ok: true, settings });
  });

  it.each([
    ['not-json', '{'],
    ['not-settings', '[]'],
    ['not-settings', 'null'],
    ['not-settings', '{"kind":"other","settings":{}}'],
    ['not-settings', '{"kind":"dragoman-settings"}'],
    ['not-settings', '{"kind":"dragoman-settings","settings":null}'],
    ['not-settings', '{"kind":"dragoman-settings","settings":[]}'],
    ['too-long', ' '.repeat(1_000_001)],
  ])('refuses a file as %s', (problem, text) => {
    expect(importSettings(text)).toEqual({ ok: false, problem });
  });

  it('refuses a file with one bad value and names it', () => {
    const text = JSON.stringify({ kind: 'dragoman-settings', settings: { on: false, style: 'blink' } });
    expect(importSettings(text)).toEqual({ ok: false, problem: 'bad-values', paths: ['style'] });
  });
});
