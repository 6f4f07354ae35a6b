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
import type { DrawnGap, Gap } from './gap';
import { type GapPlace, gapPlace } from './gapPlace';
import { bareSeat, type GhostSeat, keptSeat, seatFor } from './ghostSeat';

export interface SeatingInput {
  readonly document: MapDocument;
  readonly graph: ActorGraph;
  /** All gaps, including hidden ones. */
  readonly allGaps: readonly Gap[];
  readonly actors: readonly ActorMark[];
  readonly radius: number;
  /** `isAll`: no gap has a seat of its own. */
  readonly moreGaps: (count: number, isAll: boolean) => string;
  readonly bounds: Box;
  /** Marks other than actors, which ghosts avoid too. */
  readonly others?: readonly { readonly at: Point; readonly radius: number }[];
  /** Name of the beneficiary and tray, which ghosts and questions avoid. */
  readonly reserved?: readonly Box[];
  /** Sizes of a question in its variants. */
  readonly sizesOf: (question: string) => readonly Size[];
  /** Candidate places for a gap, best first; they depend on the picture. */
  readonly spotsFor: (place: GapPlace) => Iterable<Point>;
  /** True when a ghost there is still among the actors it belongs with. */
  readonly belongs: (place: GapPlace, at: Point) => boolean;
}

/** Seat of the previous drawing, in this scene. */
export type FormerSeat = Pick<GhostMark, 'keys' | 'sign' | 'at' | 'bare'>;

/** Grid step for ghosts that belong nowhere, which may be anywhere in view; in CSS pixels. */
const STEP = 22;
const STEPS = 50;

/** With so few actors, seats are most of the picture. */
const SEATS_ARE_ALL = 3;

export interface Wanted {
  readonly place: GapPlace;
  readonly keys: readonly FindingKey[];
  readonly sign: string;
  readonly question: string;
  readonly underWay: boolean;
}

export function wantedSeat({ gap, keys }: DrawnGap, { document, graph }: SeatingInput): Wanted {
  const { question, underWay = false } = gap;
  return { place: gapPlace(gap, document, graph), keys, sign: '?', question, underWay };
}

/** One seat for several gaps, half filled when all are under way; `count`: number of gaps. */
export function wantedMore(
  keys: readonly FindingKey[],
  gaps: readonly Gap[],
  input: SeatingInput,
  count: number,
): Wanted {
  return {
    place: { ring: 1, among: [] },
    keys,
    sign: `+${keys.length}`,
    question: input.moreGaps(keys.length, keys.length === count),
    underWay: keys.every((key) => gaps.some(({ finding, underWay }) => underWay && finding.key === key)),
  };
}

/** Places seats one after another, each avoiding those before. */
export interface Seating {
  /** Records its place. */
  readonly sit: (seat: GhostSeat | null) => GhostSeat | null;
  /** Its former place with its words, or `null` when it may not stay there. */
  readonly stay: (wanted: Wanted, former: readonly FormerSeat[]) => GhostSeat | null;
  /** Keeps a former place without words: no place had room for them before, so the search is not repeated. */
  readonly stayBare: (wanted: Wanted, former: readonly FormerSeat[]) => GhostSeat | null;
  readonly search: (wanted: Wanted) => GhostSeat | null;
  /** Anywhere, without its words if necessary. */
  readonly searchAnywhere: (wanted: Wanted) => GhostSeat | null;
}

/** `seats`: total number of seats. */
export function seatingFor(input: SeatingInput, seats: number): Seating {
  const { room, take } = roomFor(input, seats);
  const sit = (seat: GhostSeat | null) => {
    if (!seat) return null;
    room.ghosts.push(seat.at);
    take(boxAround(seat.at, 2 * room.radius, 2 * room.radius));
    if (seat.text) take(seat.text);
    return seat;
  };
  const found = ({ place, question }: Wanted) => seatFor([...input.spotsFor(place)], input.sizesOf(question), room);
  const isBeside = ({ place }: Wanted, { at }: Pick<GhostSeat, 'at'>) => input.belongs(place, at);
  return {
    sit,
    search: (wanted) => sit(found(wanted)),
    stay(wanted, former) {
      const before = formerOf(wanted, former);
      if (!before) return null;
      if (!isBeside(wanted, before)) {
        // Follows the actors it belongs with, unless there is still no room beside them.
        const now = found(wanted);
        if (now && isBeside(wanted, now)) return null;
      }
      return sit(keptSeat(before.at, input.sizesOf(wanted.question), room));
    },
    stayBare(wanted, former) {
      const before = formerOf(wanted, former);
      return before?.bare ? sit(bareSeat([before.at], room)) : null;
    },
    searchAnywhere({ place, question }) {
      const spots = [...input.spotsFor(place), ...spiral(room.centre ?? { x: 0, y: 0 }, STEP, STEPS)];
      return sit(seatFor(spots, input.sizesOf(question), room) ?? bareSeat(spots, room));
    },
  };
}

function formerOf({ keys, sign }: Wanted, former: readonly FormerSeat[]): FormerSeat | undefined {
  return former.find((one) => (sign === '?' ? one.sign === '?' && one.keys[0] === keys[0] : one.sign !== '?'));
}

/** Half the width of a seat. */
export function seatRadius({ radius }: Pick<SeatingInput, 'radius'>): number {
  return Math.min(23, Math.max(11, radius * 1.25));
}

/** Where the lines of seats end. */
export function seatsAround({ actors }: Pick<SeatingInput, 'actors'>): Point | null {
  return actors.find((actor) => actor.beneficiary)?.at ?? null;
}

/** Everything ghosts must avoid; `take` adds more. */
function roomFor(input: SeatingInput, seats: number) {
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
    radius: seatRadius(input),
    isSmall: graph.order <= SMALL_MAP,
    aroundFew: graph.order <= SEATS_ARE_ALL ? seats + marks.length : 0,
    boxes,
    taken,
    ghosts,
    marks,
    centre: seatsAround(input),
    words: reserved,
  };
  return { room, take };
}
