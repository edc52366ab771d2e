// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { english } from '../../../tests/ui/english';
import { POPUP_SCENES } from '../../../tests/ui/gallery/popup-scenes';
import { mount } from '../../../tests/ui/mount';
import type { PageDate } from '../../core/text/text-piece';
import { createWording } from '../../core/wording/wording';
import { Popup } from './popup';
import type { PopupPage, PopupState } from './popup-state';

const wording = createWording(english);
const actions = {
  setDate: vi.fn(),
  jump: vi.fn(),
  setOn: vi.fn(),
  setSiteOn: vi.fn(),
  setKind: vi.fn(),
  setKnown: vi.fn(),
  setNotHere: vi.fn(),
  copyReport: vi.fn<() => Promise<boolean>>(),
  openPanel: vi.fn(),
  reloadPage: vi.fn(),
  openOptions: vi.fn(),
};
const STATE = POPUP_SCENES['page'] as PopupState;
const PAGE = STATE.page as PopupPage;

const popup = (state: Partial<PopupState> = {}) => (
  <Popup state={{ ...STATE, ...state }} actions={actions} wording={wording} />
);
const dated = (date: PageDate) => popup({ page: { ...PAGE, date } });

beforeEach(() => {
  vi.resetAllMocks();
});

describe('the page date in the popup', () => {
  it.each([
    ['json-ld', 'From the page’s own data'],
    ['meta', 'From the page’s own data'],
    ['time', 'From a time marked in the page'],
    ['text', 'From a dateline in the text'],
    ['url', 'From the address of the page'],
    ['option', 'Set by you for this page'],
  ] as const)('says how it was found: %s', async (from, expected) => {
    const { text } = await mount(dated({ date: '2016-08-12', from }));
    expect(text()).toContain(`12 August 2016${expected}`);
  });

  it('says that there is none', async () => {
    const { text } = await mount(dated({ date: null, from: 'none' }));
    expect(text()).toContain('No dateThis page does not say when it was written.');
  });

  it('can be set by hand', async () => {
    const { click, place } = await mount(dated({ date: null, from: 'none' }));
    await click('Set');
    const field = place.querySelector<HTMLInputElement>('input[type=date]');
    expect(document.activeElement).toBe(field);
    field!.value = '2020-03-01';
    await click('Use');
    expect(actions.setDate).toHaveBeenCalledExactlyOnceWith('2020-03-01');
    expect(place.querySelector('input[type=date]')).toBeNull();
  });

  it('is not set to nothing, and can be left as it is', async () => {
    const { click, place } = await mount(dated({ date: null, from: 'none' }));
    await click('Set');
    place.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await click('Cancel');
    expect(actions.setDate).not.toHaveBeenCalled();
    expect(place.querySelector('form')).toBeNull();
  });

  it('can be taken back only where it was set by hand', async () => {
    const byHand = await mount(dated({ date: '2020-03-01', from: 'option' }));
    await byHand.click('Take back');
    expect(actions.setDate).toHaveBeenCalledExactlyOnceWith(null);
    const found = await mount(dated({ date: '2020-03-01', from: 'url' }));
    expect(found.text()).not.toContain('Take back');
  });
});

