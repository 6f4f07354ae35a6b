import type { Point } from '../../domain/placement';
import { type Box, isInside, overlaps } from '../geometry/box';
import type { LabelVariant } from './labelText';

export type LabelAlign = 'left' | 'centre' | 'right';

/** What determines the candidate places of a label. */
export interface PlacedAround {
  readonly anchor: Point;
  /** Radius of the mark at the anchor. */
  readonly radius: number;
  readonly variants: readonly LabelVariant[];
  /** Centres to try, in order, instead of places around the anchor. */
  readonly places?: readonly Point[];
  /**
   * What happens when nothing is free beside its mark. `should`: others make way, or it stands off with a line, already at its turn.
   * `must`: it stands off farther, and is cut short, as are all others that must, when some of them find no place. `first`: written
   * wherever there is room, at any cost.
   */
  readonly urgency?: 'should' | 'must' | 'first';
  /** Most distance from its mark, with a line, as a last resort; 0 by default. CSS pixels. */
  readonly standOff?: number;
  /** Ground it must lie on, or must not touch: the tray. */
  readonly keepOn?: Box;
  readonly keepOff?: Box;
}

/** True when grounds allow a text there. */
export function isOnGround({ keepOn, keepOff }: PlacedAround, box: Box): boolean {
  return (!keepOn || isInside(box, keepOn)) && !(keepOff && overlaps(box, keepOff));
}

/** A candidate: middle of a text of this size, and its cost compared with the best. */
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
 * Candidates around the mark: direction, alignment, cost compared with below; `aside` and `down`: shifts in widths and heights of the text.
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
/** Gap between mark and name, in CSS pixels. */
export const BESIDE = 3;
/** Cost of each further variant; a smaller text costs much more. */
const NEXT_VARIANT = 3;
const SMALLER_TEXT = 60;

/** Step between distances when standing off, in CSS pixels. */
export const STAND_OFF_STEP = 9;
const MOST_VARIANTS = 3;
const FAR = 20;
const FAR_STEP = 5;

/** Candidates beside its mark, or those the label names itself, for some of its variants. */
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

/** Candidates around the mark, `step` steps farther out, in several directions: for names that must be read. */
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
