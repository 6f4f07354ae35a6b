import type { Point } from '../../domain/placement';
import type { Size } from '../../picture/geometry/box';

/** Free space between the seat and the window beside it, and between the window and the edge of the picture, in CSS pixels. */
const BESIDE = 34;
const EDGE = 8;

/**
 * Where the window of a seat stands, by its upper left corner: under the seat, else over it, else at the side of it that has room, so
 * that the room sees whose place is being filled. It covers the seat where the picture is too small for anything else, and never
 * leaves the picture. `seat`: its middle. All in CSS pixels of the picture.
 */
export function besideSeat(seat: Point, window: Size, picture: Size): Point {
  const x = within(seat.x - window.width / 2, picture.width - window.width);
  const y = within(seat.y - window.height / 2, picture.height - window.height);
  const places = [
    { x, y: seat.y + BESIDE },
    { x, y: seat.y - BESIDE - window.height },
    { x: seat.x + BESIDE, y },
    { x: seat.x - BESIDE - window.width, y },
  ];
  const isInside = (place: Point) =>
    place.x === within(place.x, picture.width - window.width) &&
    place.y === within(place.y, picture.height - window.height);
  return places.find(isInside) ?? { x, y: within(seat.y - BESIDE - window.height, picture.height - window.height) };
}

const within = (at: number, most: number) => Math.max(EDGE, Math.min(at, most - EDGE));
