import { describe, expect, it } from 'vitest';
import { dealings } from './dealings';
import { STORY_INDEX } from './story-pack.cases';

describe('who dealt with whom', () => {
  // Seen to fail without the rule of sides, which lets the army fight its helpers, and without that of countries, which lets Anna meet Clara.
  it('pairs those of different sides, and lets countries step back behind their own', () => {
    const found = dealings(STORY_INDEX).map(({ kind, pair, events }) => [
      kind,
      ...pair,
      events.map(({ id }) => id).join(' '),
    ]);
    expect(found).toEqual([
      ['fought', 'army', 'rebels', 'war strike'],
      ['fought', 'helpers', 'rebels', 'war'],
      ['called', 'anna', 'bruno', 'call'],
      ['met', 'anna', 'bruno', 'meeting peace'],
      ['met', 'bruno', 'clara', 'meeting'],
    ]);
  });

  it('does not count what was announced and may never have been', () => {
    const events = dealings(STORY_INDEX).flatMap((dealing) => dealing.events.map(({ id }) => id));
    expect(events).not.toContain('visit');
  });
});
