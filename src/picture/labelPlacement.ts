import { drained } from '../domain/drained';
import type { Box } from './box';
import type { Colour } from './contrast';
import { choicesOf, findRoom, insist, settle } from './findRoom';
import { type LabelBoard, labelBoard } from './labelBoard';
import { type LabelCandidate, type LabelGround, labelGround } from './labelGround';
import type { LabelAlign, PlacedAround } from './labelPlaces';
import { type LabelSpot, spotKey, spotOf, stillThere } from './labelSpot';
import type { Leader } from './leader';
import type { WeightedLine } from './lineInk';
import { shortened } from './shortened';
import { type FormerLabels, undisturbed } from './undisturbed';
import { writtenSmaller } from './writtenSmaller';

export type LabelKind = 'actor' | 'ghost' | 'bundle' | 'area' | 'caption';

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
  /** When it must be read and found nothing, how small it may become, as a factor of its size; 1 when not said. */
  readonly smallest?: number;
}

/** What labels are placed from. */
export interface Labelling {
  readonly requests: readonly LabelRequest[];
  /** Marks and badges: no label covers one. */
  readonly obstacles: readonly { readonly box: Box; readonly owner: string }[];
  /** Ties: labels keep off them when they can, the more so the heavier they are (1 when not said); off those of 10 always. */
  readonly segments: readonly WeightedLine[];
  /** No label is cut by these. */
  readonly bounds: Box;
  /** Labels of the drawing before: they stay where they were while that is free and about as good. */
  readonly former?: FormerLabels | undefined;
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
  /** From its mark to it, where it stands off. */
  readonly leader?: Leader;
  /** See `LabelVariant`. */
  readonly hasNote?: true;
  readonly spot: LabelSpot;
}

/** With more than this, the last of them have no chance, and are not tried. */
const MOST_SERVED = 3000;
/** Requests of one step. */
const STEP = 100;
/** With more labels than this, none is asked to make way for another. */
const MOST_MAKING_WAY = 1000;
/** What is tried one after another while somebody who must be read is not: in how few ways they are written. */
const ATTEMPTS = [3, 2, 2, 1, 1, 1, 1, 1, 1] as const;
/** Then all of them smaller, by so much of what they may lose, in how few ways. */
const SMALLER = [0.5, 1, 1] as const;
const SMALLER_WAYS = 3;
/** With more labels than this, nothing is placed once more. */
const MOST_TRIED_AGAIN = 400;
/** Names, questions and titles of a small map. */
const FEW_LABELS = 70;
/**
 * A place for as many labels as possible, the highest priority first: beside its mark, none over another label or a
 * mark, none cut, off the ties when it can be, under no chain. One that finds none asks others to make way, then stands
 * off with a line if it may; one without a place is left out. `zoom`: above 1 texts grow more slowly than marks, so that
 * more of them find a place. The same labelling, the same places. About 5 ms for 300 labels.
 */
export function placeLabels(labelling: Labelling, zoom = 1): LabelMark[] {
  return drained(labelSteps(labelling, zoom));
}

/** As `placeLabels`, in steps. */
export function* labelSteps(labelling: Labelling, zoom = 1): Generator<void, LabelMark[]> {
  const order = [...labelling.requests].sort((a, b) => b.priority - a.priority).slice(0, MOST_SERVED);
  const ground = labelGround(
    labelling,
    order.map(({ anchor }) => anchor),
    zoom,
  );
  yield;
  const { former } = labelling;
  let best = yield* placedOn(order, ground, zoom === 1 && former ? { labelling, former } : undefined);
  // Others stay where they were only as far as whoever should be read finds room.
  if (former && zoom === 1 && (best.waiting > 0 || best.unwritten > 0)) {
    const anew = yield* placedOn(order, ground);
    if (anew.waiting < best.waiting || (anew.waiting === best.waiting && anew.unwritten < best.unwritten)) best = anew;
  }
  // Those who must be read and found nothing: once more, all of them shorter, whoever found nothing before the others.
  const failures = new Map<string, number>();
  for (const ways of order.length > MOST_TRIED_AGAIN ? [] : ATTEMPTS) {
    if (best.missing === 0) break;
    const again = yield* placedOn(shortened(order, ways, failures, ground), ground);
    for (const owner of missingIn(again)) failures.set(owner, (failures.get(owner) ?? 0) + 1);
    if (again.missing < best.missing) best = again;
  }
  // Small is better than not at all.
  for (const share of failures.size > 0 ? SMALLER : []) {
    if (best.missing === 0) break;
    const smaller = shortened(writtenSmaller(order, share), SMALLER_WAYS, failures, ground);
    const again = yield* placedOn(smaller, ground);
    if (again.missing < best.missing) best = again;
  }
  const { board } = best;
  return best.order.flatMap((request, label) => {
    const candidate = board.at(label);
    return candidate ? [labelAt(request, candidate, ground.shrink)] : [];
  });
}

