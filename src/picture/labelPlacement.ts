import type { Box } from './box';
import type { Colour } from './contrast';
import { drained } from './drained';
import { type LabelBoard, labelBoard } from './labelBoard';
import { type LabelCandidate, type LabelGround, labelGround } from './labelGround';
import type { LabelAlign, PlacedAround } from './labelPlaces';
import type { LabelVariant } from './labelText';
import type { Leader } from './leader';
import type { WeightedLine } from './lineInk';
import { makeRoom, type Patience } from './makeRoom';
import { standOff } from './standOff';

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
  /**
   * When nothing is free beside its mark: `should` has others make way or stands off, with a line, at its turn already;
   * `must` is written wherever there is room.
   */
  readonly urgency?: 'should' | 'must';
  /** How far it may stand off its mark, with a line to it, when no other finds it a place; 0 when not said. CSS pixels. */
  readonly standOff?: number;
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
}

/** With more than this, the last of them have no chance, and are not tried. */
const MOST_SERVED = 3000;
/** Requests of one step. */
const STEP = 300;
/** With more labels than this, none is asked to make way for another. */
const MOST_MAKING_WAY = 1000;
/** Places looked at to make room: all in all, and for one label, the fewer the more labels there are. */
const PATIENCE = 3000;
const patienceEach = (labels: number) => Math.min(200, Math.max(50, 9000 / labels));
/** Of those who find nothing, how many may look further from their mark. */
const MOST_STANDING_OFF = 40;
/** How many may ask in a row. */
const DEPTH = 3;
const PATIENCE_TO_INSIST = 400;
/** How far what must be read may stand off, in CSS pixels: at first, and when nothing else helps. */
const FAR = 150;
const FARTHEST = 640;
/** A place is left for another only if it is better by this much. */
const WORTH_MOVING = 2;

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
  const board = labelBoard(ground);
  const choices = choicesOf(order, ground);
  yield;
  const left: number[] = [];
  for (const [label, request] of order.entries()) {
    if (label % STEP === STEP - 1) yield;
    const free = board.firstFree(choices.plain(label));
    if (free) board.put(label, free);
    else if (!request.urgency || !insist(label, request, board, ground, choices)) left.push(label);
  }
  if (order.length <= MOST_MAKING_WAY) {
    yield;
    findRoom(left, order, board, ground, choices);
    settle(order.length, board, choices.plain);
  }
  return order.flatMap((request, label) => {
    const candidate = board.at(label);
    return candidate ? [labelAt(request, candidate, ground.shrink)] : [];
  });
}

/** Where each label may be beside its mark: in its own size, or in smaller letters. */
interface Choices {
  readonly plain: (label: number) => readonly LabelCandidate[];
  readonly smaller: (label: number) => readonly LabelCandidate[];
}

/** Each looked for once, and only when asked for. */
function choicesOf(order: readonly LabelRequest[], ground: LabelGround): Choices {
  const remembered = (wanted: (variant: LabelVariant) => boolean) => {
    const known: (readonly LabelCandidate[] | undefined)[] = [];
    return (label: number) => {
      const request = order[label];
      const found = known[label] ?? (request ? ground.beside(request, request.variants.filter(wanted)) : []);
      known[label] = found;
      return found;
    };
  };
  return { plain: remembered(({ scale }) => !scale), smaller: remembered(({ scale }) => scale !== undefined) };
}

/** In smaller letters if it may be, where others make way, off with a line; what must be read far off, at any cost. */
function insist(
  label: number,
  request: LabelRequest,
  board: LabelBoard,
  ground: LabelGround,
  { plain, smaller }: Choices,
): boolean {
  const beside = board.firstFree(smaller(label));
  if (!beside && makeRoom(label, board, plain, DEPTH, { left: PATIENCE_TO_INSIST })) return true;
  const free =
    beside ??
    standOff(request, { most: request.standOff ?? FAR, turns: 32 }, ground, board) ??
    (request.urgency === 'must'
      ? standOff(request, { most: FARTHEST, turns: 64, atAnyCost: true }, ground, board)
      : null);
  if (free) board.put(label, free);
  return free !== null;
}

/** For those who found nothing: others make way, it is written smaller, or it stands off. */
function findRoom(
  left: readonly number[],
  order: readonly LabelRequest[],
  board: LabelBoard,
  ground: LabelGround,
  { plain, smaller }: Choices,
): void {
  const patience: Patience = { left: PATIENCE };
  const asks = (label: number, from: Choices['plain']): boolean => {
    const own: Patience = { left: Math.min(patienceEach(order.length), patience.left) };
    const given = own.left;
    const isDone = makeRoom(label, board, (one) => (one === label ? from(one) : plain(one)), DEPTH, own) !== null;
    patience.left -= given - Math.max(0, own.left);
    return isDone;
  };
  for (const [tried, label] of left.entries()) {
    if (asks(label, plain)) continue;
    const request = order[label];
    const free =
      board.firstFree(smaller(label)) ??
      (request?.standOff && tried < MOST_STANDING_OFF
        ? standOff(request, { most: request.standOff, turns: 16 }, ground, board)
        : null);
    if (free) board.put(label, free);
    else asks(label, smaller);
  }
}

/** Each takes the best place that is free by now. */
function settle(count: number, board: LabelBoard, candidates: (label: number) => readonly LabelCandidate[]): void {
  for (let label = 0; label < count; label++) {
    const now = board.at(label);
    if (!now || now.leader) continue;
    for (const better of candidates(label)) {
      if (better.cost > now.cost - WORTH_MOVING) break;
      board.takeAway(label);
      const isFree = board.isFree(better);
      board.put(label, isFree ? better : now);
      if (isFree) break;
    }
  }
}

function labelAt(request: LabelRequest, { variant, box, align, leader }: LabelCandidate, shrink: number): LabelMark {
  const { owner, kind, size, weight, colour, faded } = request;
  const scale = shrink * (variant.scale ?? 1);
  const { lines } = variant;
  return { owner, kind, lines, box, size: size * scale, weight, align, colour, faded, ...(leader ? { leader } : {}) };
}
