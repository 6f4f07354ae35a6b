import type { Point } from '../../domain/placement';
import { type Box, boxAround, lengthInside } from '../geometry/box';
import { type BoxIndex, boxIndex } from '../geometry/boxIndex';
import { isOnGround, type LabelAlign, type PlacedAround, placesBeside } from './labelPlaces';
import type { LabelVariant } from './labelText';
import { type Leader, linesCross } from './leader';
import { lineInk, type WeightedLine } from './lineInk';

/** A place for a label and its cost compared with an ideal place. */
export interface LabelCandidate {
  readonly box: Box;
  readonly variant: LabelVariant;
  readonly align: LabelAlign;
  readonly cost: number;
  /** Part of the cost due to the place itself, whatever lies under it. */
  readonly dislike: number;
  readonly leader: Leader | null;
}

/** Everything that stays fixed while labels are placed, at one zoom. */
export interface LabelGround {
  /** Factor of texts: above zoom 1 they grow more slowly than marks. */
  readonly shrink: number;
  readonly extent: Box;
  /**
   * Cost of a place for what lies under it and for marks near it, except marks numbered `own`; negative when the place is cut off or over a
   * mark.
   */
  readonly costAt: (left: number, top: number, right: number, bottom: number, own: readonly number[]) => number;
  /** Numbers of the mark at a place and of its badges. */
  readonly marksAt: (anchor: Point) => readonly number[];
  readonly isUnderHeavy: (box: Box) => boolean;
  /** Cost of the line from a mark at `anchor` to its text; infinite when it crosses another mark. */
  readonly costOf: (leader: Leader, anchor: Point) => number;
  /** Places beside its mark in these variants, where it fits and is under no heavy line; best first. */
  readonly beside: (request: PlacedAround, variants: readonly LabelVariant[]) => LabelCandidate[];
}

export interface GroundInput {
  readonly obstacles: readonly { readonly box: Box; readonly owner: string }[];
  readonly segments: readonly WeightedLine[];
  readonly bounds: Box;
}

/** Weight of a line that no text may cover. */
export const HEAVY = 10;
/**
 * Cost per pixel of tie under a label. Higher with few names, which have room enough: otherwise a name would be struck through by a tie
 * that leaves its mark downwards, as below costs less than above.
 */
const TIE_DISLIKE = { few: 0.6, many: 0.3 };
const FEW = 24;
/** Cost of another mark that touches a text, falling to 0 at `ARM` pixels: a reader could take the name for its. */
const NEAR_OTHER = 40;
const ARM = 12;
/** Gap between mark and text, in CSS pixels. */
const OFF_MARKS = 0.5;
/** Cell size for counting lines, in CSS pixels. */
const INK_CELL = 6;
const LEADER_DISLIKE = 0.03;
const ACROSS_CHAIN = 100;

