import { describe, expect, it } from 'vitest';
import { pageStory } from './page-story';
import { STORY_INDEX } from './story-pack.cases';
import { tellingOrder } from './telling-order';

const counted = (id: string, count: number, sure = true) => ({ id, count, sure });

describe('the order of a page’s entries', () => {
  it('puts what the story is about before what is only mentioned more often, and doubt last', () => {
    const story = pageStory(STORY_INDEX, { pageDate: '1900-03-20', entries: [{ entry: 'anna' }, { entry: 'bruno' }] });
    const entries = [counted('dora', 4), counted('north', 9, false), counted('anna', 2), counted('town', 5)];
    expect(tellingOrder(entries, story).map(({ id }) => id)).toEqual(['anna', 'town', 'dora', 'north']);
    expect(tellingOrder(entries, []).map(({ id }) => id)).toEqual(['town', 'dora', 'anna', 'north']);
  });
});
