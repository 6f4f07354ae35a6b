import type { Point } from '../../domain/placement';
import type { Size } from '../../picture/geometry/box';

/** Gap between seat and window, and between window and edge of the picture, in CSS pixels. */
const BESIDE = 34;
const EDGE = 8;

/**
 * Returns the upper left corner of a seat's window: below the seat, else above, else at the side that has room, so that the room sees
 * which seat is being filled. Covers the seat only when the picture is too small, and never leaves the picture. `seat`: its centre. All
 * in CSS pixels of the picture.
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
