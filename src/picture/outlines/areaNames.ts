import type { Point } from '../../domain/placement';
import { ringRadius } from '../circles/rings';
import { type Arc, nearestInArc } from '../circles/sectorArcs';
import { type Frame, scenePoint } from '../frame';
import { FULL_TURN, onCircle, wrapped } from '../geometry/angle';

/**
 * Candidate centres for the name of a sector of this width and height, best first: outside its rim from the middle of its arc to its ends,
 * then inside along the rim.
 */
export function sectorNamePlaces(arc: Arc, rim: number, frame: Frame, width: number, height: number): Point[] {
  const shares = [0, 0.08, -0.08, 0.16, -0.16, 0.24, -0.24, 0.32, -0.32, 0.4, -0.4, 0.46, -0.46];
  const angles = shares.map((share) => arc.start + arc.width * (0.5 + share));
  const outside = angles.map((angle) => {
    const edge = scenePoint(frame, onCircle(rim, angle));
    return {
      x: edge.x + Math.cos(angle) * (width / 2 + 5),
      y: edge.y + Math.sin(angle) * (height / 2 + 4),
    };
  });
  const inside = [0.95, 0.9, 0.84].flatMap((share) =>
    angles.map((angle) => {
      const edge = scenePoint(frame, onCircle(rim * share, angle));
      return { x: edge.x - Math.cos(angle) * (width / 2), y: edge.y - Math.sin(angle) * (height / 2) };
    }),
  );
  return [...outside, ...inside];
}

/** Members of a group around which its name is tried; a larger group has members everywhere. */
const MOST_TRIED = 200;

/** Candidate centres for the name of a group on the Carte: above its highest member, below its lowest, beside. */
export function groupNamePlaces(members: readonly Point[], padding: number, width: number, height: number): Point[] {
  const byHeight = [...members].sort((a, b) => a.y - b.y);
  const across = [0, 0.3, -0.3, 0.6, -0.6].map((share) => share * width);
  const over = ({ x, y }: Point) => across.map((off) => ({ x: x + off, y: y - padding - height / 2 + 4 }));
  const below = ({ x, y }: Point) => across.map((off) => ({ x: x + off, y: y + padding + height / 2 - 4 }));
  const left = ({ x, y }: Point) => ({ x: x - padding - width / 2 + 4, y });
  const right = ({ x, y }: Point) => ({ x: x + padding + width / 2 - 4, y });
  const upper = byHeight.slice(0, 3);
  const lower = byHeight.slice(-3).reverse();
  const byWidth = [...members].sort((a, b) => a.x - b.x);
  return [
    ...upper.slice(0, 1).flatMap(over),
    ...lower.slice(0, 1).flatMap(below),
    ...byWidth.slice(0, 2).map(left),
    ...byWidth.slice(-2).map(right),
    ...upper.slice(1).flatMap(over),
    ...lower.slice(1).flatMap(below),
    ...spreadOver(members, MOST_TRIED).flatMap((member) => [...over(member), ...below(member)]),
  ];
}

/** Picks at most `most` members, evenly spread. */
function spreadOver(members: readonly Point[], most: number): readonly Point[] {
  const step = Math.ceil(members.length / most);
  return step <= 1 ? members : members.filter((_, i) => i % step === 0);
}

/** Candidate places for the caption of a ring: on its line between two sectors, lower right first. */
export function captionPlaces(ring: number, arcs: readonly Arc[], frame: Frame): Point[] {
  const ends = arcs.map((arc) => arc.start).sort(lowerRightFirst);
  const isThere = (angle: number) => arcs.some((arc) => nearestInArc(arc, angle, 0) === angle);
  return [...ends, ...TURNS.filter(isThere)].map((angle) => scenePoint(frame, onCircle(ringRadius(ring), angle)));
}

const LOWER_RIGHT = 0.9;

function lowerRightFirst(one: number, other: number): number {
  return Math.abs(wrapped(one - LOWER_RIGHT)) - Math.abs(wrapped(other - LOWER_RIGHT));
}

const TURNS: readonly number[] = Array.from({ length: 48 }, (_, i) => (i * FULL_TURN) / 48).sort(lowerRightFirst);
