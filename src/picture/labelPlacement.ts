import type { Point } from '../domain/placement';
import { type Box, isInside, lengthInside } from './box';
import { type BoxIndex, boxIndex } from './boxIndex';
import type { Colour } from './contrast';
import { drained } from './drained';
import { furtherPlaces, type LabelAlign, type LabelCandidate, type PlacedAround, wishedPlaces } from './labelPlaces';

export type LabelKind = 'actor' | 'ghost' | 'area' | 'caption';

/** A text that asks for a place. */
export interface LabelRequest extends PlacedAround {
  /** Of whom it is: an actor, a finding, a sector, a ring. */
  readonly owner: string;
  readonly kind: LabelKind;
  /** The higher, the earlier it is served. */
  readonly priority: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: Colour;
  readonly faded: boolean;
  /** It must be read: when nothing is free beside its mark, a place a little further is tried. */
  readonly insistent?: boolean;
}

/** What labels are placed from. */
export interface Labelling {
  readonly requests: readonly LabelRequest[];
  /** Marks and badges: no label covers one. */
  readonly obstacles: readonly { readonly box: Box; readonly owner: string }[];
  /** Ties: labels keep off them when they can, the more so the heavier they are (1 when not said). */
  readonly segments: readonly (readonly [from: Point, to: Point, weight?: number])[];
  /** No label is cut by these. */
  readonly bounds: Box;
}

export interface LabelMark {
  readonly owner: string;
  readonly kind: LabelKind;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly size: number;
  readonly weight: number;
  readonly align: LabelAlign;
  readonly colour: Colour;
  readonly faded: boolean;
}

const BETWEEN_LABELS = 2.5;
/** One pixel of tie under a label counts as this much dislike. */
const TIE_DISLIKE = 0.3;
/** With more ties than this every label lies on some: they no longer decide. */
const MOST_SEGMENTS = 900;

/** With more labels than this, none is asked to make way for another. */
const MOST_MAKING_WAY = 500;
/** With more than this, the last of them have no chance, and are not tried. */
const MOST_SERVED = 3000;
/** Requests of one step. */
const STEP = 300;
/** Labels that one may ask to step aside. */
const MOST_IN_THE_WAY = 2;

/**
 * A place for as many labels as possible, the highest priority first: eight places around each mark, none over another
 * label or a mark, none cut, off the ties when it can be. One that finds none may ask another to step aside; one without
 * a place is left out. `zoom`: above 1 texts grow more slowly than marks, so that more of them find a place.
 */
export function placeLabels(labelling: Labelling, zoom = 1): LabelMark[] {
  return drained(labelSteps(labelling, zoom));
}

/** As `placeLabels`, in steps. */
export function* labelSteps(labelling: Labelling, zoom = 1): Generator<void, LabelMark[]> {
  const around = surroundingsOf(labelling, zoom);
  const order = [...labelling.requests].sort((a, b) => b.priority - a.priority).slice(0, MOST_SERVED);
  const requestOf = new Map(order.map((request) => [keyOf(request), request]));
  const placed = new Map<string, LabelMark>();
  const put = (request: LabelRequest, label: LabelMark): void => {
    around.taken.add(label.box, keyOf(request));
    placed.set(keyOf(request), label);
  };
  const left: LabelRequest[] = [];
  yield;
  for (const [i, request] of order.entries()) {
    if (i % STEP === STEP - 1) yield;
    const label = bestPlace(request, around);
    if (label) put(request, label);
    else left.push(request);
  }
  if (order.length > MOST_MAKING_WAY) return [...placed.values()];
  for (const request of left) {
    const moved = stepAside(request, requestOf, placed, around);
    if (!moved) continue;
    placed.set(keyOf(request), moved.label);
    for (const [key, label] of moved.others) placed.set(key, label);
  }
  return [...placed.values()];
}

