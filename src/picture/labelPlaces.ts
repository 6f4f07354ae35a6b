import type { Point } from '../domain/placement';
import { type Box, boxAround } from './box';
import type { LabelVariant } from './labelText';

export type LabelAlign = 'left' | 'centre' | 'right';

/** What decides where a label may be. */
export interface PlacedAround {
  readonly anchor: Point;
  /** Room that the mark at the anchor takes. */
  readonly radius: number;
  readonly variants: readonly LabelVariant[];
  /** Centres to try, in order, instead of the places around the anchor. */
  readonly places?: readonly Point[];
}

/** Where a label may be, and how much it is liked less than the best place. */
export interface LabelCandidate {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly align: LabelAlign;
  readonly dislike: number;
}

/** Around the mark: direction, alignment, how much it is liked less than below; `shift`: aside, in widths of the text. */
const PLACES: readonly {
  readonly x: number;
  readonly y: number;
  readonly align: LabelAlign;
  readonly dislike: number;
  readonly shift?: number;
}[] = [
  { x: 0, y: 1, align: 'centre', dislike: 0 },
  { x: 0, y: -1, align: 'centre', dislike: 7 },
  { x: 1, y: 0, align: 'left', dislike: 8 },
  { x: -1, y: 0, align: 'right', dislike: 9 },
  { x: 0.75, y: 0.75, align: 'left', dislike: 12 },
  { x: -0.75, y: 0.75, align: 'right', dislike: 13 },
  { x: 0.75, y: -0.75, align: 'left', dislike: 15 },
  { x: -0.75, y: -0.75, align: 'right', dislike: 15 },
  { x: 0, y: 1, align: 'centre', dislike: 10, shift: 0.27 },
  { x: 0, y: 1, align: 'centre', dislike: 10, shift: -0.27 },
  { x: 0, y: -1, align: 'centre', dislike: 14, shift: 0.27 },
  { x: 0, y: -1, align: 'centre', dislike: 14, shift: -0.27 },
];
const GAP = 3;
/** How much further, in CSS pixels and steps, and in how many directions, a name that must be read is tried. */
const FURTHER = 9;
const FURTHER_STEPS = 6;
const FURTHER_TURNS = 24;

/** The places beside its mark, the best liked of each variant first; those it names itself when it does. */
export function* wishedPlaces(request: PlacedAround, shrink: number): Generator<LabelCandidate> {
  const { variants, places, anchor, radius } = request;
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
        x: anchor.x + place.x * reach + (Math.sign(place.x) / 2 + (place.shift ?? 0)) * wide,
        y: anchor.y + place.y * reach + (Math.sign(place.y) * high) / 2,
      };
      yield { box: boxAround(centre, wide, high), lines, align: place.align, dislike: place.dislike + index * 3 };
    }
  }
}

/** Around the mark again, further and further: for a name that must be read. */
export function* furtherPlaces({ variants, anchor, radius }: PlacedAround, shrink: number): Generator<LabelCandidate> {
  for (let step = 1; step <= FURTHER_STEPS; step++) {
    for (const { lines, width, height } of variants) {
      const [wide, high] = [width * shrink, height * shrink];
      for (let turn = 0; turn < FURTHER_TURNS; turn++) {
        const angle = (turn / FURTHER_TURNS) * 2 * Math.PI;
        const reach = radius + GAP + step * FURTHER;
        const centre = {
          x: anchor.x + Math.cos(angle) * (reach + wide / 2),
          y: anchor.y + Math.sin(angle) * (reach + high / 2),
        };
        yield { box: boxAround(centre, wide, high), lines, align: 'centre', dislike: 20 + 8 * step };
      }
    }
  }
}
