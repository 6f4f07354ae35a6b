import { fold } from '../domain/folding';
import type { Point } from '../domain/placement';
import { FULL_TURN, positive } from './geometry/angle';
import { contains } from './geometry/box';
import { middleOf } from './notes/noteMark';
import type { Scene } from './scene';

/** Largest height of a tray row, which is read from left to right. */
const ROW = 20;

/** A mark where the keyboard stops: an actor, a bundle, a ghost or a note. */
export interface Stop {
  /** Id of the actor, key of the bundle, or first key of the ghost. */
  readonly id: string;
  readonly kind: 'actor' | 'bundle' | 'ghost' | 'note';
  readonly at: Point;
  readonly text: string;
  /** Ring from the centre (0) out, the tray last; 0 without rings. */
  readonly ring: number;
  readonly inTray: boolean;
  /** Angle clockwise from the top, 0 to 2π, around the centre; in the tray, its place in reading order. */
  readonly along: number;
}

/**
 * Marks of a scene in keyboard order: by ring and angle in Circles; on the Carte the beneficiary, then actors by name, then gaps, then
 * notes.
 */
export function stopsOf(scene: Scene): Stop[] {
  const { actors, bundles, ghosts, notes, rings } = scene;
  const marks = [
    ...actors.map(({ id, at, name, beneficiary }) => ({ id, kind: 'actor' as const, at, text: name, beneficiary })),
    ...bundles.map(({ key, at, name }) => ({ id: key, kind: 'bundle' as const, at, text: name, beneficiary: false })),
    ...ghosts.flatMap(({ keys: [key], at, question }) =>
      key === undefined ? [] : [{ id: key, kind: 'ghost' as const, at, text: question, beneficiary: false }],
    ),
    ...notes.map(({ id, box, text }) => ({ id, kind: 'note' as const, at: middleOf(box), text, beneficiary: false })),
  ];
  if (rings.length === 0) {
    const rank = ({ kind, beneficiary }: (typeof marks)[number]) =>
      kind === 'note' ? 3 : kind === 'ghost' ? 2 : beneficiary ? 0 : 1;
    return marks
      .map((mark) => ({ mark, key: fold(mark.text) }))
      .sort((a, b) => rank(a.mark) - rank(b.mark) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ mark: { id, kind, at, text } }, along) => ({ id, kind, at, text, ring: 0, inTray: false, along }));
  }
  return marks
    .map(({ beneficiary, ...mark }) => ({ ...mark, ...placeOnRings(scene, mark.at, beneficiary) }))
    .sort((a, b) => a.ring - b.ring || a.along - b.along);
}

function placeOnRings({ rings, tray }: Scene, at: Point, isCentre: boolean): Pick<Stop, 'ring' | 'inTray' | 'along'> {
  if (isCentre) return { ring: 0, inTray: false, along: 0 };
  if (tray && contains(tray, at))
    return { ring: rings.length + 1, inTray: true, along: Math.round(at.y / ROW) * 1e5 + at.x };
  const centre = rings[0]?.centre ?? { x: 0, y: 0 };
  const [x, y] = [at.x - centre.x, at.y - centre.y];
  let ring = 1;
  let least = Number.POSITIVE_INFINITY;
  rings.forEach(({ radiusX, radiusY }, i) => {
    const off = Math.abs(Math.hypot(x / radiusX, y / radiusY) - 1) * radiusX;
    if (off >= least) return;
    least = off;
    ring = i + 1;
  });
  return { ring, inTray: false, along: positive(Math.atan2(y, x) + FULL_TURN / 4) };
}
