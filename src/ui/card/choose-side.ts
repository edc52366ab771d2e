export type Side = 'top' | 'bottom' | 'left' | 'right';

/** Edges in CSS pixels of the viewport. */
export interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Height at which a card can be read without scrolling much. */
const ROOMY = 280;
/** Below this height a card beside the mention is better, if it can be so wide. */
const CRAMPED = 140;
const NARROWEST = 200;

/**
 * The side of the mention on which the card opens, chosen by room alone: the same place of the page always gives the same side, however
 * much the card has to say. Below, if there is room; else above; in small frames where there is most.
 */
export function chooseSide(mention: Edges, viewport: { readonly width: number; readonly height: number }): Side {
  const below = viewport.height - mention.bottom;
  const above = mention.top;
  if (below >= ROOMY) return 'bottom';
  if (above >= ROOMY) return 'top';
  const after = viewport.width - mention.right;
  const before = mention.left;
  if (Math.max(below, above) < CRAMPED && Math.max(after, before) >= NARROWEST)
    return after >= before ? 'right' : 'left';
  return below >= above ? 'bottom' : 'top';
}
