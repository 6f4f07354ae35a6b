import type { Point } from '../../domain/placement';
import { type Box, boxAround, overlaps } from '../geometry/box';
import type { TieMark } from '../marks/marks';
import { isRoom } from '../marks/theme';
import type { Scene } from '../scene';
import type { LabelMark } from './labelPlacement';
import { obstaclesOf } from './labelRequests';

/** "?" on a tie to be verified. */
export interface DoubtSign {
  readonly tie: TieMark;
  readonly at: Point;
  /** Position between its two ends. */
  readonly share: number;
}

/** With more ties, doubtful ones are only paler: there would be too many signs. */
const MANY_TIES = 300;
/** Text size, in CSS pixels. */
export const DOUBT_SIZE = 12;
const WIDTH = 9;
const HEIGHT = 13;
/** Gap between a sign and anything else. */
const GAP = 1;
/** Positions tried on the tie: from its middle outwards, in steps of its length. */
const STEP = 0.025;
const STEPS = 16;
const SHARES = [0.5, ...Array.from({ length: STEPS }, (_, i) => [0.5 + (i + 1) * STEP, 0.5 - (i + 1) * STEP]).flat()];

/**
 * Signs of ties to be verified, each at the free place of its tie nearest to the middle: over no mark, text or other sign. Left out when no
 * place is free; the tie is paler anyway. `labels`: those written at this zoom.
 */
export function doubtSigns(scene: Scene, labels: readonly LabelMark[] = scene.labels): DoubtSign[] {
  const { ties, actors, ghosts, trial, changes, bundles } = scene;
  // Seen from the back of a room, so small a sign is a stain.
  const doubtful =
    ties.length > MANY_TIES || isRoom(scene.theme) ? [] : ties.filter((tie) => tie.toVerify && !tie.faded);
  if (doubtful.length === 0) return [];
  const taken: Box[] = [
    ...obstaclesOf(actors, ghosts, [...trial.actors, ...changes.gone]).map(({ box }) => box),
    ...bundles.map(({ at, radius }) => boxAround(at, 2 * radius, 2 * radius)),
    ...labels.map(({ box }) => box),
  ];
  return doubtful.flatMap((tie) => {
    const near = taken.filter((box) => overlaps(box, boxOf(tie), HEIGHT));
    for (const share of SHARES) {
      const at = alongTie(tie, share);
      const box = boxAround(at, WIDTH, HEIGHT);
      if (near.some((other) => overlaps(box, other, GAP))) continue;
      taken.push(box);
      return [{ tie, at, share }];
    }
    return [];
  });
}

function alongTie({ from, to }: TieMark, share: number): Point {
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}

function boxOf({ from, to }: TieMark): Box {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return boxAround(middle, Math.abs(from.x - to.x), Math.abs(from.y - to.y));
}
