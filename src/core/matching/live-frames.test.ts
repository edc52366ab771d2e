import { describe, expect, it } from 'vitest';
import { liveFrames, mayTell } from './live-frames';
import type { EventFrame, EventWay } from './matcher-data';
import { createTinyParts, tinyFrame, tinyWay } from './tiny-knowledge.cases';

const RURITANIA = 0;
const KRAVONIA = 1;
const RUDOLF = 2;
const MICHAEL = 3;
const LEAGUE = 4;
const PALACE = 5;
const EVENT = 6;
const DAY = 9000;

function isLive(way: Partial<EventWay>, onPage: number[], frame: Partial<EventFrame> = {}, demonyms: number[] = []) {
  const { data } = createTinyParts({
    entries: [
      { id: 'ruritania', type: 'place', country: RURITANIA, aliases: [] },
      { id: 'kravonia', type: 'place', country: KRAVONIA, aliases: [] },
      { id: 'rudolf', country: RURITANIA, aliases: [] },
      { id: 'michael', country: KRAVONIA, aliases: [] },
      { id: 'league', type: 'organisation', aliases: [] },
      { id: 'palace', type: 'organisation', country: KRAVONIA, aliases: [] },
      { id: 'event', type: 'event', aliases: [] },
    ],
    frames: [
      tinyFrame({
        entry: EVENT,
        from: DAY,
        to: DAY + 1,
        people: [RUDOLF, MICHAEL],
        sides: [RURITANIA, KRAVONIA],
        others: [LEAGUE],
        place: RURITANIA,
        ways: [tinyWay({ needs: [['meeting'], ['crown']], ...way })],
        ...frame,
      }),
    ],
  });
  const facts = { onPage: new Set(onPage), demonyms: new Set(demonyms), pageDay: DAY, announced: new Set<number>() };
  const live = liveFrames(facts, DAY, data, new Map([[KRAVONIA, [PALACE]]]));
  return live.size > 0;
}

describe('liveFrames', () => {
  // Each line fails when its condition in `isEnough` or `isBorneOut` is left out, or asks for one more.
  it.each([
    ['two people', { people: 2 }, [RUDOLF, MICHAEL], [RUDOLF, LEAGUE]],
    ['two sides', { sides: 2, people: 1 }, [RURITANIA, MICHAEL, LEAGUE], []],
    ['any three', { any: 3 }, [RUDOLF, PALACE, LEAGUE], [RUDOLF, LEAGUE]],
    ['somebody named', { named: [LEAGUE] }, [LEAGUE], [RUDOLF]],
    ['the place', { place: true }, [RURITANIA], [KRAVONIA]],
    ['people of the page', { page: 2, dated: true, people: 1 }, [RUDOLF, MICHAEL], [RUDOLF]],
    ['somebody of the page where nobody is named', {}, [PALACE], []],
  ])('wants %s', (_what, way, enough, tooFew) => {
    expect(isLive(way, enough)).toBe(true);
    expect(isLive(way, tooFew)).toBe(false);
  });

  it('hears a country by its nationality, and a place by that of its country', () => {
    expect(isLive({ any: 1 }, [], {}, [KRAVONIA])).toBe(true);
    expect(isLive({ place: true }, [], {}, [RURITANIA])).toBe(true);
    expect(isLive({ place: true }, [], {}, [KRAVONIA])).toBe(false);
  });

  it('leaves out what is still to come and never announced', () => {
    const ahead = { from: DAY + 5, to: DAY + 6 };
    expect(isLive({ people: 1 }, [RUDOLF], ahead)).toBe(false);
    expect(isLive({ people: 1 }, [RUDOLF], { ...ahead, window: [-10, 10] })).toBe(true);
  });
});

describe('mayTell', () => {
  it('wants a concept of every group', () => {
    const frame = tinyFrame({ entry: EVENT, from: DAY, to: DAY + 1 });
    const ways = [tinyWay({ needs: [['meeting'], ['crown', 'throne']] })];
    const live = new Map([['meeting', [{ frame, ways }]]]);
    expect(mayTell(live, new Set(['meeting', 'throne']))).toBe(true);
    expect(mayTell(live, new Set(['meeting']))).toBe(false);
    expect(mayTell(live, new Set(['crown', 'throne']))).toBe(false);
  });
});
