import type { Entry, EventFacts, Pack, Statement } from '../knowledge/pack';
import { createPackIndex } from '../knowledge/pack-index';

/** A war of two little kingdoms, with its meetings and calls, small enough to weigh by hand. */
export const STORY_PACK: Pack = {
  format: 1,
  id: 'war',
  title: 'The war of the kingdoms',
  asOf: '1901-01-01',
  sources: [source('first', '1900-03-12', 'The first report'), source('second', '1900-06-01', 'The second report')],
  entries: [
    entry('anna', 'person', { relations: [{ kind: 'belongs-to', to: 'north' }] }),
    entry('bruno', 'person', { relations: [{ kind: 'belongs-to', to: 'south' }] }),
    entry('clara', 'person', { relations: [{ kind: 'belongs-to', to: 'north' }] }),
    entry('dora', 'person'),
    entry('army', 'organisation', { relations: [{ kind: 'belongs-to', to: 'north' }] }),
    entry('rebels', 'organisation', { relations: [{ kind: 'opposes', to: 'army' }] }),
    entry('helpers', 'organisation', { relations: [{ kind: 'supports', to: 'army' }] }),
    entry('north', 'place', { relations: [{ kind: 'opposes', to: 'south' }] }),
    entry('south', 'place'),
    entry('town', 'place', { coordinates: { latitude: 50, longitude: 10 } }),
    event('war', { kind: 'war', from: '1895', to: '1900-12', participants: ['army', 'rebels', 'helpers', 'north'] }),
    event('strike', { kind: 'strike', from: '1900-02-20', participants: ['army', 'rebels', 'north'], place: 'town' }),
    event('meeting', {
      kind: 'meeting',
      from: '1900-03-09',
      participants: ['anna', 'clara', 'bruno', 'north', 'south'],
    }),
    event('call', { kind: 'call', from: '1900-03', precision: 'month', participants: ['anna', 'bruno'] }),
    event('visit', {
      kind: 'visit',
      from: '1900-03-15',
      precision: 'about',
      participants: ['bruno', 'north'],
      outcome: 'It is not known whether he came.',
    }),
    event('peace', { kind: 'summit', from: '1900-06', participants: ['anna', 'bruno'], outcome: 'Peace.' }),
    event('feast', { kind: 'feast', from: '1890', participants: ['dora'] }),
  ],
  offices: [],
  statements: [
    statement('first.1', ['meeting', 'anna', 'bruno'], '1900-03-09', { differs: 'Others say Tuesday.' }),
    statement('first.2', ['call', 'anna', 'bruno'], '1900-03', { claimedBy: 'the court' }),
    statement('first.3', ['strike', 'army', 'clara'], '1900-02-20'),
    statement('first.4', ['peace', 'anna'], '1900-06'),
    { ...statement('second.1', ['peace', 'anna', 'bruno'], '1900-06-30'), citation: report('second') },
    {
      ...statement('background.1', ['war', 'north'], '1895/1900-12'),
      citation: { kind: 'wikidata', item: 'Q1' },
    },
    {
      ...statement('background.2', ['meeting', 'town'], '1900-03-09'),
      citation: { kind: 'publication', publisher: 'Almanac', date: '1900-12-31' },
    },
  ],
};

export const STORY_INDEX = createPackIndex(STORY_PACK);

function source(id: string, published: string, title: string): Pack['sources'][number] {
  return { id, publisher: 'Gazette', title, published, publishedAbout: false, language: 'en' };
}

function entry(id: string, type: Entry['type'], more: Partial<Entry> = {}): Entry {
  return { id, type, label: id, description: `What ${id} is.`, relations: [], aliasCount: 1, ...more };
}

function event(id: string, facts: Pick<EventFacts, 'kind' | 'from' | 'participants'> & Partial<EventFacts>): Entry {
  const wikidata = id === 'war' ? { wikidata: 'Q1' } : {};
  return entry(id, 'event', { ...wikidata, event: { to: facts.from, precision: 'day', ...facts } });
}

function report(id: string): Statement['citation'] {
  return { kind: 'report', source: id, paragraph: 1 };
}

function statement(id: string, about: string[], when: string, more: Partial<Statement> = {}): Statement {
  return { id, about, text: `What ${id} says.`, when, citation: report('first'), ...more };
}
