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

/** What seats are given their places by. */
export interface SeatingInput {
  readonly document: MapDocument;
  readonly graph: ActorGraph;
  /** All, also those that are not shown for now. */
  readonly allGaps: readonly Gap[];
  readonly actors: readonly ActorMark[];
  readonly radius: number;
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
}

/** Where a seat was in the drawing before, in this scene. */
export type FormerSeat = Pick<GhostMark, 'keys' | 'sign' | 'at' | 'bare'>;

/** The places of a ghost that belongs nowhere: all over the view. Steps of this many CSS pixels. */
const STEP = 22;
const STEPS = 50;

/** Of so few actors the empty seats are most of what one sees. */
const SEATS_ARE_ALL = 3;

/** A seat to find a place for. */
export interface Wanted {
  readonly place: GapPlace;
  readonly keys: readonly FindingKey[];
  readonly sign: string;
  readonly question: string;
  readonly underWay: boolean;
}

/** The seat of a gap. */
export function wantedSeat({ gap, keys }: DrawnGap, { document, graph }: SeatingInput): Wanted {
  const { question, underWay = false } = gap;
  return { place: gapPlace(gap, document, graph), keys, sign: '?', question, underWay };
}

/** Several as one: half filled when each of them is; `count`: of how many gaps. */
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

/** Gives seats their places one after the other, each off those before. */
export interface Seating {
  /** This is its place. */
  readonly sit: (seat: GhostSeat | null) => GhostSeat | null;
  /** Where it was, if it may stay there with its words; `null`: it may not. */
  readonly stay: (wanted: Wanted, former: readonly FormerSeat[]) => GhostSeat | null;
  /** All places were looked at before, and none had room for its words: it stays, and they are not looked at again. */
  readonly stayBare: (wanted: Wanted, former: readonly FormerSeat[]) => GhostSeat | null;
  readonly search: (wanted: Wanted) => GhostSeat | null;
  /** Anywhere, without its words if need be. */
  readonly searchAnywhere: (wanted: Wanted) => GhostSeat | null;
}

/** `seats`: how many there are to be. */
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
        // It follows those it belongs with, unless there is no more room beside them than there was.
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

/** Half of the width of a seat. */
export function seatRadius({ radius }: Pick<SeatingInput, 'radius'>): number {
  return Math.min(23, Math.max(11, radius * 1.25));
}

/** To where the lines of seats lead. */
export function seatsAround({ actors }: Pick<SeatingInput, 'actors'>): Point | null {
  return actors.find((actor) => actor.beneficiary)?.at ?? null;
}

/** What ghosts have to keep off; `take`: and this too. */
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
