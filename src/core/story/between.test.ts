import { describe, expect, it } from 'vitest';
import { between } from './between';
import { STORY_INDEX } from './story-pack.cases';

describe('what is between two entries', () => {
  it('is what both took part in and what is said of both, oldest first', () => {
    const items = between(STORY_INDEX, 'anna', 'bruno')?.items ?? [];
    expect(items.map(({ event, text, when }) => [when, event?.id ?? text])).toEqual([
      ['1900-03', 'call'],
      ['1900-03', 'What first.2 says.'],
      ['1900-03-09', 'meeting'],
      ['1900-03-09', 'What first.1 says.'],
      ['1900-06', 'peace'],
      ['1900-06-30', 'What second.1 says.'],
    ]);
  });

  it('is the same either way round, but for the order of relations', () => {
    expect(between(STORY_INDEX, 'rebels', 'army')?.relations).toEqual(
      between(STORY_INDEX, 'army', 'rebels')?.relations,
    );
    expect(between(STORY_INDEX, 'rebels', 'army')?.relations).toMatchObject([
      { from: { id: 'rebels' }, kind: 'opposes', to: { id: 'army' } },
    ]);
  });

  it('is a third that both have to do with, where there is nothing direct', () => {
    const far = between(STORY_INDEX, 'helpers', 'town');
    expect(far?.items).toEqual([]);
    expect(far?.mediators.map(({ entry }) => entry.id)).toEqual(['army', 'north', 'rebels']);
  });

  it('is nothing for one that is unknown, and for one and the same', () => {
    expect(between(STORY_INDEX, 'anna', 'nobody')).toBeNull();
    expect(between(STORY_INDEX, 'anna', 'anna')).toBeNull();
  });
});
