import type { LabelBoard } from './labelBoard';
import type { LabelCandidate, LabelGround } from './labelGround';
import type { PlacedAround } from './labelPlaces';
import { STAYING } from './labelSpot';
import { isCut, type LabelVariant } from './labelText';
import { makeRoom, type Patience } from './makeRoom';
import { type Search, standOff } from './standOff';

/** Most places examined to make room: in total, and per label, fewer the more labels there are. */
const PATIENCE = 3000;
const patienceEach = (labels: number) => Math.min(200, Math.max(50, 9000 / labels));
/** Most labels without a place that may look farther from their mark. */
const MOST_STANDING_OFF = 40;
/** Depth of chains of labels that make way for one another. */
const DEPTH = 3;
const PATIENCE_TO_INSIST = 400;
/** Distances from the mark for texts that must be read, in CSS pixels: first, and as a last resort. */
const FAR = 150;
const FARTHEST = 640;
/** Up to here one still sees whose text it is, in CSS pixels. */
const CLOSE = 100;
/** A label moves only to a place better by this much. */
const WORTH_MOVING = 2;

/** Candidate places of each label beside its mark: normal ones, and last resorts in smaller letters or cut short. */
export interface Choices {
  readonly plain: (label: number) => readonly LabelCandidate[];
  readonly last: (label: number) => readonly LabelCandidate[];
}

/** Memoised, and computed on demand. */
export function choicesOf(order: readonly PlacedAround[], ground: LabelGround): Choices {
  const remembered = (wanted: (variant: LabelVariant) => boolean) => {
    const known: (readonly LabelCandidate[] | undefined)[] = [];
    return (label: number) => {
      const request = order[label];
      const found = known[label] ?? (request ? ground.beside(request, request.variants.filter(wanted)) : []);
      known[label] = found;
      return found;
    };
  };
  return { plain: remembered(({ isLast }) => !isLast), last: remembered(({ isLast }) => isLast === true) };
}

/**
 * Ways for a label that must be read, in order: written smaller if allowed, others make way, away from its mark with a line, cut short as a
 * last resort, or far off at any cost.
 */
export function insist(
  label: number,
  request: PlacedAround,
  board: LabelBoard,
  ground: LabelGround,
  { plain, last }: Choices,
): boolean {
  const isSmaller = request.variants.some(({ scale }) => scale !== undefined);
  const beside = isSmaller ? board.firstFree(last(label)) : undefined;
  if (!beside && makeRoom(label, board, plain, DEPTH, { left: PATIENCE_TO_INSIST })) return true;
  const lastRequest = { ...request, variants: request.variants.filter(({ isLast }) => isLast) };
  const off = (one: PlacedAround, search: Search) => standOff(one, search, ground, board);
  const close = { most: Math.min(CLOSE, request.standOff ?? CLOSE), turns: 32 };
  const near = { most: request.urgency === 'must' ? 2 * FAR : (request.standOff ?? FAR), turns: 32 };
  const atAnyCost = (one: PlacedAround, most: number) =>
    request.urgency === 'first' ? off(one, { most, turns: 64, atAnyCost: true }) : null;
  const shorterButWhole = () => {
    const whole = last(label).filter(({ variant }) => !isCut(variant));
    const ways = request.variants.filter((variant) => variant.isLast && !isCut(variant));
    return board.firstFree(whole) ?? off({ ...request, variants: ways }, close);
  };
  const free =
    beside ??
    off(request, close) ??
    // From far off nobody sees whose text it is: better smaller, or without its note.
    (request.urgency === 'must' ? shorterButWhole() : null) ??
    off(request, near) ??
    // Better whole and near, across a line, than cut short.
    atAnyCost(request, near.most) ??
    board.firstFree(last(label)) ??
    off(lastRequest, near) ??
    atAnyCost(request, FARTHEST) ??
    atAnyCost(lastRequest, FARTHEST);
  if (free) board.put(label, free);
  return free !== null;
}

/** For labels without a place: others make way, it is written smaller, or it stands off. */
export function findRoom(
  left: readonly number[],
  order: readonly PlacedAround[],
  board: LabelBoard,
  ground: LabelGround,
  { plain, last }: Choices,
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
      board.firstFree(last(label)) ??
      (request?.standOff && tried < MOST_STANDING_OFF
        ? standOff(request, { most: request.standOff, turns: 16 }, ground, board)
        : null);
    if (free) board.put(label, free);
    else asks(label, last);
  }
}

/** Moves each label to the best place free by now; a label still at its former place moves only for a much better one. */
export function settle(
  labels: readonly number[],
  board: LabelBoard,
  candidates: (label: number) => readonly LabelCandidate[],
  isStill: (label: number) => boolean,
): void {
  for (const label of labels) {
    const now = board.at(label);
    if (!now || now.leader) continue;
    const least = now.cost - (isStill(label) ? STAYING : WORTH_MOVING);
    // No place costs less than nothing, so none needs to be tried.
    if (least < 0) continue;
    for (const better of candidates(label)) {
      if (better.cost > least) break;
      board.takeAway(label);
      const isFree = board.isFree(better);
      board.put(label, isFree ? better : now);
      if (isFree) break;
    }
  }
}
