import type { Point } from '../../domain/placement';
import { type Frame, scenePoint, storedPoint } from '../frame';
import { angleOf, onCircle } from '../geometry/angle';
import { type Room, separate } from '../geometry/separate';
import { BENEFICIARY_FACTOR } from '../marks/markSize';
import { bandHalf, ringRadius } from './rings';
import { type Arc, nearestInArc } from './sectorArcs';

/** Room for names beside and under marks, in CSS pixels. */
const NAME_ROOM = { x: 44, y: 22 };
const MANY = 90;
/** With more marks there is less room to part them: fewer passes keep it fast. */
const MANY_MORE = 200;
const CROWD = 1500;

export interface Parting {
  /** Vertices that move or are avoided. */
  readonly vertices: readonly number[];
  readonly rings: Int8Array;
  readonly arcOf: ReadonlyMap<number, Arc>;
  /** Changed in place. */
  readonly points: Point[];
  readonly fixed: Uint8Array;
  /** Half the width of a mark, in CSS pixels. */
  readonly radiusOf: (vertex: number) => number;
  /** Number of marks; with few, names find room too. */
  readonly crowd: number;
  /** Frame in which the picture will be shown: a tall tray leaves less room for the rings. */
  readonly frame: Frame;
}

/** Parts marks: first so that names fit, as far as rings and sectors allow, then so that none overlap. */
export function parted({ vertices, rings, arcOf, points, fixed, radiusOf, crowd, frame }: Parting): void {
  const radii = vertices.map((vertex) =>
    rings[vertex] === 0 ? radiusOf(vertex) * BENEFICIARY_FACTOR : radiusOf(vertex),
  );
  const apart = (room: Room, rounds: number): void => {
    const marks = vertices.map((vertex, i) => ({
      at: scenePoint(frame, points[vertex] ?? { x: 0, y: 0 }),
      radius: radii[i] ?? 0,
      fixed: fixed[vertex] === 1,
    }));
    separate(marks, room, rounds).forEach((at, i) => {
      const vertex = vertices[i] ?? 0;
      if (!fixed[vertex]) points[vertex] = storedPoint(frame, at);
    });
  };
  /** Moves each back to its ring and sector, as near as possible. */
  const within = (): void => {
    for (const vertex of vertices) {
      const arc = arcOf.get(vertex);
      const point = points[vertex];
      if (!arc || !point || fixed[vertex]) continue;
      const ring = ringRadius(rings[vertex] ?? 1);
      const half = bandHalf(rings[vertex] ?? 1);
      const distance = Math.min(Math.max(Math.hypot(point.x, point.y), ring - half), ring + half);
      points[vertex] = onCircle(distance, nearestInArc(arc, angleOf(point), 30 / distance));
    }
  };
  const gap = Math.min(
    14,
    vertices.reduce((least, vertex) => Math.min(least, radiusOf(vertex)), 14),
  );
  if (crowd <= MANY) {
    for (let turn = 0; turn < 12; turn++) {
      apart(NAME_ROOM, 4);
      within();
    }
  }
  // Returns marks pushed off their ring as far as there is room; otherwise they would move at the next change.
  const rounds = crowd > CROWD ? 3 : crowd > MANY_MORE ? 10 : 20;
  for (let turn = 0; turn < 6; turn++) {
    apart({ x: gap, y: gap }, rounds);
    within();
  }
  apart({ x: gap / 2, y: gap / 2 }, 2 * rounds);
}
