import type { LabelBoard } from './labelBoard';
import type { LabelCandidate, LabelGround } from './labelGround';
import type { PlacedAround } from './labelPlaces';
import { STAYING } from './labelSpot';
import { isCut, type LabelVariant } from './labelText';
import { makeRoom, type Patience } from './makeRoom';
import { type Search, standOff } from './standOff';

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
/** As far as one still sees whose it is. */
const CLOSE = 100;
/** A place is left for another only if it is better by this much. */
const WORTH_MOVING = 2;

/** Where each label may be beside its mark: as it is liked, or as a last resort in smaller letters or cut short. */
export interface Choices {
  readonly plain: (label: number) => readonly LabelCandidate[];
  readonly last: (label: number) => readonly LabelCandidate[];
}

/** Each looked for once, and only when asked for. */
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
 * Where others make way, off with a line, as a last resort cut short; what must be read far off, at any cost. What may be
 * written smaller is, before anybody moves for it.
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
    // Nobody sees whose it is that stands far off: rather smaller, or without its note.
    (request.urgency === 'must' ? shorterButWhole() : null) ??
    off(request, near) ??
    // Whole and near, across somebody's line, rather than cut short.
    atAnyCost(request, near.most) ??
    board.firstFree(last(label)) ??
    off(lastRequest, near) ??
    atAnyCost(request, FARTHEST) ??
    atAnyCost(lastRequest, FARTHEST);
  if (free) board.put(label, free);
  return free !== null;
}

/** For those who found nothing: others make way, it is written smaller, or it stands off. */
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

/** Each takes the best place that is free by now; one that is where it was before leaves for a much better one only. */
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
    // No place costs less than nothing: then none need be looked for.
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
