import type { ActorId, MeetingId, TieId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { Meeting } from '../../domain/meeting';

/** Two guests, in the order of the guest list. */
export type GuestPair = readonly [a: ActorId, b: ActorId];

/** Who among the guests of a meeting already knows whom. */
export interface Acquaintances {
  /** Each guest → those it is tied to. */
  readonly known: ReadonlyMap<ActorId, ReadonlySet<ActorId>>;
  /** Each guest → those it is not tied to and was at another meeting with. */
  readonly met: ReadonlyMap<ActorId, ReadonlySet<ActorId>>;
  /** Ties between guests. */
  readonly ties: readonly TieId[];
  readonly pairs: number;
  readonly knownPairs: number;
  /** Those who know nobody else who comes, in the order of the list. */
  readonly strangers: readonly ActorId[];
}

/**
 * Ties to be verified count, those known not to exist do not. Who once worked together still know each other.
 * Time O(ties + guests of all meetings²).
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

/** Meetings at which both were, in the order of their dates, those without a date last. */
export function sharedMeetings({ meetings }: Pick<MapDocument, 'meetings'>, a: ActorId, b: ActorId): MeetingId[] {
  return [...meetings.values()]
    .filter(({ participants }) => participants.includes(a) && participants.includes(b))
    .sort((one, other) => byCodeUnits(one.date ?? '~', other.date ?? '~') || byCodeUnits(one.title, other.title))
    .map(({ id }) => id);
}

/** Pairs who sat together, or all pairs where nobody was seated, but for those who knew each other. */
export function newlyMet({ participants, tables }: Meeting, { known }: Acquaintances): GuestPair[] {
  const seated = tables.some(({ seats }) => seats.length > 1) ? tables.map(({ seats }) => seats) : [participants];
  return seated.flatMap((seats) =>
    seats.flatMap((a, index) => seats.slice(index + 1).flatMap((b) => (known.get(a)?.has(b) ? [] : [[a, b] as const]))),
  );
}

function sets(guests: readonly ActorId[]): Map<ActorId, Set<ActorId>> {
  return new Map(guests.map((id) => [id, new Set()]));
}
