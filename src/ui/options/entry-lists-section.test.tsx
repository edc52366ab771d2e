// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { english } from '../../../tests/ui/english';
import { mount } from '../../../tests/ui/mount';
import { DEFAULT_SETTINGS } from '../../core/settings/default-settings';
import type { Settings } from '../../core/settings/settings';
import { EntryListsSection } from './entry-lists-section';

const change = vi.fn();
const lists = (settings: Partial<Settings>) => (
  <EntryListsSection
    settings={{ ...DEFAULT_SETTINGS, ...settings }}
    names={new Map([['syria', 'Syria']])}
    change={change}
    t={english}
    shows={() => true}
  />
);

// Seen to fail with the whole list emptied for one entry.
it('entries on the lists are named where their names are known, and let go of one by one', async () => {
  const notHere = [
    { entry: 'mehr', site: 'a.example' },
    { entry: 'mehr', site: 'file:' },
  ];
  const { click, text } = await mount(lists({ known: ['syria', 'iran'], notHere }));
  expect(text()).toContain('mehr on Files on this computer');
  await click('Remove Syria');
  expect(change).toHaveBeenLastCalledWith({ known: ['iran'] });
  await click('Remove mehr on a.example');
  expect(change).toHaveBeenLastCalledWith({ notHere: notHere.slice(1) });
});

it('lists without an entry say so', async () => {
  expect((await mount(lists({}))).text()).toContain('There is nothing on the list.');
});