describe('the entries in the popup', () => {
  it('stand by kind with their counts, in the order given', async () => {
    const { place } = await mount(popup());
    const headings = [...place.querySelectorAll('.entries h2')].map((heading) => heading.textContent);
    expect(headings).toEqual(['People 5', 'Organisations 2', 'Places 3', 'Events 2']);
    const people = [...place.querySelectorAll('section[aria-labelledby=kind-person] .entry')].map(
      (entry) => entry.textContent,
    );
    expect(people[0]).toBe('Vladimir Putin1414 mentions');
    expect(people[4]).toBe('Mevlüt Çavuşoğlunot certain11 mention');
  });

  it('lead to the next mention', async () => {
    const { click } = await mount(popup());
    await click(/^Kremlin/);
    expect(actions.jump).toHaveBeenCalledExactlyOnceWith('kremlin');
  });

  it('can be searched', async () => {
    const { place, text } = await mount(popup());
    const search = async (query: string) => {
      const field = place.querySelector<HTMLInputElement>('input[type=search]')!;
      field.value = query;
      await act(async () => void field.dispatchEvent(new Event('input', { bubbles: true })));
      return [...place.querySelectorAll('.entry .name')].map((name) => name.textContent);
    };
    expect(await search('erdogan')).toEqual(['Recep Tayyip Erdoğan', 'Erdoğan-Putin meeting']);
    expect(await search('xyz ')).toEqual([]);
    expect(text()).toContain('Nothing on this page matches “xyz”.');
  });

  it('are missed in different ways', async () => {
    expect((await mount(popup({ page: 'waiting' }))).text()).toContain('Reading the page…');
    const empty = { ...PAGE, entries: [] };
    expect((await mount(popup({ page: empty }))).text()).toContain('Dragoman knows nobody and nothing on this page.');
    const off = await mount(popup({ page: { ...empty, siteOn: false } }));
    expect(off.text()).toContain('Dragoman is off here.');
    expect(off.text()).not.toContain('12 August 2016');
  });
});

describe('a page that does not answer', () => {
  it('gets one message for both cases, and a reload', async () => {
    const { text, click } = await mount(popup({ page: 'silent' }));
    expect(text()).toContain('An ordinary page that was open before Dragoman was installed');
    expect(text()).toContain('stay closed to every extension');
    expect(text()).not.toContain('Firefox');
    await click('Reload this page');
    expect(actions.reloadPage).toHaveBeenCalledOnce();
  });

  it.each([
    [{ browser: 'firefox', sites: false, files: true }, 'Firefox has not yet allowed', 'Files on your computer'],
    [{ browser: 'firefox', sites: true, files: false }, 'Firefox lets Dragoman read them', 'has not yet allowed'],
    [{ browser: 'chromium', sites: true, files: false }, 'Allow access to file URLs', 'Firefox'],
  ] as const)('says what to allow: %j', async (access, expected, unexpected) => {
    const { text } = await mount(popup({ page: 'silent', access }));
    expect(text()).toContain(expected);
    expect(text()).not.toContain(unexpected);
  });
});

describe('the story in the popup', () => {
  it('says when, what, and from where that is known', async () => {
    const { place } = await mount(popup());
    const lines = [...place.querySelectorAll('.story summary')].map((line) => line.textContent.replace(/\s+/g, ' '));
    expect(lines).toEqual([
      'since March 2011Syrian civil warBackground Wikidata Q178810',
      '15 – 16 July 2016Coup attempt in Turkey EA WorldView, 12 August 2016, paragraph 6',
      '9 August 2016Erdoğan-Putin meeting EA WorldView, 12 August 2016, paragraph 13 sources differ',
      'August 2016Zarif-Lavrov phone call EA WorldView, 12 August 2016, paragraph 12',
    ]);
  });

  it('unfolds to the sentence, whose claim it is, what others say, and whom of the page it is about', async () => {
    const { text } = await mount(popup());
    expect(text()).toContain('According to Iranian state media.');
    expect(text()).toContain('Sources differ: All other accounts seen place the meeting in Saint Petersburg.');
    expect(text()).toContain('On this page: Recep Tayyip Erdoğan, Turkey and Mohammad Javad Zarif');
  });

  it('warns where the page has no date, and is not there without events', async () => {
    const undated = await mount(dated({ date: null, from: 'none' }));
    expect(undated.text()).toContain('some of this may have happened after it was written');
    expect((await mount(popup())).text()).not.toContain('may have happened after');
    const bare = await mount(popup({ page: { ...PAGE, story: [] } }));
    expect(bare.text()).not.toContain('The story so far');
  });
});

