import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ref } from 'preact';

/** Before it is measured, and where nothing can be measured. CSS pixels. */
const USUAL_WIDTH = 340;
/** Pictures are no wider than this; beyond it they only grow empty. */
const WIDEST = 720;

/** How wide an element is, kept up to date. */
export function useWidth<Place extends Element>(): readonly [Ref<Place>, number] {
  const place = useRef<Place>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  useEffect(() => {
    const { current } = place;
    if (current === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const measured = Math.floor(current.getBoundingClientRect().width);
      if (measured > 0) setWidth(Math.min(WIDEST, measured));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
