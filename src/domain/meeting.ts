import type { ActorId, Day, FindingKey, MeetingId } from './brand';

export interface SeatedTable {
  readonly seats: readonly ActorId[];
}

/** A meeting, past or to come, at which people get to know each other. It sometimes explains a tie. */
export interface Meeting {
  readonly id: MeetingId;
  readonly title: string;
  readonly date?: Day;
  readonly place?: string;
  /** Organiser, who may or may not be a participant. */
  readonly preparedBy?: ActorId;
  readonly participants: readonly ActorId[];
  /** Seating; each participant appears once at most. Empty when nobody was seated. */
  readonly tables: readonly SeatedTable[];
  /** The finding it was begun for, which is under way as long as this is. May outlive it, as a ruling may. */
  readonly serves?: FindingKey;
}

/** Sets the participants. Others leave their table; empty tables stay. */
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

/** Moves an actor to another table, or to none when `undefined`. */
export function seatedAt(meeting: Meeting, actor: ActorId, table: number | undefined): Meeting {
  const tables = meeting.tables.map(({ seats }, index) => {
    const others = seats.filter((id) => id !== actor);
    return { seats: index === table ? [...others, actor] : others };
  });
  return { ...meeting, tables };
}

/** True when every seated actor takes part, and sits once. */
export function isSeatedWell({ participants, tables }: Meeting): boolean {
  const seated = tables.flatMap(({ seats }) => seats);
  const known = new Set(participants);
  return new Set(seated).size === seated.length && seated.every((id) => known.has(id));
}
