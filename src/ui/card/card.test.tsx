// @vitest-environment jsdom
import type { VNode } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ANKARA,
  ANNOUNCED,
  LINKS,
  MEETING,
  RAISI,
  report,
  WAR,
  ZARIF,
  ZARIF_UNDATED,
} from '../../../tests/ui/card-models';
import { english } from '../../../tests/ui/english';
import { heardActions } from '../../../tests/ui/heard-actions';
import { mount } from '../../../tests/ui/mount';
import type { CardModel, CitationLine } from '../../core/summary/card-model';
import { eventStrip } from '../../core/summary/event-strip';
import { createWording } from '../../core/wording/wording';
import { Card } from './card';
import type { CardState } from './card-state';

const wording = createWording(english);
const actions = heardActions();

function card(model: CardState['model'], state: Partial<CardState> = {}) {
  const whole = {
    model,
    canGoBack: false,
    mentions: 1,
    pinned: false,
    canCopy: true,
    canOpenPanel: true,
    mention: null,
    reducedMotion: false,
    ...state,
  };
  return <Card state={whole} actions={actions} wording={wording} />;
}

/** Text of the section under a heading. */
function section(place: HTMLElement, heading: string): string | null {
  const found = [...place.querySelectorAll('section')].find(
    (part) => part.querySelector('h3')?.textContent === heading,
  );
  return found?.textContent.replace(/\s+/g, ' ') ?? null;
}

/** The same with all that is folded made, as a press on each fold makes it. */
async function mountUnfolded(node: VNode) {
  const mounted = await mount(node);
  await act(() => {
    for (const summary of mounted.place.querySelectorAll('summary')) summary.click();
  });
  return mounted;
}

beforeEach(() => {
  vi.resetAllMocks();
});