export function labelGround(
  { obstacles, segments, bounds }: GroundInput,
  anchors: readonly Point[],
  zoom: number,
): LabelGround {
  const shrink = zoom > 1 ? zoom ** -0.8 : 1;
  const extent = extentOf(obstacles, anchors, bounds);
  const marks = boxIndex(extent);
  const numbersOf = new Map<string, number[]>();
  for (const [number, { box, owner }] of obstacles.entries()) {
    marks.add(number, box);
    const numbers = numbersOf.get(owner);
    if (numbers) numbers.push(number);
    else numbersOf.set(owner, [number]);
  }
  const heavy = segments.filter(([, , weight = 1]) => weight >= HEAVY);
  const ink = lineInk(
    segments.filter(([, , weight = 1]) => weight < HEAVY),
    extent,
    INK_CELL * Math.max(0.5, shrink),
  );
  const isUnderHeavy = (box: Box) => heavy.some(([from, to]) => lengthInside(box, from, to) > 0);
  const arm = ARM * shrink;
  const tieDislike = (anchors.length <= FEW ? TIE_DISLIKE.few : TIE_DISLIKE.many) / shrink;

  const costAt = (left: number, top: number, right: number, bottom: number, own: readonly number[]): number => {
    if (left < bounds.left || right > bounds.right || top < bounds.top || bottom > bounds.bottom) return -1;
    const other = marks.nearest(left, top, right, bottom, OFF_MARKS, arm, own);
    if (other < OFF_MARKS) return -1;
    return tieDislike * ink(left, top, right, bottom) + NEAR_OTHER * (1 - other / arm);
  };
  const marksAt = (anchor: Point): readonly number[] => {
    const { x, y } = anchor;
    const at = marks.at(x, y, x, y, OFF_MARKS).find((number) => isAbout(obstacles[number]?.box, anchor));
    return (at === undefined ? undefined : numbersOf.get(obstacles[at]?.owner ?? '')) ?? [];
  };

  return {
    shrink,
    extent,
    costAt,
    marksAt,
    isUnderHeavy,
    costOf: (leader, anchor) => {
      const { from, to } = leader;
      if (crossesMark(leader, anchor, marks, obstacles)) return Number.POSITIVE_INFINITY;
      const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
      const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
      const chains = heavy.some(([a, b]) => linesCross(leader, { from: a, to: b }));
      return LEADER_DISLIKE * ink(left, top, right, bottom) + (chains ? ACROSS_CHAIN : 0);
    },
    beside: (request, variants) => {
      const found: LabelCandidate[] = [];
      const own = marksAt(request.anchor);
      placesBeside(request, variants, shrink, (x, y, width, height, variant, align, dislike) => {
        const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
        const under = costAt(left, top, right, bottom, own);
        if (under < 0) return;
        const box = { left, top, right, bottom };
        if (!isOnGround(request, box) || (heavy.length > 0 && isUnderHeavy(box))) return;
        found.push({ box, variant, align, cost: dislike + under, dislike, leader: null });
      });
      return found.sort(byCost);
    },
  };
}

function byCost(a: LabelCandidate, b: LabelCandidate): number {
  return a.cost - b.cost;
}

/** Ignores the mark at which the line starts, but not its badges. */
function crossesMark(
  { from, to }: Leader,
  anchor: Point,
  marks: BoxIndex,
  obstacles: GroundInput['obstacles'],
): boolean {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const { left, top, right, bottom } = boxAround(middle, Math.abs(from.x - to.x), Math.abs(from.y - to.y));
  return marks.at(left, top, right, bottom, 1).some((number) => {
    const box = obstacles[number]?.box;
    return box !== undefined && !isAbout(box, anchor) && isThrough(box, from, to);
  });
}

/** Tests the circle inside a box, as marks are round or nearly so. */
function isThrough({ left, right, top, bottom }: Box, from: Point, to: Point): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / Math.max(1e-9, dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + share * dx - x, from.y + share * dy - y) < (right - left) / 2 + 0.5;
}

function isAbout(box: Box | undefined, { x, y }: Point): boolean {
  if (!box) return false;
  const { left, right, top, bottom } = box;
  return Math.abs(left + right - 2 * x) < 0.02 && Math.abs(top + bottom - 2 * y) < 0.02;
}

/** Area to examine: within the bounds, which may be much larger. */
function extentOf(obstacles: GroundInput['obstacles'], anchors: readonly Point[], bounds: Box): Box {
  let [left, right, top, bottom] = [bounds.right, bounds.left, bounds.bottom, bounds.top];
  const hold = (box: Box) => {
    left = Math.min(left, box.left);
    right = Math.max(right, box.right);
    top = Math.min(top, box.top);
    bottom = Math.max(bottom, box.bottom);
  };
  for (const { box } of obstacles) hold(box);
  for (const anchor of anchors) hold(boxAround(anchor, AROUND, AROUND / 2));
  return {
    left: Math.max(bounds.left, left),
    right: Math.min(bounds.right, right),
    top: Math.max(bounds.top, top),
    bottom: Math.min(bounds.bottom, bottom),
  };
}

const AROUND = 300;
