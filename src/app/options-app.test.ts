// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../tests/ui/english';
import { stubStyleSheets } from '../../tests/ui/stub-style-sheets';
import type { BrowserApi } from '../browser/api';
import { DEFAULT_SETTINGS } from '../core/settings/default-settings';
import type { Settings } from '../core/settings/settings';
import { exportSettings, importSettings } from '../core/settings/settings-file';
import { startOptionsApp } from './options-app';

const get = vi.fn<(key: string) => Promise<Record<string, unknown>>>();
const remove = vi.fn<() => Promise<void>>();
const set = vi.fn<(record: { settings: Settings }) => Promise<void>>();
let stored: Settings;
let broken: unknown;
let place: HTMLElement;
let stop: () => void;

const api = {
  i18n: { getMessage: (key: string, values: string[]) => english(key, ...values) },
  runtime: { getURL: () => 'moz-extension://dragoman/' },
  permissions: { contains: async () => false },
  extension: { isAllowedFileSchemeAccess: async () => false },
  storage: {
    local: { get, set, remove },
    onChanged: { addListener: vi.fn(), removeListener: vi.fn() },
  },
};

const shows = (text: string) => vi.waitFor(() => expect(place.textContent).toContain(text));
const press = (name: string) =>
  [...place.querySelectorAll('button')].find((button) => button.textContent === name)?.click();

function pick(text: string, size = text.length): void {
  const file = new File([text], 'settings.json');
  Object.defineProperty(file, 'size', { value: size });
  file.text = async () => text;
  const picker = place.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(picker, 'files', { value: [file], configurable: true });
  picker.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(async () => {
  vi.resetAllMocks();
  stored = { ...DEFAULT_SETTINGS, badge: false, sites: ['a.example'] };
  broken = undefined;
  get.mockImplementation(async (key) =>
    key === 'settings' ? { settings: stored } : broken === undefined ? {} : { [key]: broken },
  );
  remove.mockImplementation(async () => void (broken = undefined));
  set.mockImplementation(async ({ settings }) => {
    stored = settings;
  });
  stubStyleSheets();
  vi.stubGlobal(
    'Highlight',
    class {
      add() {
        return undefined;
      }
    },
  );
  vi.stubGlobal('CSS', { highlights: new Map() });
  Object.assign(document, { adoptedStyleSheets: [] });
  place = document.createElement('div');
  document.body.replaceChildren(place);
  stop = startOptionsApp(place, api as unknown as BrowserApi);
  await shows('a.example');
});

// What is stubbed stays: the preview paints a moment after it was drawn, which may be after the test.
afterEach(() => {
  stop();
});

describe('the options', () => {
  it('say what Firefox does not allow, and name their page', () => {
    expect(place.textContent).toContain('Firefox has not yet allowed Dragoman to read pages.');
    expect(document.title).toBe('Options of Dragoman');
  });

  it('store a change and keep the rest', async () => {
    place.querySelector<HTMLInputElement>('input[value=tint]')?.click();
    await vi.waitFor(() => expect(stored.style).toBe('tint'));
    expect(stored.sites).toEqual(['a.example']);
  });

  it('say when a change could not be stored', async () => {
    set.mockRejectedValueOnce(new Error('disk full'));
    place.querySelector<HTMLInputElement>('input[value=tint]')?.click();
    await shows('The change could not be stored.');
  });

  it('say what could not be read until it is forgotten', async () => {
    stop();
    broken = { version: 1, style: 'blink' };
    stop = startOptionsApp(place, api as unknown as BrowserApi);
    await shows('at their defaults now: style.');
    press('Forget it');
    await vi.waitFor(() => expect(place.textContent).not.toContain('could not be read'));
    expect(remove).toHaveBeenCalledExactlyOnceWith('settings-broken');
  });

  it('say when the settings cannot be had at all', async () => {
    stop();
    get.mockRejectedValue(new Error('no disk'));
    stop = startOptionsApp(place, api as unknown as BrowserApi);
    await shows('did not hand out your settings');
  });

  it('take over a settings file', async () => {
    pick(exportSettings({ ...DEFAULT_SETTINGS, density: 'all', sites: ['b.example'] }));
    await shows('The settings of the file hold now.');
    expect(stored).toEqual({ ...DEFAULT_SETTINGS, density: 'all', sites: ['b.example'] });
  });

  it.each([
    ['{', 1, 'damaged'],
    ['{}', 2, 'holds no settings of Dragoman'],
    ['{"kind":"dragoman-settings","settings":{"style":"blink"}}', 60, 'cannot be used: style.'],
    [exportSettings(DEFAULT_SETTINGS), 5_000_000, 'too long'],
  ])('refuse %s and change nothing', async (text, size, expected) => {
    pick(text, size);
    await shows(expected);
    expect(set).not.toHaveBeenCalled();
  });

  it('set everything back, and undo that', async () => {
    const before = stored;
    press('Reset');
    await shows('Everything is as it was at the beginning.');
    expect(stored).toEqual(DEFAULT_SETTINGS);
    press('Undo');
    await shows('Your settings are back.');
    expect(stored).toEqual(before);
  });

  it('undo an import', async () => {
    const before = stored;
    pick(exportSettings({ ...DEFAULT_SETTINGS, style: 'dotted' }));
    await shows('The settings of the file hold now.');
    press('Undo');
    await shows('Your settings are back.');
    expect(stored).toEqual(before);
  });

  it('hand out a file that they take back', async () => {
    let blob: Blob | null = null;
    URL.createObjectURL = (made: Blob) => {
      blob = made;
      return 'blob:settings';
    };
    URL.revokeObjectURL = () => undefined;
    const names: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    press('Export');
    click.mockRestore();
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as string);
      reader.readAsText(blob!);
    });
    expect(names).toEqual(['dragoman-settings.json']);
    expect(importSettings(text)).toEqual({ ok: true, settings: stored });
  });
});
