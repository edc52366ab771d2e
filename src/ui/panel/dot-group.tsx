import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { pickNeighbour, type Point } from './pick-neighbour';

export interface Dot extends Point {
  readonly id: string;
  /** What a screen reader says of it. */
  readonly name: string;
}

interface DotGroupProps<Shown extends Dot> {
  readonly dots: readonly Shown[];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
  readonly draw: (dot: Shown) => ComponentChildren;
}

/** Dots of a picture that are buttons: one stop for the Tab key, arrow keys from one to the next, Enter or Space to choose. */
export function DotGroup<Shown extends Dot>({ dots, chosen, choose, draw }: DotGroupProps<Shown>) {
  const group = useRef<SVGGElement>(null);
  const [at, setAt] = useState(0);
  const stop = Math.min(at, dots.length - 1);
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const { id } = dots[index] ?? {};
    if ((event.key === 'Enter' || event.key === ' ') && id !== undefined) {
      event.preventDefault();
      choose(id);
      return;
    }
    const next = pickNeighbour(dots, index, event.key);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    group.current?.querySelectorAll<SVGGElement>('[role=button]')[next]?.focus();
  };
  return (
    <g ref={group}>
      {dots.map((dot, index) => (
        <g
          key={dot.id}
          class={dot.id === chosen ? 'dot chosen' : 'dot'}
          role="button"
          tabindex={index === stop ? 0 : -1}
          aria-label={dot.name}
          aria-pressed={dot.id === chosen}
          transform={`translate(${dot.x.toFixed(1)} ${dot.y.toFixed(1)})`}
          onClick={() => choose(dot.id)}
          onFocus={() => setAt(index)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          {draw(dot)}
        </g>
      ))}
    </g>
  );
}
