import type { ActorId, MeetingId, TieId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { Meeting } from '../../domain/meeting';

/** Two guests, in guest list order. */
export type GuestPair = readonly [a: ActorId, b: ActorId];

export interface Acquaintances {
  /** Each guest → guests it has a tie with. */
  readonly known: ReadonlyMap<ActorId, ReadonlySet<ActorId>>;
  /** Each guest → guests it has no tie with but was at another meeting with. */
  readonly met: ReadonlyMap<ActorId, ReadonlySet<ActorId>>;
  readonly ties: readonly TieId[];
  readonly pairs: number;
  readonly knownPairs: number;
  /** Guests who know no other guest, in guest list order. */
  readonly strangers: readonly ActorId[];
}

/**
 * Counts ties to be verified, not those known to be absent. Past ties count: people who worked together still know each other. Time
 * O(ties + guests of all meetings²).
 */
export function acquaintancesOf(
  { ties, meetings }: Pick<MapDocument, 'ties' | 'meetings'>,
  meeting: Pick<Meeting, 'id' | 'participants'>,
): Acquaintances {
  const guests = meeting.participants;
  const known = sets(guests);
  const met = sets(guests);
  const between: TieId[] = [];
  for (const { id, a, b, certainty } of ties.values()) {
    if (certainty === 'absent' || a === b || !known.has(a) || !known.has(b)) continue;
    between.push(id);
    known.get(a)?.add(b);
    known.get(b)?.add(a);
  }
  for (const other of meetings.values()) {
    if (other.id === meeting.id) continue;
    const both = other.participants.filter((id) => known.has(id));
    for (const a of both) for (const b of both) if (a !== b && !known.get(a)?.has(b)) met.get(a)?.add(b);
  }
  let ends = 0;
  for (const others of known.values()) ends += others.size;
  return {
    known,
    met,
    ties: between,
    pairs: (guests.length * (guests.length - 1)) / 2,
    knownPairs: ends / 2,
    strangers: guests.length < 2 ? [] : guests.filter((id) => known.get(id)?.size === 0),
  };
}

/** Meetings both attended, by date; those without a date last. */
export function sharedMeetings({ meetings }: Pick<MapDocument, 'meetings'>, a: ActorId, b: ActorId): MeetingId[] {
  return [...meetings.values()]
    .filter(({ participants }) => participants.includes(a) && participants.includes(b))
    .sort((one, other) => byCodeUnits(one.date ?? '~', other.date ?? '~') || byCodeUnits(one.title, other.title))
    .map(({ id }) => id);
}

/** Pairs who sat at one table and did not know each other; all pairs of guests when nobody was seated. */
export function newlyMet({ participants, tables }: Meeting, { known }: Acquaintances): GuestPair[] {
  const seated = tables.some(({ seats }) => seats.length > 1) ? tables.map(({ seats }) => seats) : [participants];
  return seated.flatMap((seats) =>
    seats.flatMap((a, index) => seats.slice(index + 1).flatMap((b) => (known.get(a)?.has(b) ? [] : [[a, b] as const]))),
  );
}

function sets(guests: readonly ActorId[]): Map<ActorId, Set<ActorId>> {
  return new Map(guests.map((id) => [id, new Set()]));
}