describe('the card of a person', () => {
  it('reads in one order', async () => {
    const { text } = await mount(card(ZARIF));
    const order = [
      'Person',
      'Mohammad Javad Zarif',
      'محمدجواد ظریف',
      'Iranian diplomat',
      'On 12 August 2016',
      'foreign minister of Iran',
    ];
    order.push('On this page', 'What the reports say', 'Took part in', 'Later', 'Rests on 1 of 3 reports.');
    const places = order.map((part) => text().indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('gives the native name its language and direction, once', async () => {
    const { place, show } = await mount(card(ZARIF));
    const native = place.querySelector('.native > *');
    expect([native?.getAttribute('lang'), native?.getAttribute('dir')]).toEqual(['fa', 'rtl']);
    await show(card(ANKARA));
    expect(place.querySelector('.native')).toBeNull();
  });

  it('says what held on the page date without what the page could not know, and that it is background', async () => {
    const { place } = await mountUnfolded(card(RAISI));
    const then = section(place, 'On 14 January 2023');
    expect(then).toContain('Background');
    expect(then).toContain('president of Iransince 3 August 2021');
    expect(then).not.toContain('2024');
    expect(then).toContain('Earlier offices');
    expect(place.querySelector('details.later')?.textContent).toMatch(/3 August 2021\s–\s19 May 2024/);
    expect((await mount(card(RAISI))).place.querySelector('details.later')?.textContent).toBe('Later (2)Later');
  });

  it('says that none of the known offices held', async () => {
    const { place } = await mount(card({ ...RAISI, then: [] }));
    expect(section(place, 'On 14 January 2023')).toContain('None of the offices that Dragoman knows.');
  });

  it('says up to when an open term was checked, and what is doubtful about it', async () => {
    const open = { ...RAISI.then[0]!, to: null, checkedTo: '2022-12-31', note: 'Others give 5 August.' };
    const { place } = await mount(card({ ...RAISI, then: [open] }));
    const then = section(place, 'On 14 January 2023');
    expect(then).toContain('since 3 August 2021 (checked up to 31 December 2022)');
    expect(then).toContain('Others give 5 August.');
  });

  it('lists terms of office instead of guessing where the page has no date', async () => {
    const { place } = await mount(card(ZARIF_UNDATED));
    const terms = section(place, 'Terms of office');
    expect(terms).toContain('This page has no date');
    expect(terms?.replace(/[\u2009\u202f\u00a0]/g, ' ')).toContain('15 August 2013 – 25 August 2021');
    expect(terms).toContain('ambassador of Iran to the United Nations (acting)');
  });

  it('tells ties with their distance from the page, and folds all but the first', async () => {
    const { place } = await mount(card(ZARIF));
    const ties = section(place, 'On this page');
    expect(ties).toContain('3 days before this page 9 August 2016');
    expect(ties).toContain('August 2016both took part in a phone callWith Sergei Lavrov');
    expect(place.querySelectorAll('section .more')[0]?.textContent).toMatch(/^2 more/);
  });

  it('cites every statement and says whose claim it is', async () => {
    const { place } = await mountUnfolded(card(ZARIF));
    const said = section(place, 'What the reports say');
    expect(said).toContain('According to Iranian state media, paragraph 12');
    expect(said).toMatch(
      /^What the reports sayIran and Turkey look for common ground on SyriaEA WorldView, 12 August 2016/,
    );
    expect(said?.split('EA WorldView')).toHaveLength(2);
  });

  it('names every report that speaks of it, and keeps the statements of all but the first folded', async () => {
    const other = {
      ...report(3),
      publisher: 'Al Arabiya',
      title: 'Talks in Moscow',
      published: '2020',
    } as CitationLine;
    const statements = [1, 2, 3, 4, 5, 6].map((number) => ({
      ...ZARIF.statements[0]!,
      id: `n${number}`,
      text: `Sentence ${number}.`,
      citation: number < 6 ? report(number) : other,
    }));
    const { place } = await mountUnfolded(card({ ...ZARIF, ties: [], statements }));
    const reports = [...place.querySelectorAll('.report')].map((one) => one.textContent.replace(/\s+/g, ' '));
    expect(reports[0]).toMatch(/Sentence 3\.Paragraph 32 moreShow fewerSentence 4/);
    expect(reports[1]).toMatch(/^Talks in MoscowAl Arabiya, 20201 statementShow fewerSentence 6\./);
  });

  it('does not say twice what ties it to the page', async () => {
    const told = ZARIF.statements[0]!;
    const tie = { other: LINKS.lavrov, event: null, text: told.text, when: null, citation: told.citation };
    const { text } = await mount(card({ ...ZARIF, ties: [tie] }));
    expect(text().split(told.text)).toHaveLength(2);
    expect(text()).toContain('Paragraphs told above: 1.');
  });
});

describe('the card of an event', () => {
  it('says when, where, who, and what sources differ on', async () => {
    const { text, place } = await mount(card(MEETING));
    expect(text()).toContain('When9 August 20163 days before this pageWhereSaint PetersburgWhoRecep Tayyip Erdoğan');
    expect(place.querySelector('.differs')?.textContent).toMatch(/^Sources differ: all other accounts/);
    expect(section(place, 'Beyond the reports')).toContain('Background: President of Russia, 9 August 2016');
  });

  it('keeps the end that lay ahead among what came later', async () => {
    const { place, text } = await mountUnfolded(card(WAR));
    expect(text()).toContain('Whensince March 2011going on at the time of this page');
    expect(place.querySelector('details.later')?.textContent).toContain('Ended: 8 December 2024');
    const person = {
      ...ZARIF,
      events: [{ id: WAR.id, type: WAR.type, label: WAR.label, from: '2011-03', to: '2024-12-08', later: false }],
    };
    expect(section((await mountUnfolded(card(person))).place, 'Took part in')).toContain('since March 2011');
    const dateless = await mountUnfolded(
      card({ ...WAR, pageDate: null, event: { ...WAR.event!, seenFromPage: null } }),
    );
    expect(dateless.text()).toMatch(/WhenMarch 2011\s–\s8 December 2024/);
    expect(dateless.place.querySelector('details.later')).toBeNull();
  });

  it('keeps the outcome of what was ahead among what came later', async () => {
    const { place, text } = await mountUnfolded(card(ANNOUNCED));
    expect(text()).toContain('about 15 August 2016');
    expect(place.querySelector('details.later')?.textContent).toContain('What came of it: No other account');
    const present: CardModel = { ...ANNOUNCED, event: { ...ANNOUNCED.event!, seenFromPage: 'present' } };
    expect((await mountUnfolded(card(present))).place.querySelector('details.later')?.textContent).toContain(
      'What came of it',
    );
    const past: CardModel = { ...ANNOUNCED, event: { ...ANNOUNCED.event!, seenFromPage: 'past' } };
    const other = await mountUnfolded(card(past));
    expect(other.place.querySelector('details.later')).toBeNull();
    expect(other.text()).toContain('What came of it: No other account');
  });
});

describe('the card of a place', () => {
  it('shows where it lies, in words too, and who held its offices', async () => {
    const point = { x: 160, y: 70, isArea: false };
    const map = { width: 324, height: 140, land: 'M0 0l9 0 0 9z', place: { ...point, label: 'Ankara' } };
    const holders = [{ office: 'president of Turkey', holder: LINKS.erdogan, acting: false }];
    const near = [{ label: 'Syria', x: 200, y: 100, isArea: true }];
    const { place, click } = await mount(card({ ...ANKARA, holders, map: { ...map, near } }));
    const picture = place.querySelector('svg.map');
    expect(picture?.getAttribute('aria-label')).toBe('Map: Ankara, with Syria for orientation');
    expect([picture?.getAttribute('role'), picture?.querySelectorAll('circle').length]).toEqual(['img', 1]);
    expect(section(place, 'On 2 May 2026')).toContain('president of TurkeyRecep Tayyip Erdoğan');
    await click('Recep Tayyip Erdoğan');
    expect(actions.openEntry).toHaveBeenCalledExactlyOnceWith('recep-tayyip-erdogan');
    const alone = await mount(card({ ...ANKARA, map: { ...map, near: [] } }));
    expect(alone.place.querySelector('svg.map')?.getAttribute('aria-label')).toBe('Map: Ankara');
  });

  it('has its events on a strip that says in words what it shows', async () => {
    const event = { ...LINKS.visit, from: '2016-08-12', to: '2016-08-12', later: false };
    const events = [event, { ...event, id: 'b', from: '2018', to: null }, { ...event, id: 'c', from: '2020-05-01' }];
    const on = (pageDate: string | null) => ({ ...ANKARA, pageDate, events, strip: eventStrip(events, pageDate) });
    const { place } = await mount(card(on('2019-02-01')));
    const strip = place.querySelector('svg.strip');
    expect(strip?.getAttribute('aria-label')).toBe(
      'Time line of 3 events from 2016 to 2020. 2 of them began by the date of this page.',
    );
    expect([strip?.querySelectorAll('rect').length, strip?.querySelector('.here')?.textContent]).toEqual([
      3,
      'this page',
    ]);
    const undated = await mount(card(on(null)));
    expect(undated.place.querySelector('svg.strip')?.getAttribute('aria-label')).toBe(
      'Time line of 3 events from 2016 to 2020.',
    );
    expect(undated.place.querySelector('.here')).toBeNull();
    expect((await mount(card({ ...ANKARA, events: [event] }))).place.querySelector('svg.strip')).toBeNull();
  });
});

it('says who calls it what', async () => {
  const citation = { kind: 'background', publisher: 'Wikidata', date: '2026-01-30', wikidata: 'Q43' } as const;
  const { place } = await mount(card({ ...ANKARA, called: [{ name: 'Angora', by: 'old maps', citation }] }));
  expect(place.querySelector('.called')?.textContent).toBe('Called “Angora” by old maps. Background: Wikidata Q43');
});

it('does not say of a report that it says so according to itself', async () => {
  const own = { ...ZARIF.statements[0]!, claimedBy: 'EA WorldView' };
  const tie = { other: LINKS.lavrov, event: null, when: null, text: own.text, citation: own.citation };
  const { text } = await mount(card({ ...ZARIF, statements: [own, { ...own, text: 'Another.' }], ties: [tie] }));
  expect(text()).not.toContain('According to EA WorldView');
  expect(text()).toContain('Another.Paragraph 1');
});

describe('limits and doubts', () => {
  it('says when the page is later than the knowledge', async () => {
    const { text } = await mount(card(ANKARA));
    expect(text()).toContain('This page is later than what Dragoman knows (30 January 2026).');
    expect(text()).toContain('Rests on 2 of 3 reports.');
    expect((await mount(card({ ...ANKARA, reportCount: 0, pageAfterPack: false }))).text()).not.toMatch(
      /is later|Rests on/,
    );
  });

  it('says why it is not certain, what else it could be, and which event it is part of', async () => {
    const mention = {
      sure: false,
      why: { code: 'one-tie' as const },
      alternatives: [LINKS.lavrov],
      around: LINKS.meeting,
    };
    const { text, click } = await mount(card(ANKARA, { mention }));
    expect(text()).toContain(
      'Not certain: others bear this surname too, and only one thing on this page speaks for this one. It could also be Sergei Lavrov',
    );
    expect(text()).toContain('Part of Erdoğan-Putin meeting');
    await click('Sergei Lavrov');
    expect(actions.openEntry).toHaveBeenCalledExactlyOnceWith('sergei-lavrov');
    const sure = await mount(card(ANKARA, { mention: { ...mention, sure: true } }));
    expect(sure.text()).not.toContain('Not certain');
  });

  it('says that it is looking, or that nothing is known', async () => {
    expect((await mount(card('loading'))).text()).toBe('Looking it up…');
    expect((await mount(card('unknown'))).text()).toBe('Dragoman knows no more about this.');
  });
});