describe('what can be said of an entry in the popup', () => {
  it('waits behind its button', async () => {
    const { click, text, button } = await mount(popup());
    expect(text()).not.toContain('I know this one');
    await click('More about Vladimir Putin');
    expect(button('More about Vladimir Putin').ariaExpanded ?? 'true').toBe('true');
    await click('I know this one');
    expect(actions.setKnown).toHaveBeenCalledExactlyOnceWith('vladimir-putin', true);
    await click('Not this here');
    expect(actions.setNotHere).toHaveBeenCalledExactlyOnceWith('vladimir-putin', true);
    await click('Look up');
    expect(actions.openPanel).toHaveBeenCalledExactlyOnceWith('vladimir-putin');
  });

  it('is shown and can be taken back', async () => {
    const { click, place } = await mount(popup());
    const faded = [...place.querySelectorAll('.faded .entry')].map((entry) => entry.textContent);
    expect(faded).toEqual(['Russiaknown66 mentions', 'Ankaranot meant here44 mentions']);
    await click('More about Russia');
    await click('Mark it fully again');
    expect(actions.setKnown).toHaveBeenCalledExactlyOnceWith('russia', false);
    await click('More about Ankara');
    await click('It is meant after all');
    expect(actions.setNotHere).toHaveBeenCalledExactlyOnceWith('ankara', false);
  });

  it('is a report to copy, which says whether it was copied', async () => {
    const { click, text } = await mount(popup());
    await click('More about Sergei Lavrov');
    actions.copyReport.mockResolvedValueOnce(false);
    await click('Copy a report');
    expect(actions.copyReport).toHaveBeenCalledExactlyOnceWith('sergei-lavrov');
    expect(text()).toContain('Could not copy');
    actions.copyReport.mockResolvedValueOnce(true);
    await click('Copy a report');
    expect(text()).toContain('Copied');
  });

  it('does not speak of the site where there is none', async () => {
    const { click, text } = await mount(popup({ page: { ...PAGE, site: null } }));
    await click('More about Vladimir Putin');
    expect(text()).toContain('I know this one');
    expect(text()).not.toContain('Not this here');
  });
});

describe('the switches of the popup', () => {
  const tick = async (place: HTMLElement, name: string) => {
    const label = [...place.querySelectorAll('label')].find((candidate) => candidate.textContent.includes(name));
    const box = label?.querySelector<HTMLInputElement>('input');
    await act(async () => box?.click());
    return box;
  };

  it('are for everywhere, this site and each kind', async () => {
    const { place } = await mount(popup());
    await tick(place, 'Dragoman is on');
    expect(actions.setOn).toHaveBeenCalledExactlyOnceWith(false);
    await tick(place, 'On news.example.org and its subdomains');
    expect(actions.setSiteOn).toHaveBeenCalledExactlyOnceWith(false);
    await tick(place, 'Places');
    expect(actions.setKind).toHaveBeenCalledExactlyOnceWith('place', false);
  });

  it('know local files, and pages without a site', async () => {
    expect((await mount(popup({ page: { ...PAGE, site: 'file:' } }))).text()).toContain('For files on this computer');
    const { place } = await mount(popup({ page: { ...PAGE, site: null } }));
    expect(place.querySelectorAll('[role=switch]')).toHaveLength(1);
  });

  it('have nothing to switch while all is off, except that', async () => {
    const { place } = await mount(popup({ settings: { ...STATE.settings, on: false } }));
    expect(place.querySelectorAll('[role=switch]:disabled')).toHaveLength(1);
    expect(place.querySelector('fieldset')?.disabled).toBe(true);
  });

  it('say when a change could not be stored', async () => {
    const { place } = await mount(popup({ failed: true }));
    expect(place.querySelector('[role=alert]')?.textContent).toContain('could not be stored');
  });

  it('stand beside the way to the options', async () => {
    const { click } = await mount(popup());
    await click('Options');
    expect(actions.openOptions).toHaveBeenCalledOnce();
  });
});
