import type { Point } from '../domain/placement';
import { type Box, boxAround, lengthInside } from './box';
import { type BoxIndex, boxIndex } from './boxIndex';
import { type LabelAlign, type PlacedAround, placesBeside, placesFurther } from './labelPlaces';
import type { LabelVariant } from './labelText';
import { type Leader, leaderTo } from './leader';
import { lineInk, type WeightedLine } from './lineInk';

/** Where a label may be, and how much it is liked less than the best place imaginable. */
export interface LabelCandidate {
  readonly box: Box;
  readonly variant: LabelVariant;
  readonly align: LabelAlign;
  readonly cost: number;
  readonly leader: Leader | null;
}

/** What never moves while labels are placed, at one zoom. */
export interface LabelGround {
  /** Factor of texts: above zoom 1 they grow more slowly than marks. */
  readonly shrink: number;
  readonly extent: Box;
  /** Places beside its mark that are within the bounds, over no mark and under no heavy line; the best first. */
  readonly beside: (request: PlacedAround, variants: readonly LabelVariant[]) => LabelCandidate[];
  /**
   * Places up to `most` CSS pixels from the mark, with their lines, which cross no other mark; `atAnyCost`: where lines
   * cross marks or texts lie under heavy lines too, after all others.
   */
  readonly further: (request: PlacedAround, most: number, atAnyCost: boolean) => LabelCandidate[];
}

export interface GroundInput {
  readonly obstacles: readonly { readonly box: Box; readonly owner: string }[];
  readonly segments: readonly WeightedLine[];
  readonly bounds: Box;
}

/** A line that nothing should be written over. */
const HEAVY = 10;
/** One pixel of tie under a label counts as this much dislike. */
const TIE_DISLIKE = 0.3;
/** As much as a mark of somebody else at arm's length of a text: whose name is it? */
const NEAR_OTHER = 5;
const ARM = 4;
/** From a mark to a text, in CSS pixels. */
const OFF_MARKS = 0.5;
/** Size of the cells that lines are counted in, in CSS pixels. */
const INK_CELL = 4;
const LEADER_DISLIKE = 0.03;
const LAST_RESORT = 500;

export function labelGround(
  { obstacles, segments, bounds }: GroundInput,
  anchors: readonly Point[],
  zoom: number,
): LabelGround {
  const shrink = zoom > 1 ? zoom ** -0.8 : 1;
  const extent = extentOf(obstacles, anchors, bounds);
  const marks = boxIndex(extent);
  obstacles.forEach(({ box }, i) => marks.add(i, box));
  const heavy = segments.filter(([, , weight = 1]) => weight >= HEAVY);
  const ink = lineInk(
    segments.filter(([, , weight = 1]) => weight < HEAVY),
    extent,
    INK_CELL * Math.max(0.5, shrink),
  );
  const isUnderHeavy = (box: Box) => heavy.some(([from, to]) => lengthInside(box, from, to) > 0);
  const arm = ARM * shrink;

  const costAt = (left: number, top: number, right: number, bottom: number): number =>
    (TIE_DISLIKE / shrink) * ink(left, top, right, bottom) +
    (marks.hits(left, top, right, bottom, arm) ? NEAR_OTHER : 0);

  const tryInto =
    (
      found: LabelCandidate[],
      finish: (box: Box, cost: number, variant: LabelVariant, align: LabelAlign) => LabelCandidate | null,
    ) =>
    (
      x: number,
      y: number,
      width: number,
      height: number,
      variant: LabelVariant,
      align: LabelAlign,
      dislike: number,
    ) => {
      const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
      if (left < bounds.left || right > bounds.right || top < bounds.top || bottom > bounds.bottom) return;
      if (marks.hits(left, top, right, bottom, OFF_MARKS)) return;
      const candidate = finish(
        { left, top, right, bottom },
        dislike + costAt(left, top, right, bottom),
        variant,
        align,
      );
      if (candidate) found.push(candidate);
    };

  return {
    shrink,
    extent,
    beside: (request, variants) => {
      const found: LabelCandidate[] = [];
      placesBeside(
        request,
        variants,
        shrink,
        tryInto(found, (box, cost, variant, align) =>
          heavy.length > 0 && isUnderHeavy(box) ? null : { box, variant, align, cost, leader: null },
        ),
      );
      return found.sort(byCost);
    },
    further: (request, most, atAnyCost) => {
      const found: LabelCandidate[] = [];
      placesFurther(
        request,
        shrink,
        most,
        tryInto(found, (box, cost, variant, align) => {
          const leader = leaderTo(box, request.anchor, request.radius, shrink);
          let all = cost;
          if (leader) {
            all += LEADER_DISLIKE * inkAlong(leader);
            if (crossesMark(leader, request.anchor, marks, obstacles)) all += LAST_RESORT;
            else if (heavy.some(([from, to]) => crosses(leader, from, to))) all += LAST_RESORT / 5;
          }
          if (heavy.length > 0 && isUnderHeavy(box)) all += LAST_RESORT;
          return all < LAST_RESORT || atAnyCost ? { box, variant, align, cost: all, leader } : null;
        }),
      );
      return found.sort(byCost);
    },
  };

  function inkAlong({ from, to }: Leader): number {
    return ink(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.max(from.x, to.x), Math.max(from.y, to.y));
  }
}

function byCost(a: LabelCandidate, b: LabelCandidate): number {
  return a.cost - b.cost;
}

/** The mark that the line starts from does not count, its badges do. */
function crossesMark(
  { from, to }: Leader,
  anchor: Point,
  marks: BoxIndex,
  obstacles: GroundInput['obstacles'],
): boolean {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const around = boxAround(middle, Math.abs(from.x - to.x), Math.abs(from.y - to.y));
  return marks.at(around, 1).some((number) => {
    const box = obstacles[number]?.box;
    return box !== undefined && !isAbout(box, anchor) && lengthInside(box, from, to) > 0;
  });
}

function isAbout({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return Math.abs(left + right - 2 * x) < 0.02 && Math.abs(top + bottom - 2 * y) < 0.02;
}

function crosses({ from, to }: Leader, a: Point, b: Point): boolean {
  const around = boxAround(
    { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
    Math.abs(from.x - to.x) + 1,
    Math.abs(from.y - to.y) + 1,
  );
  return lengthInside(around, a, b) > 0;
}

/** What has to be looked at: not more than the bounds, which may reach far beyond it. */
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