interface Placed {
  readonly order: readonly LabelRequest[];
  readonly board: LabelBoard;
  /** How many have no place that must be read. */
  readonly missing: number;
  /** The same of those that should be, who had to be cut short though first, or whose line had to cross somebody. */
  readonly waiting: number;
  /** How many names have no place, on a map of few: there all are expected. */
  readonly unwritten: number;
}

function* placedOn(
  order: readonly LabelRequest[],
  ground: LabelGround,
  memory?: { readonly labelling: Labelling; readonly former: FormerLabels },
): Generator<void, Placed> {
  const board = labelBoard(ground);
  const choices = choicesOf(order, ground);
  const still = memory ? keep(order, ground, board, memory.former.spots) : new Set<number>();
  yield;
  const same = memory ? undisturbed(order, memory.labelling, memory.former, still) : new Set<number>();
  yield;
  const looked = [...order.keys()].filter((label) => !same.has(label));
  const left: number[] = [];
  for (const [label, request] of order.entries()) {
    if (label % STEP === STEP - 1) yield;
    if (still.has(label) || (same.has(label) && !request.urgency)) continue;
    const free = board.firstFree(choices.plain(label));
    if (free) board.put(label, free);
    else if (!request.urgency || !insist(label, request, board, ground, choices)) left.push(label);
  }
  if (order.length <= MOST_MAKING_WAY) {
    yield;
    findRoom(left, order, board, ground, choices);
    settle(looked, board, choices.plain, (label) => still.has(label));
    // Who settled elsewhere may have left room.
    for (const label of left) {
      const free = board.at(label) ? undefined : board.firstFree(choices.plain(label));
      if (free) board.put(label, free);
    }
  }
  const missing = order.filter((request, label) => isMissing(request, label, board)).length;
  const waiting = order.reduce((sum, request, label) => sum + waitingOf(request, board.at(label), ground), 0);
  const areFew = order.length <= FEW_LABELS;
  const isUnwritten = ({ kind, faded }: LabelRequest, label: number) => kind === 'actor' && !faded && !board.at(label);
  const unwritten = areFew ? order.filter(isUnwritten).length : 0;
  return { order, board, missing, waiting, unwritten };
}

/** How badly one who should be read is: cut short though first is worse than a line across somebody. */
function waitingOf({ urgency, anchor }: LabelRequest, at: LabelCandidate | undefined, ground: LabelGround): number {
  if (urgency === undefined) return 0;
  if (!at) return 1;
  if (urgency === 'first' && at.variant.isLast) return 2;
  return at.leader && ground.costOf(at.leader, anchor) === Number.POSITIVE_INFINITY ? 1 : 0;
}

/** Those that can stay where they were do, before anyone looks for a place; gives their numbers. */
function keep(
  order: readonly LabelRequest[],
  ground: LabelGround,
  board: LabelBoard,
  former: ReadonlyMap<string, LabelSpot>,
): Set<number> {
  const still = new Set<number>();
  for (const [label, request] of order.entries()) {
    // A title that comes after all names would keep a newcomer's name from its only place.
    if (request.kind === 'area' && request.priority < 0) continue;
    const spot = former.get(spotKey(request));
    const there = spot && stillThere(request, spot, ground, board);
    if (!there) continue;
    board.put(label, there);
    still.add(label);
  }
  return still;
}

function missingIn({ order, board }: Placed): string[] {
  return order.filter((request, label) => isMissing(request, label, board)).map(({ owner }) => owner);
}

function isMissing({ urgency }: LabelRequest, label: number, board: LabelBoard): boolean {
  return urgency === 'must' && !board.at(label);
}

function labelAt(request: LabelRequest, candidate: LabelCandidate, shrink: number): LabelMark {
  const { owner, kind, size, weight, colour, faded } = request;
  const { variant, box, align, leader } = candidate;
  const { lines, scale = 1, hasNote } = variant;
  const spot = spotOf(request, candidate);
  const mark = { owner, kind, lines, box, size: size * shrink * scale, weight, align, colour, faded, spot };
  return { ...mark, ...(leader && { leader }), ...(hasNote && { hasNote }) };
}
