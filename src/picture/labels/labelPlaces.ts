import type { Point } from '../../domain/placement';
import { type Box, isInside, overlaps } from '../geometry/box';
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
  /**
   * When nothing is free beside its mark: `should` has others make way or stands off, with a line, at its turn already;
   * `must` stands off further, and is cut short with all others that must when some of them find nothing; `first` is
   * written wherever there is room, at any cost.
   */
  readonly urgency?: 'should' | 'must' | 'first';
  /** How far it may stand off its mark, with a line to it, when no other finds it a place; 0 when not said. CSS pixels. */
  readonly standOff?: number;
  /** A ground that it must lie on, or must not touch: the tray. */
  readonly keepOn?: Box;
  readonly keepOff?: Box;
}

/** Whether a text may lie there, as far as grounds say. */
export function isOnGround({ keepOn, keepOff }: PlacedAround, box: Box): boolean {
  return (!keepOn || isInside(box, keepOn)) && !(keepOff && overlaps(box, keepOff));
}

/** A place to be tried: middle of a text of that size, and how much it is liked less than the best. */
export type TryPlace = (
  x: number,
  y: number,
  width: number,
  height: number,
  variant: LabelVariant,
  align: LabelAlign,
  dislike: number,
) => void;

/**
 * Around the mark: direction, alignment, how much it is liked less than below; `aside` and `down`: shifts in widths and
 * heights of the text.
 */
const PLACES: readonly {
  readonly x: number;
  readonly y: number;
  readonly align: LabelAlign;
  readonly dislike: number;
  readonly aside?: number;
  readonly down?: number;
}[] = [
  { x: 0, y: 1, align: 'centre', dislike: 0 },
  { x: 0, y: -1, align: 'centre', dislike: 7 },
  { x: 1, y: 0, align: 'left', dislike: 8 },
  { x: -1, y: 0, align: 'right', dislike: 9 },
  { x: 0, y: 1, align: 'centre', dislike: 10, aside: 0.27 },
  { x: 0, y: 1, align: 'centre', dislike: 10, aside: -0.27 },
  { x: 0, y: 1, align: 'centre', dislike: 12, aside: 0.45 },
  { x: 0, y: 1, align: 'centre', dislike: 12, aside: -0.45 },
  { x: 0.94, y: 0.34, align: 'left', dislike: 11, down: 0.4 },
  { x: -0.94, y: 0.34, align: 'right', dislike: 12, down: 0.4 },
  { x: 0.75, y: 0.75, align: 'left', dislike: 12, down: 0.5 },
  { x: 0.94, y: -0.34, align: 'left', dislike: 12, down: -0.4 },
  { x: -0.75, y: 0.75, align: 'right', dislike: 13, down: 0.5 },
  { x: -0.94, y: -0.34, align: 'right', dislike: 13, down: -0.4 },
  { x: 0, y: -1, align: 'centre', dislike: 14, aside: 0.27 },
  { x: 0, y: -1, align: 'centre', dislike: 14, aside: -0.27 },
  { x: 0.75, y: -0.75, align: 'left', dislike: 15, down: -0.5 },
  { x: -0.75, y: -0.75, align: 'right', dislike: 15, down: -0.5 },
];
/** From a mark to its name, in CSS pixels. */
export const BESIDE = 3;
/** Each further way to write a name is liked less, and a smaller text much less. */
const NEXT_VARIANT = 3;
const SMALLER_TEXT = 60;

/** Places that stand off: how far apart the steps are, in CSS pixels. */
export const STAND_OFF_STEP = 9;
const MOST_VARIANTS = 3;
const FAR = 20;
const FAR_STEP = 5;

/** The places beside its mark, or those it names itself; of some of its variants. */
export function placesBeside(
  request: PlacedAround,
  variants: readonly LabelVariant[],
  shrink: number,
  tried: TryPlace,
): void {
  const { places, anchor } = request;
  const reach = request.radius + BESIDE * shrink;
  for (let index = 0; index < variants.length; index++) {
    const variant = variants[index];
    if (!variant) continue;
    const wide = variant.width * shrink;
    const high = variant.height * shrink;
    const less = index * NEXT_VARIANT + (1 - (variant.scale ?? 1)) * SMALLER_TEXT;
    if (places) {
      for (let i = 0; i < places.length; i++) {
        const place = places[i];
        if (place) tried(place.x, place.y, wide, high, variant, 'centre', i * 2 + less);
      }
      continue;
    }
    for (const { x, y, align, dislike, aside = 0, down } of PLACES) {
      const middle = anchor.x + x * reach + (Math.sign(x) / 2 + aside) * wide;
      tried(
        middle,
        anchor.y + y * reach + (down ?? Math.sign(y) / 2) * high,
        wide,
        high,
        variant,
        align,
        dislike + less,
      );
    }
  }
}

/** Around the mark again, `step` steps further, in so many directions: for a name that must be read. */
export function placesFurther(
  { variants, anchor, radius }: PlacedAround,
  shrink: number,
  step: number,
  turns: number,
  tried: TryPlace,
): void {
  const reach = radius + (BESIDE + step * STAND_OFF_STEP) * shrink;
  for (const [index, variant] of variants.slice(0, MOST_VARIANTS).entries()) {
    const [wide, high] = [variant.width * shrink, variant.height * shrink];
    const dislike = FAR + FAR_STEP * step + index * NEXT_VARIANT;
    for (let turn = 0; turn < turns; turn++) {
      const angle = (turn / turns) * 2 * Math.PI;
      const [x, y] = [Math.cos(angle), Math.sin(angle)];
      tried(
        anchor.x + x * (reach + wide / 2),
        anchor.y + y * (reach + high / 2),
        wide,
        high,
        variant,
        'centre',
        dislike,
      );
    }
  }
}
