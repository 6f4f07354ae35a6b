import type { ActorId } from '../../domain/brand';
import type { SeatedTable } from '../../domain/meeting';
import { seededRandom, shuffle } from '../seededRandom';
import type { Acquaintances } from './acquaintances';

/** Cost of seating two people together. Knowing each other weighs most, since a table is meant for people to meet. */
const KNOWN = 6;
const MET = 3;
const SAME_GROUP = 2;
/** Number of random starts of the search; each is nearly free on small lists. */
const STARTS = 8;
/** Above this many guests, only one start: at 120 guests each takes some milliseconds. */
const MANY = 120;

export interface SeatingWish {
  readonly guests: readonly ActorId[];
  /** Most guests at one table; at least 2. */
  readonly perTable: number;
  readonly acquaintances: Pick<Acquaintances, 'known' | 'met'>;
  /** Guests of the same group are kept apart where possible; `undefined`: in no group. */
  readonly groupOf: (id: ActorId) => string | undefined;
  /** Another seed gives another proposal, equally good. */
  readonly seed: number;
}

/**
 * Seats guests at tables of nearly equal size, away from people they know or share a group with. Local search: swaps two guests
 * until no swap lowers the cost, from several starts, and keeps the best. Deterministic: the same wish gives the same tables.
 */
export function seatingFor(wish: SeatingWish): SeatedTable[] {
  const { guests, perTable, seed } = wish;
  const count = Math.ceil(guests.length / Math.max(2, perTable));
  if (count === 0) return [];
  const costs = costsOf(wish);
  const starts = guests.length > MANY ? 1 : STARTS;
  let best: { readonly places: Int32Array; readonly cost: number } | null = null;
  for (let start = 0; start < starts; start++) {
    const places = dealt(guests.length, count, seed * STARTS + start);
    const cost = settled(places, costs, guests.length);
    if (!best || cost < best.cost) best = { places, cost };
  }
  return Array.from({ length: count }, (_, table) => ({
    seats: guests.filter((_id, guest) => best?.places[guest] === table),
  }));
}

/** Guest × guest matrix: cost of sharing a table. */
function costsOf({ guests, acquaintances: { known, met }, groupOf }: SeatingWish): Uint8Array {
  const size = guests.length;
  const groups = guests.map(groupOf);
  const costs = new Uint8Array(size * size);
  guests.forEach((a, i) => {
    guests.forEach((b, j) => {
      if (i === j) return;
      const meeting = known.get(a)?.has(b) ? KNOWN : met.get(a)?.has(b) ? MET : 0;
      costs[i * size + j] = meeting + (groups[i] !== undefined && groups[i] === groups[j] ? SAME_GROUP : 0);
    });
  });
  return costs;
}

/** Guest → table, dealt out in random order: table sizes differ by one at most. */
function dealt(size: number, tables: number, seed: number): Int32Array {
  const order = new Uint32Array(size);
  shuffle(order, size, seededRandom(seed));
  const places = new Int32Array(size);
  order.forEach((guest, at) => {
    places[guest] = at % tables;
  });
  return places;
}

/** Swaps guests of two tables while that lowers the cost. Returns the remaining cost. Time O(size²) per round. */
function settled(places: Int32Array, costs: Uint8Array, size: number): number {
  const tables = Math.max(...places) + 1;
  /** Guest × table: cost of sitting there. */
  const atTable = new Int32Array(size * tables);
  for (let guest = 0; guest < size; guest++)
    for (let other = 0; other < size; other++) add(atTable, guest * tables + at(places, other), cost(guest, other));
  for (let helped = true; helped; ) {
    helped = false;
    for (let a = 0; a < size; a++) {
      for (let b = a + 1; b < size; b++) {
        const [here, there] = [at(places, a), at(places, b)];
        if (here === there) continue;
        const now = at(atTable, a * tables + here) + at(atTable, b * tables + there);
        const then = at(atTable, a * tables + there) + at(atTable, b * tables + here) - 2 * cost(a, b);
        if (then >= now) continue;
        helped = true;
        places[a] = there;
        places[b] = here;
        for (let guest = 0; guest < size; guest++) {
          const change = cost(guest, b) - cost(guest, a);
          add(atTable, guest * tables + here, change);
          add(atTable, guest * tables + there, -change);
        }
      }
    }
  }
  let total = 0;
  for (let guest = 0; guest < size; guest++) total += at(atTable, guest * tables + at(places, guest));
  return total / 2;

  function cost(a: number, b: number): number {
    return costs[a * size + b] ?? 0;
  }
}

function at(values: Int32Array, index: number): number {
  return values[index] ?? 0;
}

function add(values: Int32Array, index: number, change: number): void {
  values[index] = at(values, index) + change;
}
