import { describe, expect, it } from 'vitest';
import { pagePlaces } from './page-places';
import { STORY_INDEX } from './story-pack.cases';

describe('the places of a page', () => {
  it('are those it names and those of its events, if they can be put on a map', () => {
    const { places, isWholePack } = pagePlaces(STORY_INDEX, ['anna', 'strike', 'north']);
    expect(isWholePack).toBe(false);
    expect(places).toMatchObject([
      { id: 'town', longitude: 10, latitude: 50, within: null, events: [{ id: 'strike' }] },
    ]);
  });

  it('are all there are where the page has none', () => {
    const { places, isWholePack } = pagePlaces(STORY_INDEX, ['anna']);
    expect([isWholePack, places.map(({ id }) => id)]).toEqual([true, ['town']]);
  });
});
