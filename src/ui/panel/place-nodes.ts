import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Point } from './pick-neighbour';

export interface PlacedNode extends Point {
  readonly id: string;
}

interface Node extends SimulationNodeDatum {
  readonly id: string;
}

/** Names are wider than high: the forces work on a plane that is this much narrower than the picture. */
const STRETCH = 2;
const ROUNDS = 320;
const SIDE = 52;
const EDGE = 26;

export interface PlaceNodesRequest {
  readonly ids: readonly string[];
  readonly links: readonly (readonly [string, string])[];
  readonly width: number;
  readonly height: number;
}

/** Where nodes lie, so that linked ones are near and names have room. The same for the same request: nothing in it is left to chance. */
export function placeNodes({ ids, links, width, height }: PlaceNodesRequest): readonly PlacedNode[] {
  const nodes: Node[] = ids.map((id) => ({ id }));
  const room = Math.sqrt(((width / STRETCH) * height) / Math.max(1, ids.length));
  forceSimulation(nodes)
    .force(
      'links',
      forceLink<Node, { source: string; target: string }>(links.map(([source, target]) => ({ source, target })))
        .id(({ id }) => id)
        .distance(room),
    )
    .force(
      'apart',
      forceManyBody<Node>()
        .strength(-room * 2.5)
        .distanceMax(room * 3),
    )
    .force('room', forceCollide<Node>(room / 2.2))
    .force('x', forceX<Node>(0).strength(0.11))
    .force('y', forceY<Node>(0).strength(0.11 * Math.min(1, width / STRETCH / height)))
    .stop()
    .tick(ROUNDS);
  const xs = nodes.map(({ x = 0 }) => x);
  const ys = nodes.map(({ y = 0 }) => y);
  const fit = (values: readonly number[], low: number, high: number) => {
    const least = Math.min(...values);
    const most = Math.max(...values);
    return (value: number) =>
      most === least ? (low + high) / 2 : low + ((value - least) / (most - least)) * (high - low);
  };
  const fitX = fit(xs, SIDE, width - SIDE);
  const fitY = fit(ys, EDGE, height - EDGE);
  return nodes.map(({ id, x = 0, y = 0 }) => ({ id, x: fitX(x), y: fitY(y) }));
}
