import type { FindingKey } from '../../domain/brand';
import type { GhostMark } from '../marks/marks';
import { drawnGaps, type Gap } from './gap';
import type { GhostSeat } from './ghostSeat';
import {
  type FormerSeat,
  type SeatingInput,
  seatingFor,
  seatRadius,
  seatsAround,
  type Wanted,
  wantedMore,
  wantedSeat,
} from './seating';
import { type SeatPlaces, seatPlaces } from './seatPlaces';

export interface GhostsInput extends SeatingInput {
  /** Gaps shown. */
  readonly gaps: readonly Gap[];
  readonly selectedGap: FindingKey | undefined;
  readonly isFading: boolean;
  /** Seats of the previous drawing, in this scene; they stay when possible. `seats`: hidden ones too. */
  readonly former?: { readonly ghosts: readonly FormerSeat[]; readonly seats: readonly FormerSeat[] };
}

export interface Ghosts {
  readonly ghosts: readonly GhostMark[];
  /** Places of all seats, shown or not. */
  readonly seats: readonly FormerSeat[];
}

/**
 * A mark for each seat, with its question beside it, over no actor and within the bounds; six at most. The last one, "+n", stands for those
 * without room.
 */
export function ghostMarks(input: GhostsInput): Ghosts {
  const { gaps } = input;
  const all = seatPlaces(input, input.former?.seats ?? []);
  const { drawn, rest } = drawnGaps(gaps);
  const wanted = drawn.map((one) => wantedSeat(one, input));
  const places = gaps.length < input.allGaps.length ? withRoomOfHidden(wanted, all, input) : all.places;
  const ghosts: GhostMark[] = [];
  const keysLeft = rest.map(({ finding }) => finding.key);
  for (const one of wanted) {
    const seat = places.get(one.keys[0]);
    if (seat) ghosts.push(markOf(one, seat, input));
    else keysLeft.push(...one.keys);
  }
  if (keysLeft.length > 0 && all.more) {
    ghosts.push(markOf(wantedMore(keysLeft, gaps, input, drawn.length + rest.length), all.more, input));
  }
  return { ghosts, seats: all.seats };
}

/** While some seats are hidden, those without room beside all others may use their room. */
function withRoomOfHidden(
  wanted: readonly Wanted[],
  { places, more }: SeatPlaces,
  input: GhostsInput,
): SeatPlaces['places'] {
  const out = wanted.filter(({ keys }) => !places.has(keys[0]));
  if (out.length === 0) return places;
  const { sit, stay, search } = seatingFor(input, wanted.length + 1);
  for (const { keys } of wanted) sit(places.get(keys[0]) ?? null);
  sit(more);
  const stayed = out.map((one) => stay(one, input.former?.ghosts ?? []));
  const found = out.map((one, i) => [one.keys[0], stayed[i] ?? search(one)] as const);
  return new Map([...places, ...found.flatMap(([key, seat]) => (seat ? [[key, seat] as const] : []))]);
}

function markOf({ keys, sign, question, underWay }: Wanted, { at, text }: GhostSeat, input: GhostsInput): GhostMark {
  const { selectedGap, isFading, document } = input;
  const selected = selectedGap !== undefined && keys.includes(selectedGap);
  const votes = keys.reduce((sum, key) => sum + (document.discussions.get(key)?.votes ?? 0), 0);
  return {
    keys,
    at,
    radius: seatRadius(input),
    sign,
    question,
    towards: seatsAround(input),
    selected,
    faded: isFading && !selected,
    ...(underWay ? { underWay } : {}),
    ...(votes > 0 ? { votes } : {}),
    ...(text ? {} : { bare: true }),
  };
}
