import type { ActorGraph } from '../../analysis/actorGraph';
import type { FindingKey } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { Point } from '../../domain/placement';
import { type Box, boxAround, type Size } from '../geometry/box';
import { boxIndex } from '../geometry/boxIndex';
import { spiral } from '../geometry/nearestFree';
import { obstaclesOf } from '../labels/labelRequests';
import type { ActorMark, GhostMark } from '../marks/marks';
import { SMALL_MAP } from '../smallMap';
import { drawnGaps, type Gap } from './gap';
import { type GapPlace, gapPlace } from './gapPlace';
import { bareSeat, type GhostRoom, type GhostSeat, keptSeat, seatFor } from './ghostSeat';

export interface GhostsInput {
  readonly document: MapDocument;
  readonly graph: ActorGraph;
  readonly gaps: readonly Gap[];
  readonly actors: readonly ActorMark[];
  readonly radius: number;
  readonly selectedGap: FindingKey | undefined;
  readonly isFading: boolean;
  /** `isAll`: none has a place of its own. */
  readonly moreGaps: (count: number, isAll: boolean) => string;
  readonly bounds: Box;
  /** Marks that are no actor's: no ghost over them either. */
  readonly others?: readonly { readonly at: Point; readonly radius: number }[];
  /** Where the name of the beneficiary will be written, and the tray: no ghost and no question there. */
  readonly reserved?: readonly Box[];
  /** Room that a question takes, by the ways to write it. */
  readonly sizesOf: (question: string) => readonly Size[];
  /** Places for a gap, the best first; they depend on the picture. */
  readonly spotsFor: (place: GapPlace) => Iterable<Point>;
  /** Whether a ghost that is there may stay: it is still among those it belongs with. */
  readonly belongs: (place: GapPlace, at: Point) => boolean;
  /** Ghosts of the drawing before, in this scene: they stay where nothing forces them away. */
  readonly former?: readonly FormerGhost[];
}

export type FormerGhost = Pick<GhostMark, 'keys' | 'sign' | 'at' | 'bare'>;

/** The places of a ghost that belongs nowhere: all over the view. Steps of this many CSS pixels. */
const STEP = 22;
const STEPS = 50;

/** Of so few actors the empty seats are most of what one sees. */
const SEATS_ARE_ALL = 3;

interface Wanted {
  readonly place: GapPlace;
  readonly keys: readonly FindingKey[];
  readonly sign: string;
  readonly question: string;
  readonly underWay: boolean;
}

/**
 * A mark for each place where someone is missing, its question beside it, over nobody and within the bounds; at most
 * six. Those for which there is no room are the last one's, the "+n".
 */
