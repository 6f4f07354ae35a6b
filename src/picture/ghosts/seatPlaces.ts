import type { FindingKey } from '../../domain/brand';
import { drawnGaps, drawnOfKinds } from './gap';
import type { GhostSeat } from './ghostSeat';
import { type FormerSeat, type SeatingInput, seatingFor, type Wanted, wantedMore, wantedSeat } from './seating';

export interface SeatPlaces {
  /** By first key; a seat that is missing here has no room beside all others. */
  readonly places: ReadonlyMap<FindingKey | undefined, GhostSeat>;
  /** Seat that stands for several. */
  readonly more: GhostSeat | null;
  /** The same for the next drawing. */
  readonly seats: readonly FormerSeat[];
}

/**
 * Gives each seat one place, whichever are shown, so that filters and story steps only show or hide seats. Seats of the whole map come
 * first, then those drawn only when their kind is shown alone.
 */
export function seatPlaces(input: SeatingInput, former: readonly FormerSeat[]): SeatPlaces {
  const { allGaps } = input;
  const { drawn, rest } = drawnGaps(allGaps);
  const { stay, stayBare, search, searchAnywhere } = seatingFor(input, drawn.length + (rest.length > 0 ? 1 : 0));
  const wanted = drawn.map((one) => wantedSeat(one, input));
  const known = new Set(drawn.map(({ gap }) => gap));
  const later = drawnOfKinds(allGaps).flatMap((one) => (known.has(one.gap) ? [] : [wantedSeat(one, input)]));
  const places = new Map<FindingKey | undefined, GhostSeat>();
  const put = (one: Wanted, seat: GhostSeat | null) => {
    if (seat) places.set(one.keys[0], seat);
  };
  const isOut = ({ keys }: Wanted) => !places.has(keys[0]);
  const moreOf = (keys: readonly FindingKey[]) => wantedMore(keys, allGaps, input, drawn.length + rest.length);
  const keysLeft = rest.map(({ finding }) => finding.key);
  // Seats that stay are placed before any search.
  for (const one of wanted) put(one, stay(one, former));
  const moreBefore = moreOf(keysLeft);
  let more = keysLeft.length > 0 ? (stay(moreBefore, former) ?? stayBare(moreBefore, former)) : null;
  for (const one of later) put(one, stay(one, former));
  for (const one of wanted.filter(isOut)) put(one, search(one));
  keysLeft.push(...wanted.filter(isOut).flatMap(({ keys }) => keys));
  const moreNow = moreOf(keysLeft);
  if (keysLeft.length > 0) more ??= stay(moreNow, former) ?? stayBare(moreNow, former) ?? searchAnywhere(moreNow);
  for (const one of later.filter(isOut)) put(one, search(one));
  const seatOf = ({ keys, sign }: Wanted, seat: GhostSeat | null | undefined): FormerSeat[] =>
    seat ? [{ keys, sign, at: seat.at, ...(seat.text ? {} : { bare: true }) }] : [];
  const seats = [...wanted, ...later].flatMap((one) => seatOf(one, places.get(one.keys[0])));
  return { places, more, seats: [...seats, ...seatOf(moreNow, more)] };
}
