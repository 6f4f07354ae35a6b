import type { Box } from '../geometry/box';
import type { Colour } from '../marks/colour';
import { choicesOf, findRoom, insist, settle } from './findRoom';
import { type LabelBoard, labelBoard } from './labelBoard';
import { type LabelCandidate, type LabelGround, labelGround } from './labelGround';
import type { LabelAlign, PlacedAround } from './labelPlaces';
import { type LabelSpot, spotKey, spotOf, stillThere } from './labelSpot';
import { isCut, type LabelVariant } from './labelText';
import type { Leader } from './leader';
import type { WeightedLine } from './lineInk';
import { shortestFirst } from './shortestFirst';
import { type FormerLabels, undisturbed } from './undisturbed';

interface Request {
  readonly variants: readonly LabelVariant[];
  readonly smallest?: number;
}

/** The same requests; those that may be smaller are, all by as much: by that share of what each may lose. */
function writtenSmaller<T extends Request>(requests: readonly T[], share: number): T[] {
  return requests.map((request) => {
    const { smallest = 1, variants } = request;
    if (smallest >= 1) return request;
    const scale = 1 - (1 - smallest) * share;
    const smaller = variants.map((one) => ({ ...one, width: one.width * scale, height: one.height * scale, scale }));
    return { ...request, variants: smaller };
  });
}

type LabelKind = 'actor' | 'ghost' | 'bundle' | 'area' | 'caption';

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
/** With more labels than this, none is asked to make way for another. */
const MOST_MAKING_WAY = 1000;
/** What is tried one after another while somebody who must be read is not: in how few ways they are written. */
const ATTEMPTS = [3, 2, 2, 1, 1, 1, 1, 1, 1] as const;
/** Then all of them smaller, by so much of what they may lose, in how few ways. */
const SMALLER = [0.5, 1, 1] as const;
const SMALLER_WAYS = 3;
/** With more labels than this, nothing is placed once more. */
const MOST_TRIED_AGAIN = 400;
/** Below so many names all are expected, and those that found nothing are placed before the others, so often. */
const FEW_NAMES = 40;
const NAMES_TRIED_AGAIN = 3;
/** A line longer than this, in CSS pixels, leads away from the mark that one looks at. */
const FAR_OFF = 100;
/** Names, questions and titles of a small map. */
const FEW_LABELS = 70;

/**
 * A place for as many labels as possible, the highest priority first: beside its mark, none over another label or a
 * mark, none cut, off the ties when it can be, under no chain. One that finds none asks others to make way, then stands
 * off with a line if it may; one without a place is left out. `zoom`: above 1 texts grow more slowly than marks, so that
 * more of them find a place. The same labelling, the same places. About 5 ms for 300 labels.
 */
