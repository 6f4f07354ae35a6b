import type { Point } from '../domain/placement';
import { type Box, boxAround, isInside, lengthInside } from './box';
import { type BoxIndex, boxIndex } from './boxIndex';
import type { Colour } from './contrast';
import type { LabelVariant } from './labelText';

export type LabelKind = 'actor' | 'ghost' | 'area' | 'caption';

/** A text that asks for a place. */
export interface LabelRequest {
  /** Of whom it is: an actor, a finding, a sector, a ring. */
  readonly owner: string;
  readonly kind: LabelKind;
  readonly anchor: Point;
  /** Room that the mark at the anchor takes. */
  readonly radius: number;
  /** The higher, the earlier it is served. */
  readonly priority: number;
  readonly variants: readonly LabelVariant[];
  /** Centres to try, in order, instead of the eight places around the anchor. */
  readonly places?: readonly Point[];
  readonly size: number;
  readonly weight: number;
  readonly colour: Colour;
  readonly faded: boolean;
}

/** What labels are placed from. */
export interface Labelling {
  readonly requests: readonly LabelRequest[];
  /** Marks and badges: no label covers one. */
  readonly obstacles: readonly { readonly box: Box; readonly owner: string }[];
  /** Ties: labels keep off them when they can. */
  readonly segments: readonly (readonly [Point, Point])[];
  /** No label is cut by these. */
  readonly bounds: Box;
}

export interface LabelMark {
  readonly owner: string;
  readonly kind: LabelKind;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly size: number;
  readonly weight: number;
  readonly align: 'left' | 'centre' | 'right';
  readonly colour: Colour;
  readonly faded: boolean;
}

/** Around the mark: direction, alignment, how much it is liked less than below. */
const PLACES = [
  { x: 0, y: 1, align: 'centre', dislike: 0 },
  { x: 0, y: -1, align: 'centre', dislike: 7 },
  { x: 1, y: 0, align: 'left', dislike: 8 },
  { x: -1, y: 0, align: 'right', dislike: 9 },
  { x: 0.75, y: 0.75, align: 'left', dislike: 12 },
  { x: -0.75, y: 0.75, align: 'right', dislike: 13 },
  { x: 0.75, y: -0.75, align: 'left', dislike: 15 },
  { x: -0.75, y: -0.75, align: 'right', dislike: 15 },
] as const;
const GAP = 3;
const BETWEEN_LABELS = 2.5;
/** One pixel of tie under a label counts as this much dislike. */
const TIE_DISLIKE = 0.3;
/** With more ties than this every label lies on some: they no longer decide. */
const MOST_SEGMENTS = 900;

/**
 * A place for as many labels as possible, the highest priority first: eight places around each mark, none over another
 * label or a mark, none cut, off the ties when it can be. One without a place is left out. `zoom`: above 1 texts grow
 * more slowly than marks, so that more of them find a place.
 */
export function placeLabels({ requests, obstacles, segments, bounds }: Labelling, zoom = 1): LabelMark[] {
  const shrink = zoom > 1 ? zoom ** -0.8 : 1;
  const marks = boxIndex();
  for (const { box, owner } of obstacles) marks.add(box, owner);
  const taken = boxIndex();
  const lines = segments.length > MOST_SEGMENTS ? [] : segments;
  const placed: LabelMark[] = [];
  const order = [...requests].sort((a, b) => b.priority - a.priority);
  for (const request of order) {
    const label = bestPlace(request, shrink, { marks, taken, lines, bounds });
    if (!label) continue;
    taken.add(label.box, label.owner);
    placed.push(label);
  }
  return placed;
}

interface Surroundings {
  readonly marks: BoxIndex;
  readonly taken: BoxIndex;
  readonly lines: Labelling['segments'];
  readonly bounds: Box;
}

interface Candidate {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly align: LabelMark['align'];
  readonly dislike: number;
}

function bestPlace(request: LabelRequest, shrink: number, around: Surroundings): LabelMark | null {
  let best: Candidate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidatesOf(request, shrink)) {
    if (candidate.dislike >= least) continue;
    if (!isInside(candidate.box, around.bounds) || around.taken.hits(candidate.box, BETWEEN_LABELS)) continue;
    if (around.marks.hits(candidate.box, 0.5)) continue;
    let cost = candidate.dislike;
    for (const [from, to] of around.lines) {
      cost += TIE_DISLIKE * lengthInside(candidate.box, from, to);
      if (cost >= least) break;
    }
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  if (!best) return null;
  const { owner, kind, size, weight, colour, faded } = request;
  const { lines, box, align } = best;
  return { owner, kind, lines, box, size: size * shrink, weight, align, colour, faded };
}

function* candidatesOf({ variants, places, anchor, radius }: LabelRequest, shrink: number): Generator<Candidate> {
  for (const [index, { lines, width, height }] of variants.entries()) {
    const wide = width * shrink;
    const high = height * shrink;
    if (places) {
      for (const [order, place] of places.entries()) {
        yield { box: boxAround(place, wide, high), lines, align: 'centre', dislike: order * 2 + index * 3 };
      }
      continue;
    }
    for (const place of PLACES) {
      const reach = radius + GAP * shrink;
      const centre = {
        x: anchor.x + place.x * reach + (Math.sign(place.x) * wide) / 2,
        y: anchor.y + place.y * reach + (Math.sign(place.y) * high) / 2,
      };
      yield { box: boxAround(centre, wide, high), lines, align: place.align, dislike: place.dislike + index * 3 };
    }
  }
}
