import type { Point } from '../../domain/placement';
import { type Box, boxAround, isInside } from '../geometry/box';
import { type Disc, firstFree, spiral } from '../geometry/nearestFree';
import type { LabelRequest } from '../labels/labelPlacement';
import { nameVariants } from '../labels/labelText';
import type { MeasureText } from '../labels/textWidth';
import type { PossibleActorMark } from '../marks/marks';

/** Where an absent actor may be drawn: free space around it and most distance, in its radii, and discs taken. */
interface Room {
  readonly around: number;
  readonly farthest: number;
  readonly bounds: Box;
  readonly taken: readonly Disc[];
}

/** Nearest free place around the wished one, or that place itself with `mayBeThere`; no other mark moves. */
export function placeOfPossible(wished: Point, radius: number, room: Room, mayBeThere: boolean): Point {
  const { around, farthest, bounds, taken } = room;
  const near = [...spiral(wished, radius + around, farthest)].filter((at) =>
    isInside(boxAround(at, 4 * radius, 4 * radius), bounds),
  );
  return firstFree(mayBeThere ? [wished, ...near] : near, radius + around, taken) ?? wished;
}

type Look = Pick<LabelRequest, 'priority' | 'size' | 'weight' | 'colour' | 'urgency'>;

/** Requests for names of absent actors. */
export function possibleNames(actors: readonly PossibleActorMark[], look: Look, measure: MeasureText): LabelRequest[] {
  return actors.map((mark) => ({
    owner: mark.id,
    kind: 'actor',
    anchor: mark.at,
    radius: mark.radius + 2,
    variants: nameVariants(mark.name, undefined, look.size, look.weight, measure),
    faded: false,
    ...look,
  }));
}
