import { describe, expect, it } from 'vitest';
import { pickNeighbour } from './pick-neighbour';
import { placeLabels } from './place-labels';
import { placeNodes } from './place-nodes';
import { pushApart } from './push-apart';
import { splitLabel } from './split-label';
import { layLanes } from './time-lanes';

describe('arrow keys among points', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 1 },
    { x: 30, y: 0 },
    { x: 2, y: 40 },
  ];

  it.each([
    [0, 'ArrowRight', 1],
    [1, 'ArrowRight', 2],
    [2, 'ArrowLeft', 1],
    [0, 'ArrowDown', 3],
    [3, 'ArrowUp', 0],
    [0, 'ArrowLeft', null],
    [0, 'ArrowUp', null],
    [0, 'a', null],
    [2, 'Home', 0],
    [0, 'End', 3],
    [7, 'ArrowUp', null],
  ])('lead from %i with %s to %s', (from, key, to) => {
    expect(pickNeighbour(points, from, key)).toBe(to);
  });

  it('reach every point of a picture', () => {
    const nodes = placeNodes({ ids: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], links: [], width: 340, height: 300 });
    const reached = new Set([0]);
    for (const at of reached)
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const next = pickNeighbour(nodes, at, key);
        if (next !== null) reached.add(next);
      }
    expect(reached.size).toBe(nodes.length);
  });

  it('have nowhere to go in an empty picture', () => {
    expect(pickNeighbour([], 0, 'Home')).toBeNull();
  });
});

describe('the nodes of the graph', () => {
  const request = {
    ids: ['a', 'b', 'c', 'd'],
    links: [
      ['a', 'b'],
      ['b', 'c'],
    ] as [string, string][],
    width: 340,
    height: 300,
  };

  it('lie in the picture, and the same each time', () => {
    const nodes = placeNodes(request);
    expect(placeNodes(request)).toEqual(nodes);
    for (const { x, y } of nodes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(340);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(300);
    }
  });

  it('are one, or none', () => {
    expect(placeNodes({ ...request, ids: ['a'], links: [] })).toEqual([{ id: 'a', x: 170, y: 150 }]);
    expect(placeNodes({ ...request, ids: [], links: [] })).toEqual([]);
  });
});

describe('names in the graph', () => {
  // Seen to fail with a single round.
  it('are pushed apart until none covers another, within the picture', () => {
    const blocks = Array.from({ length: 12 }, (_, at) => ({ x: 100 + at, y: 100, halfWidth: 40, halfHeight: 10 }));
    const points = pushApart(blocks, 340, 300);
    points.forEach((a, i) => {
      expect(a.x >= 40 && a.x <= 300 && a.y >= 10 && a.y <= 290).toBe(true);
      points.slice(i + 1).forEach((b) => {
        expect(Math.abs(a.x - b.x) >= 79.9 || Math.abs(a.y - b.y) >= 19.9).toBe(true);
      });
    });
  });

  it('stay where they are when they have room', () => {
    const blocks = [
      { x: 50, y: 50, halfWidth: 10, halfHeight: 10 },
      { x: 200, y: 200, halfWidth: 10, halfHeight: 10 },
    ];
    expect(pushApart(blocks, 340, 300)).toEqual([
      { x: 50, y: 50 },
      { x: 200, y: 200 },
    ]);
  });

  it.each([
    ['Vladimir Putin', ['Vladimir', 'Putin']],
    ['Recep Tayyip Erdoğan', ['Recep Tayyip', 'Erdoğan']],
    ['Hezbollah', ['Hezbollah']],
    ['Hossein Amir-Abdollahian', ['Hossein', 'Amir-Abdollahian']],
    ['Mark Milley', ['Mark Milley']],
  ])('take two lines where they are long: %s', (label, lines) => {
    expect(splitLabel(label)).toEqual(lines);
  });
});

describe('bars on the line of time', () => {
  it('lie in lanes where none touches another, the longest at the bottom', () => {
    const bars = [
      { id: 'short', from: 10, to: 16 },
      { id: 'near', from: 15, to: 21 },
      { id: 'long', from: 0, to: 100 },
      { id: 'far', from: 60, to: 66 },
    ];
    const lanes = new Map(layLanes(bars, 1).map(({ id, lane }) => [id, lane]));
    expect(lanes.get('long')).toBe(0);
    expect([lanes.get('short'), lanes.get('near'), lanes.get('far')].sort()).toEqual([1, 1, 2]);
    expect(lanes.get('short')).not.toBe(lanes.get('near'));
  });
});

describe('names on the map', () => {
  it('stand beside their dots, and where they cover no other name', () => {
    const points = [
      { x: 100, y: 100, text: 'Ankara', isTown: true },
      { x: 140, y: 100, text: 'Tehran', isTown: true },
      { x: 335, y: 50, text: 'Moscow', isTown: true },
      { x: 100, y: 100, text: 'Turkey', isTown: false },
    ];
    const labels = placeLabels(points, 340);
    expect(labels[0]?.anchor).toBe('end');
    expect(labels[1]?.anchor).toBe('start');
    expect(labels[2]?.anchor).toBe('end');
    expect(labels[3]).not.toEqual({ dx: 0, dy: 4, anchor: 'middle' });
    expect(placeLabels([points[3]!], 340)[0]).toEqual({ dx: 0, dy: 4, anchor: 'middle' });
  });
});
