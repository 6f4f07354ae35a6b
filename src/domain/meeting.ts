import type { ActorId, Day, FindingKey, MeetingId } from './brand';

/** A table of a meeting, with those who sit at it. */
export interface SeatedTable {
  readonly seats: readonly ActorId[];
}

/** A meeting, past or to come: an event at which people find each other. What explains a tie, sometimes. */
export interface Meeting {
  readonly id: MeetingId;
  readonly title: string;
  readonly date?: Day;
  readonly place?: string;
  /** Who prepares it: of the guests or not. */
  readonly preparedBy?: ActorId;
  readonly participants: readonly ActorId[];
  /** Who sits with whom; each participant once at most. None: nobody was seated. */
  readonly tables: readonly SeatedTable[];
  /** The question that it was begun for: it is under way as long as this is. May outlive it, as a ruling may. */
  readonly serves?: FindingKey;
}

/** The meeting with these participants: who is not among them leaves their table, empty tables stay. */
export function withParticipants(meeting: Meeting, participants: readonly ActorId[]): Meeting {
  const known = new Set(participants);
  const isThere = (table: SeatedTable) => table.seats.every((id) => known.has(id));
  return {
    ...meeting,
    participants: [...known],
    tables: meeting.tables.every(isThere)
      ? meeting.tables
      : meeting.tables.map((table) => (isThere(table) ? table : { seats: table.seats.filter((id) => known.has(id)) })),
  };
}

/** The same with somebody sitting at another table; `undefined`: at none. */
export function seatedAt(meeting: Meeting, actor: ActorId, table: number | undefined): Meeting {
  const tables = meeting.tables.map(({ seats }, index) => {
    const others = seats.filter((id) => id !== actor);
    return { seats: index === table ? [...others, actor] : others };
  });
  return { ...meeting, tables };
}

/** True when everybody who is seated takes part, once. */
export function isSeatedWell({ participants, tables }: Meeting): boolean {
  const seated = tables.flatMap(({ seats }) => seats);
  const known = new Set(participants);
  return new Set(seated).size === seated.length && seated.every((id) => known.has(id));
}
