import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../core/settings/default-settings';
import type { DomView } from '../page/dom-access';
import { isOnForFrame } from './frame-sites';

interface Place {
  readonly href: string;
  readonly base?: string;
  readonly referrer?: string;
  readonly top?: string;
}

const frame = ({ href, base = href, referrer = '', top }: Place) =>
  ({
    location: { href, ...(top === undefined ? {} : { ancestorOrigins: { length: 1, item: () => top } }) },
    document: { baseURI: base, referrer },
  }) as unknown as DomView;

const OFF = { ...DEFAULT_SETTINGS, sites: ['news.org'] };
const ON = { ...OFF, siteMode: 'on-list' as const };
const NEWS = 'https://news.org/a';
const OTHER = 'https://other.org/a';

it.each<[string, Place, boolean, boolean]>([
  ['a page', { href: NEWS }, false, true],
  ['another page', { href: OTHER }, true, false],
  ['a foreign frame in it', { href: OTHER, top: 'https://news.org' }, false, true],
  ['it as a frame elsewhere', { href: NEWS, top: 'https://other.org' }, false, true],
  ['a frame without an address of its own', { href: 'about:srcdoc', base: NEWS }, false, true],
  ['one without any base', { href: 'about:blank', base: 'about:blank', referrer: NEWS }, false, true],
  ['a sandboxed one', { href: 'data:text/html,x', top: 'https://news.org' }, false, true],
  ['a frame of a page that cannot be known', { href: OTHER, top: 'null' }, true, false],
  ['a page of the browser', { href: 'about:blank' }, false, false],
])('%s', (_name, place, withOffList, withOnList) => {
  expect(isOnForFrame(OFF, frame(place))).toBe(withOffList);
  expect(isOnForFrame(ON, frame(place))).toBe(withOnList);
  expect(isOnForFrame({ ...ON, on: false }, frame(place))).toBe(false);
});