interface Surroundings {
  readonly marks: BoxIndex;
  readonly taken: BoxIndex;
  readonly lines: Labelling['segments'];
  readonly bounds: Box;
  /** Factor of texts. */
  readonly shrink: number;
}

function surroundingsOf({ obstacles, segments, bounds }: Labelling, zoom: number): Surroundings {
  const marks = boxIndex();
  for (const { box, owner } of obstacles) marks.add(box, owner);
  const lines = segments.length > MOST_SEGMENTS ? [] : segments;
  return { marks, taken: boxIndex(), lines, bounds, shrink: zoom > 1 ? zoom ** -0.8 : 1 };
}

function keyOf({ kind, owner }: LabelRequest): string {
  return `${kind} ${owner}`;
}

function bestPlace(request: LabelRequest, around: Surroundings): LabelMark | null {
  let best: LabelCandidate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidatesOf(request, around)) {
    if (candidate.dislike >= least || around.taken.hits(candidate.box, BETWEEN_LABELS)) continue;
    let cost = candidate.dislike;
    for (const [from, to, weight = 1] of around.lines) {
      cost += weight * TIE_DISLIKE * lengthInside(candidate.box, from, to);
      if (cost >= least) break;
    }
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return best && labelAt(request, best, around.shrink);
}

/**
 * A place for a label that has none, where one or two others are in the way and can go elsewhere: its place and theirs.
 * `around.taken` is changed accordingly; left as it was when there is none.
 */
function stepAside(
  request: LabelRequest,
  requestOf: ReadonlyMap<string, LabelRequest>,
  placed: ReadonlyMap<string, LabelMark>,
  around: Surroundings,
): { readonly label: LabelMark; readonly others: ReadonlyMap<string, LabelMark> } | null {
  for (const candidate of candidatesOf(request, around)) {
    const inTheWay = [...around.taken.ownersAt(candidate.box, BETWEEN_LABELS)].flatMap((key) => {
      const neighbour = requestOf.get(key);
      const from = placed.get(key);
      return neighbour && from ? [{ key, neighbour, from }] : [];
    });
    if (inTheWay.length > MOST_IN_THE_WAY) continue;
    for (const { key, from } of inTheWay) around.taken.remove(key, from.box);
    around.taken.add(candidate.box, keyOf(request));
    const others = new Map<string, LabelMark>();
    for (const { key, neighbour } of inTheWay) {
      const to = bestPlace(neighbour, around);
      if (!to || isUnderHeavyLine(to.box, around)) break;
      around.taken.add(to.box, key);
      others.set(key, to);
    }
    if (others.size === inTheWay.length) return { label: labelAt(request, candidate, around.shrink), others };
    for (const [key, to] of others) around.taken.remove(key, to.box);
    around.taken.remove(keyOf(request), candidate.box);
    for (const { key, from } of inTheWay) around.taken.add(from.box, key);
  }
  return null;
}

/** Nobody steps aside to where a heavy line would strike it out. */
function isUnderHeavyLine(box: Box, { lines }: Surroundings): boolean {
  return lines.some(([from, to, weight = 1]) => weight > 1 && lengthInside(box, from, to) > 0);
}

function labelAt(request: LabelRequest, { lines, box, align }: LabelCandidate, shrink: number): LabelMark {
  const { owner, kind, size, weight, colour, faded } = request;
  return { owner, kind, lines, box, size: size * shrink, weight, align, colour, faded };
}

/** Where a label may be: within the bounds and over no mark. */
function* candidatesOf(request: LabelRequest, { shrink, bounds, marks }: Surroundings): Generator<LabelCandidate> {
  const isFree = ({ box }: LabelCandidate) => isInside(box, bounds) && !marks.hits(box, 0.5);
  for (const candidate of wishedPlaces(request, shrink)) if (isFree(candidate)) yield candidate;
  if (!request.insistent) return;
  for (const candidate of furtherPlaces(request, shrink)) if (isFree(candidate)) yield candidate;
}
