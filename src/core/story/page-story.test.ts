import { describe, expect, it } from 'vitest';
import { pageStory } from './page-story';
import { STORY_INDEX } from './story-pack.cases';

const story = (pageDate: string | null, ...ids: string[]) =>
  pageStory(STORY_INDEX, { pageDate, entries: ids.map((entry) => ({ entry })) });
const told = (pageDate: string | null, ...ids: string[]) => story(pageDate, ...ids).map(({ id }) => id);

describe('the story of a page', () => {
  // Seen to fail with the sort by weight left in place of the sort by date.
  it('is told oldest first', () => {
    expect(told('1900-03-20', 'anna', 'bruno', 'army', 'rebels')).toEqual(['strike', 'call', 'meeting']);
  });

  // Seen to fail with the first day of a month for the latest.
  it('has nothing of after the page, however roughly it is dated', () => {
    expect(told('1900-03-11', 'anna', 'bruno', 'north')).toEqual(['meeting']);
    expect(told('1900-03-13', 'anna', 'bruno', 'north')).toContain('call');
    expect(told('1900-03-20', 'anna', 'bruno', 'north')).not.toContain('visit');
    expect(told('1900-06-15', 'anna', 'bruno')).not.toContain('peace');
    expect(told('1900-07-01', 'anna', 'bruno')).toContain('peace');
  });

  it('fills up with what happened on the day itself, where little was before', () => {
    expect(told('1900-03-09', 'anna', 'bruno', 'clara')).toEqual(['meeting']);
    expect(told('1900-03-12', 'anna', 'bruno', 'army', 'rebels', 'town')).toEqual(['war', 'strike', 'meeting']);
  });

  it('needs two entries of the page, or the event and one', () => {
    expect(told('1900-03-20', 'dora', 'clara')).toEqual([]);
    expect(told('1900-03-20', 'dora', 'feast')).toEqual(['feast']);
    expect(told('1900-03-20')).toEqual([]);
  });

  it('takes what a statement names with the event for a tie', () => {
    expect(story('1900-03-20', 'army', 'clara')[0]).toMatchObject({
      id: 'strike',
      ties: [{ id: 'army' }, { id: 'clara' }],
    });
  });

  it('holds nothing back where the page has no date', () => {
    expect(told(null, 'anna', 'bruno')).toEqual(expect.arrayContaining(['meeting', 'call', 'peace']));
  });

  it('tells a report before background, with its citation, whose claim it is and what others say', () => {
    const events = story('1900-03-20', 'anna', 'bruno');
    expect(events.find(({ id }) => id === 'meeting')?.told).toEqual({
      text: 'What first.1 says.',
      claimedBy: null,
      differs: 'Others say Tuesday.',
      citation: {
        kind: 'report',
        publisher: 'Gazette',
        title: 'The first report',
        published: '1900-03-12',
        about: false,
        paragraph: 1,
      },
    });
    expect(events.find(({ id }) => id === 'call')?.told?.claimedBy).toBe('the court');
  });

  it('tells what came of an announced event rather than its announcement', () => {
    expect(story('1900-07-01', 'anna', 'bruno').find(({ id }) => id === 'peace')?.told?.text).toBe(
      'What second.1 says.',
    );
  });

  it('tells what an event is where all that is said of it reaches beyond the page', () => {
    const war = story('1900-03-20', 'army', 'rebels').find(({ id }) => id === 'war');
    expect(war?.told).toMatchObject({ text: 'What war is.', citation: { wikidata: 'Q1' } });
    expect(story('1901-01-01', 'army', 'rebels').find(({ id }) => id === 'war')?.told?.text).toBe(
      'What background.1 says.',
    );
  });
});