export function placeLabels(labelling: Labelling, zoom = 1): LabelMark[] {
  const order = [...labelling.requests].sort((a, b) => b.priority - a.priority).slice(0, MOST_SERVED);
  const ground = labelGround(
    labelling,
    order.map(({ anchor }) => anchor),
    zoom,
  );
  const { former } = labelling;
  let best = placedOn(order, ground, zoom === 1 && former ? { labelling, former } : undefined);
  // Others stay where they were only as far as whoever should be read finds room.
  if (former && zoom === 1 && (best.waiting > 0 || best.unwritten > 0)) {
    const anew = placedOn(order, ground);
    if (anew.waiting < best.waiting || (anew.waiting === best.waiting && anew.unwritten < best.unwritten)) best = anew;
  }
  if (zoom === 1) best = withNamesOfAll(best, order, ground);
  // Those who must be read and found nothing: once more, all of them shorter, whoever found nothing before the others.
  const failures = new Map<string, number>();
  for (const ways of order.length > MOST_TRIED_AGAIN ? [] : ATTEMPTS) {
    if (best.missing === 0) break;
    const again = placedOn(shortestFirst(order, ways, failures, ground), ground);
    for (const owner of missingIn(again)) failures.set(owner, (failures.get(owner) ?? 0) + 1);
    if (again.missing < best.missing) best = again;
  }
  // Small is better than not at all.
  for (const share of failures.size > 0 ? SMALLER : []) {
    if (best.missing === 0) break;
    const smaller = shortestFirst(writtenSmaller(order, share), SMALLER_WAYS, failures, ground);
    const again = placedOn(smaller, ground);
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
  /** The same of those that should be, who had to be cut short, or whose line is long or had to cross somebody. */
  readonly waiting: number;
  /** How many names have no place, on a map of few: there all are expected. */
  readonly unwritten: number;
}

function placedOn(
  order: readonly LabelRequest[],
  ground: LabelGround,
  memory?: { readonly labelling: Labelling; readonly former: FormerLabels },
  insisting: ReadonlySet<string> = new Set(),
): Placed {
  const board = labelBoard(ground);
  const choices = choicesOf(order, ground);
  const still = memory ? keep(order, ground, board, memory.former.spots) : new Set<number>();
  const same = memory ? undisturbed(order, memory.labelling, memory.former, still) : new Set<number>();
  const looked = [...order.keys()].filter((label) => !same.has(label));
  const left: number[] = [];
  for (const [label, request] of order.entries()) {
    if (still.has(label) || (same.has(label) && !request.urgency)) continue;
    const free = board.firstFree(choices.plain(label));
    if (free) board.put(label, free);
    else if (!(request.urgency || insisting.has(request.owner)) || !insist(label, request, board, ground, choices))
      left.push(label);
  }
  if (order.length <= MOST_MAKING_WAY) {
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
  const unwritten = order.length <= FEW_LABELS ? unwrittenIn({ order, board }).length : 0;
  return { order, board, missing, waiting, unwritten };
}

/** Actors without a name, but for those in the background. */
function unwrittenIn({ order, board }: Pick<Placed, 'order' | 'board'>): string[] {
  return order.flatMap(({ owner, kind, faded }, label) =>
    kind === 'actor' && !faded && !board.at(label) ? [owner] : [],
  );
}

/** On a map of few: once more, those without a place before the others, who still have a choice. */
function withNamesOfAll(placed: Placed, order: readonly LabelRequest[], ground: LabelGround): Placed {
  if (order.filter(({ kind }) => kind === 'actor').length >= FEW_NAMES) return placed;
  let best = placed;
  const unnamed = new Set<string>();
  for (let tried = 0; tried < NAMES_TRIED_AGAIN && best.unwritten > 0; tried++) {
    for (const owner of unwrittenIn(best)) unnamed.add(owner);
    const again = placedOn(unnamedFirst(order, unnamed), ground, undefined, unnamed);
    if (again.missing <= best.missing && again.waiting <= best.waiting && again.unwritten < best.unwritten)
      best = again;
  }
  return best;
}

/** The same requests: these names come before those of all other actors, but for the ones that must be read. */
function unnamedFirst(order: readonly LabelRequest[], unnamed: ReadonlySet<string>): LabelRequest[] {
  const isOptional = ({ kind, urgency }: LabelRequest) => kind === 'actor' && !urgency;
  const isFirst = (request: LabelRequest) => isOptional(request) && unnamed.has(request.owner);
  const rest = order.filter((request) => !isFirst(request));
  const start = rest.findIndex(isOptional);
  return rest.toSpliced(start < 0 ? rest.length : start, 0, ...order.filter(isFirst));
}

/** How badly one who should be read is: cut short though first is worse than a line across somebody. */
function waitingOf({ urgency, anchor }: LabelRequest, at: LabelCandidate | undefined, ground: LabelGround): number {
  if (urgency === undefined) return 0;
  if (!at) return 1;
  if (urgency === 'first' && at.variant.isLast) return 2;
  if (isCut(at.variant)) return 1;
  if (!at.leader) return 0;
  const { from, to } = at.leader;
  const isFar = Math.hypot(to.x - from.x, to.y - from.y) > FAR_OFF;
  return isFar || ground.costOf(at.leader, anchor) === Number.POSITIVE_INFINITY ? 1 : 0;
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
