import type { Actor } from '../actor';
import type { ActorId, Day, TestimonyId, TieId } from '../brand';
import { lastDayOf } from '../days/lastDay';
import { byCodeUnits } from '../folding';
import type { HistoryStep } from '../history/history';
import { beneficiaryOf, type MapDocument } from '../mapDocument';
import type { Role } from '../role';
import type { Tie } from '../tie';
import { type RecordedDays, recordedDays, roleKey } from './recordedDays';

/** First day on which the map knows each record, never after today. Records that are missing here exist from the start. */
export interface KnownDays {
  readonly actors: ReadonlyMap<ActorId, Day>;
  readonly ties: ReadonlyMap<TieId, Day>;
  readonly ends: ReadonlyMap<TieId, Day>;
  /** By `heldKey`: days on which roles began, and on which they ended. */
  readonly roles: ReadonlyMap<string, Day>;
  readonly roleEnds: ReadonlyMap<string, Day>;
  readonly testimonies: ReadonlyMap<TestimonyId, Day>;
}

/** Includes the start, because a role can be held twice. */
export function heldKey(actor: ActorId, { role, since = '' as Day }: Role): string {
  return `${roleKey(actor, role)} ${since}`;
}

/**
 * Derives when records appeared: the written day (`since`), else the earliest day on which the record shows, in its own facts,
 * in a milestone or in the undo steps. The beneficiary is always there.
 */
export function knownDays(document: MapDocument, past: readonly HistoryStep[], today: Day): KnownDays {
  const recorded = recordedDays(document, past, today);
  const clamped = (day: Day | undefined) => (day !== undefined && day > today ? today : day);
  const ties = new Map<TieId, Day>();
  const ends = new Map<TieId, Day>();
  const seen = new Map<ActorId, Day>();
  const seenOn = (actor: ActorId, day: Day | undefined) => {
    const earliest = earliestOf([seen.get(actor), clamped(day)]);
    if (earliest !== undefined) seen.set(actor, earliest);
  };
  for (const tie of document.ties.values()) {
    const came = clamped(tieDay(tie, recorded));
    const end = tie.until && clamped(lastDayOf(tie.until) ?? tie.until);
    if (came !== undefined) ties.set(tie.id, came);
    if (end !== undefined) ends.set(tie.id, end);
    for (const actor of [tie.a, tie.b]) seenOn(actor, came);
  }
  const roles = new Map<string, Day>();
  const roleEnds = new Map<string, Day>();
  for (const actor of document.actors.values()) {
    for (const day of actorDays(actor, recorded)) seenOn(actor.id, day);
    for (const held of actor.roles) {
      const day = clamped(held.since ?? recorded.roles.get(roleKey(actor.id, held.role)));
      const end = held.until && clamped(lastDayOf(held.until) ?? held.until);
      if (day !== undefined) roles.set(heldKey(actor.id, held), day);
      if (end !== undefined) roleEnds.set(heldKey(actor.id, held), end);
    }
  }
  const testimonies = new Map<TestimonyId, Day>();
  for (const { id, person, lastGiven } of document.testimonies.values()) {
    const day = clamped(earliestOf([lastGiven, recorded.testimonies.get(id)]));
    if (day !== undefined) testimonies.set(id, day);
    seenOn(person, day);
  }
  for (const { date, participants } of document.meetings.values())
    if (date !== undefined && date <= today) for (const actor of participants) seenOn(actor, date);
  const centre = beneficiaryOf(document);
  if (centre !== undefined) seen.delete(centre);
  return { actors: seen, ties, ends, roles, roleEnds, testimonies };
}

function tieDay(tie: Tie, recorded: RecordedDays): Day | undefined {
  return tie.since ?? earliestOf([tie.lastExchange, tie.validatedOn, recorded.ties.get(tie.id)]);
}

function actorDays({ id, roles, consentSince }: Actor, recorded: RecordedDays): readonly (Day | undefined)[] {
  return [recorded.actors.get(id), consentSince, ...roles.map(({ since }) => since)];
}

function earliestOf(days: readonly (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).sort(byCodeUnits)[0];
}

export interface DaylessCount {
  readonly actors: number;
  readonly ties: number;
}

export function countDayless(document: MapDocument, days: KnownDays): DaylessCount {
  const centre = beneficiaryOf(document);
  const without = <Id>(ids: Iterable<Id>, known: ReadonlyMap<Id, Day>) => [...ids].filter((id) => !known.has(id));
  return {
    actors: without(document.actors.keys(), days.actors).filter((id) => id !== centre).length,
    ties: without(document.ties.keys(), days.ties).length,
  };
}
