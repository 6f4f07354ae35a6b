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

/** Reduces all requests that may be written smaller by the same share of what each may lose. */
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

/** A text that needs a place. */
export interface LabelRequest extends PlacedAround {
  /** What it names: an actor, a finding, a sector, a ring. */
  readonly owner: string;
  readonly kind: LabelKind;
  /** Higher ones are placed earlier. */
  readonly priority: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: Colour;
  readonly faded: boolean;
  /** Smallest size when it must be read and finds no place, as a factor of its size; 1 by default. */
  readonly smallest?: number;
}

/** Input of label placement. */
export interface Labelling {
  readonly requests: readonly LabelRequest[];
  /** Marks and badges, which no label covers. */
  readonly obstacles: readonly { readonly box: Box; readonly owner: string }[];
  /** Ties, which labels avoid when possible, more so the heavier they are (weight 1 by default); weight 10 always. */
  readonly segments: readonly WeightedLine[];
  /** No label crosses them. */
  readonly bounds: Box;
  /** Labels of the previous drawing, which stay while their place is free and about as good. */
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
  /** Line from its mark, when it stands off. */
  readonly leader?: Leader;
  /** See `LabelVariant`. */
  readonly hasNote?: true;
  readonly spot: LabelSpot;
}

/** Further labels have no chance and are not tried. */
const MOST_SERVED = 3000;
/** With more labels, none makes way for another. */
const MOST_MAKING_WAY = 1000;
/** Further attempts while a text that must be read has no place: number of variants tried in each. */
const ATTEMPTS = [3, 2, 2, 1, 1, 1, 1, 1, 1] as const;
/** Then attempts with smaller texts: share of what each may lose, with `SMALLER_WAYS` variants. */
const SMALLER = [0.5, 1, 1] as const;
const SMALLER_WAYS = 3;
/** With more labels, placement is not repeated. */
const MOST_TRIED_AGAIN = 400;
/** Below this number every name is expected: names without a place are then placed first, up to `NAMES_TRIED_AGAIN` times. */
const FEW_NAMES = 40;
const NAMES_TRIED_AGAIN = 3;
/** A longer line leads the eye away from the mark, in CSS pixels. */
const FAR_OFF = 100;
/** Names, questions and titles of a small map. */
const FEW_LABELS = 70;

/**
 * Places as many labels as possible, highest priority first: beside its mark, over no other label or mark, not cut, off the ties when
 * possible, under no chain. A label without a free place asks others to make way, then stands off with a line if it may, otherwise it is
 * left out. `zoom`: above 1 texts grow more slowly than marks, so more labels fit. Deterministic. About 5 ms for 300 labels.
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
  // Others keep their place only while all that should be read find room.
  if (former && zoom === 1 && (best.waiting > 0 || best.unwritten > 0)) {
    const anew = placedOn(order, ground);
    if (anew.waiting < best.waiting || (anew.waiting === best.waiting && anew.unwritten < best.unwritten)) best = anew;
  }
  if (zoom === 1) best = withNamesOfAll(best, order, ground);
  // While a text that must be read has no place: try again with shorter variants, and those that failed first.
  const failures = new Map<string, number>();
  for (const ways of order.length > MOST_TRIED_AGAIN ? [] : ATTEMPTS) {
    if (best.missing === 0) break;
    const again = placedOn(shortestFirst(order, ways, failures, ground), ground);
    for (const owner of missingIn(again)) failures.set(owner, (failures.get(owner) ?? 0) + 1);
    if (again.missing < best.missing) best = again;
  }
  // Smaller is better than missing.
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
  /** Labels that must be read and have no place. */
  readonly missing: number;
  /** Cost of labels that should be read: without a place, cut short, or with a long or crossing line. */
  readonly waiting: number;
  /** Names without a place on a small map, where all are expected. */
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
    // Labels that moved may have left room.
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

/** Actors without a name, except those in the background. */
function unwrittenIn({ order, board }: Pick<Placed, 'order' | 'board'>): string[] {
  return order.flatMap(({ owner, kind, faded }, label) =>
    kind === 'actor' && !faded && !board.at(label) ? [owner] : [],
  );
}

/** On a small map, places again: names without a place first, the others still have a choice. */
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

/** Puts these names before those of other actors, except the ones that must be read. */
function unnamedFirst(order: readonly LabelRequest[], unnamed: ReadonlySet<string>): LabelRequest[] {
  const isOptional = ({ kind, urgency }: LabelRequest) => kind === 'actor' && !urgency;
  const isFirst = (request: LabelRequest) => isOptional(request) && unnamed.has(request.owner);
  const rest = order.filter((request) => !isFirst(request));
  const start = rest.findIndex(isOptional);
  return rest.toSpliced(start < 0 ? rest.length : start, 0, ...order.filter(isFirst));
}

/** Penalty of a label that should be read: cut short though selected is worse than a line across another. */
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

/** Keeps labels at their former places where possible, before any search; returns their numbers. */
function keep(
  order: readonly LabelRequest[],
  ground: LabelGround,
  board: LabelBoard,
  former: ReadonlyMap<string, LabelSpot>,
): Set<number> {
  const still = new Set<number>();
  for (const [label, request] of order.entries()) {
    // A low-priority title would take the only place of a newcomer's name.
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