export function ghostMarks(input: GhostsInput): GhostMark[] {
  const { document, graph } = input;
  const { drawn, rest } = drawnGaps(input.gaps);
  const { room, take } = roomFor(input, drawn.length + (rest.length > 0 ? 1 : 0));
  const sit = (seat: GhostSeat) => {
    room.ghosts.push(seat.at);
    take(boxAround(seat.at, 2 * room.radius, 2 * room.radius));
    if (seat.text) take(seat.text);
  };
  const formerOf = ({ keys, sign }: Wanted) =>
    input.former?.find((one) => (sign === '?' ? one.sign === '?' && one.keys[0] === keys[0] : one.sign !== '?'));
  const stay = (wanted: Wanted): GhostSeat | null => {
    const former = formerOf(wanted);
    if (!former || !input.belongs(wanted.place, former.at)) return null;
    const seat = keptSeat(former.at, input.sizesOf(wanted.question), room);
    if (seat) sit(seat);
    return seat;
  };
  /** All places were looked at before, and none had room for its words: it stays, and they are not looked at again. */
  const stayBare = (wanted: Wanted): GhostSeat | null => {
    const former = formerOf(wanted);
    return former?.bare ? bareSeat([former.at], room) : null;
  };
  const wanted = drawn.map(
    ({ gap, keys }): Wanted => ({
      place: gapPlace(gap, document, graph),
      keys,
      sign: '?',
      question: gap.question,
      underWay: gap.underWay === true,
    }),
  );
  const total = drawn.reduce((sum, { keys }) => sum + keys.length, rest.length);
  const moreOf = (keys: readonly FindingKey[]): Wanted => ({
    place: { ring: 1, among: [] },
    keys,
    sign: `+${keys.length}`,
    question: input.moreGaps(keys.length, keys.length === total),
    // Several as one are half filled when each of them is.
    underWay: keys.every((key) => input.gaps.some(({ finding, underWay }) => underWay && finding.key === key)),
  });
  // Whoever stays does so before anybody looks for a place.
  const stayed = wanted.map(stay);
  const keysLeft = rest.map(({ finding }) => finding.key);
  const stayedMore = keysLeft.length > 0 ? stay(moreOf(keysLeft)) : null;
  const seats = wanted.map((one, i) => {
    const kept = stayed[i];
    if (kept) return kept;
    const seat = seatFor([...input.spotsFor(one.place)], input.sizesOf(one.question), room);
    if (seat) sit(seat);
    else keysLeft.push(...one.keys);
    return seat;
  });
  const marksOf = wanted.flatMap((one, i) => {
    const seat = seats[i];
    return seat ? [markOf(one, seat, room, input)] : [];
  });
  if (keysLeft.length === 0) return marksOf;
  const more = moreOf(keysLeft);
  const sizes = input.sizesOf(more.question);
  const anew = () => {
    const spots = [...input.spotsFor(more.place), ...spiral(room.centre ?? { x: 0, y: 0 }, STEP, STEPS)];
    return seatFor(spots, sizes, room) ?? bareSeat(spots, room);
  };
  const seat = stayedMore ?? stay(more) ?? stayBare(more) ?? anew();
  return seat ? [...marksOf, markOf(more, seat, room, input)] : marksOf;
}

/** What ghosts have to keep off; `take`: and this too. `seats`: how many there are to be. */
function roomFor(input: GhostsInput, seats: number) {
  const { graph, actors, bounds, others = [], reserved = [] } = input;
  const boxes = boxIndex(bounds);
  const taken: Box[] = [];
  const take = (box: Box) => boxes.add(taken.push(box) - 1, box);
  for (const { box } of obstaclesOf(actors, [])) take(box);
  for (const box of reserved) take(box);
  for (const { at, radius } of others) take(boxAround(at, 2 * radius, 2 * radius));
  const marks = [...actors.filter((actor) => !actor.beneficiary), ...others];
  const ghosts: Point[] = [];
  const room = {
    bounds,
    radius: Math.min(23, Math.max(11, input.radius * 1.25)),
    isSmall: graph.order <= SMALL_MAP,
    aroundFew: graph.order <= SEATS_ARE_ALL ? seats + marks.length : 0,
    boxes,
    taken,
    ghosts,
    marks,
    centre: actors.find((actor) => actor.beneficiary)?.at ?? null,
    words: reserved,
  };
  return { room, take };
}

function markOf(
  { keys, sign, question, underWay }: Wanted,
  { at, text }: GhostSeat,
  { radius, centre }: Pick<GhostRoom, 'radius' | 'centre'>,
  { selectedGap, isFading, document: { discussions } }: Pick<GhostsInput, 'selectedGap' | 'isFading' | 'document'>,
): GhostMark {
  const selected = selectedGap !== undefined && keys.includes(selectedGap);
  const faded = isFading && !selected;
  const votes = keys.reduce((sum, key) => sum + (discussions.get(key)?.votes ?? 0), 0);
  const half = underWay ? ({ underWay } as const) : {};
  return {
    keys,
    at,
    radius,
    sign,
    question,
    towards: centre,
    selected,
    faded,
    ...half,
    ...(votes > 0 ? { votes } : {}),
    ...(text ? {} : { bare: true }),
  };
}
