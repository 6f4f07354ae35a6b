import type { FindingKey } from '../../domain/brand';
import { drawnGaps, drawnOfKinds } from './gap';
import type { GhostSeat } from './ghostSeat';
import { type FormerSeat, type SeatingInput, seatingFor, type Wanted, wantedMore, wantedSeat } from './seating';

export interface SeatPlaces {
  /** By the first key; a seat without one has no room beside all the others. */
  readonly places: ReadonlyMap<FindingKey | undefined, GhostSeat>;
  /** Of several as one. */
  readonly more: GhostSeat | null;
  /** The same, for the next drawing. */
  readonly seats: readonly FormerSeat[];
}

/**
 * Each seat that can be drawn has one place, whichever are shown: a filter or a step of a story only shows or hides. First those
 * that the whole map draws, as if there were no others, then those that are drawn where one looks at their kind alone.
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
  // Whoever stays does so before anybody looks for a place.
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
