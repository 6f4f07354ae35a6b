import type { Point } from '../../domain/placement';
import type { LabelBoard } from './labelBoard';
import type { LabelCandidate, LabelGround } from './labelGround';
import { isOnGround, type LabelAlign, type PlacedAround } from './labelPlaces';
import { leaderTo } from './leader';

/** Place of a label in the previous drawing, and its cost. */
export interface LabelSpot {
  /** From its mark to the middle of its text, in CSS pixels. */
  readonly off: Point;
  readonly text: string;
  readonly scale: number;
  readonly align: LabelAlign;
  readonly hasLeader: boolean;
  /** Costs: of the place itself, and with all that lay under it. */
  readonly dislike: number;
  readonly cost: number;
}

/** A label stays while its cost rose by no more than this. */
export const STAYING = 9;

/** A text with places of its own snaps to the nearest of them within this distance, in CSS pixels. */
const SNAP = 24;

/** Identity of a label between drawings. */
export function spotKey({ kind, owner }: { readonly kind: string; readonly owner: string }): string {
  return `${kind} ${owner}`;
}

export function spotOf(
  { anchor }: PlacedAround,
  { box, variant, align, leader, dislike, cost }: LabelCandidate,
): LabelSpot {
  return {
    off: { x: (box.left + box.right) / 2 - anchor.x, y: (box.top + box.bottom) / 2 - anchor.y },
    text: variant.lines.join('\n'),
    scale: variant.scale ?? 1,
    align,
    hasLeader: leader !== null,
    dislike,
    cost,
  };
}

function nearestOf(places: readonly Point[], { x, y }: Point): Point | undefined {
  const far = (at: Point) => Math.hypot(at.x - x, at.y - y);
  return places.reduce<Point | undefined>((best, at) => (best && far(best) <= far(at) ? best : at), undefined);
}

/** The former place beside its mark, when the variant is still allowed and the place is free and about as good. */
export function stillThere(
  request: PlacedAround,
  spot: LabelSpot,
  ground: LabelGround,
  board: LabelBoard,
): LabelCandidate | null {
  const { anchor, radius, variants } = request;
  const variant = variants.find(({ lines, scale = 1 }) => scale === spot.scale && lines.join('\n') === spot.text);
  if (!variant) return null;
  const there = { x: anchor.x + spot.off.x, y: anchor.y + spot.off.y };
  const { x, y } = request.places ? (nearestOf(request.places, there) ?? there) : there;
  if (request.places && (request.places.length === 0 || Math.hypot(x - there.x, y - there.y) > SNAP)) return null;
  const { width, height } = variant;
  const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
  const under = ground.costAt(box.left, box.top, box.right, box.bottom, ground.marksAt(anchor));
  if (under < 0 || !isOnGround(request, box) || ground.isUnderHeavy(box)) return null;
  const leader = spot.hasLeader ? leaderTo(box, anchor, radius, height / variant.lines.length, ground.shrink) : null;
  const cost = spot.dislike + under + (leader ? ground.costOf(leader, anchor) : 0);
  if (cost > spot.cost + STAYING) return null;
  const candidate = { box, variant, align: spot.align, cost, dislike: spot.dislike, leader };
  return board.isFree(candidate) ? candidate : null;
}
