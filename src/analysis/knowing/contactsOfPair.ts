import type { ActorId, Day } from '../../domain/brand';
import { defined } from '../../domain/defined';
import type { ExchangeMeans } from '../../domain/exchange';
import type { MapDocument } from '../../domain/mapDocument';
import { tiesOfPair } from '../../domain/tieExchanges';
import { sharedMeetings } from '../meetings/acquaintances';

/** A day on which two are known to have been in touch. */
export interface Contact {
  readonly on: Day;
  readonly by?: ExchangeMeans;
}

type Told = Pick<MapDocument, 'ties' | 'meetings'>;

/**
 * Every day that is known, oldest first: exchanges noted, meetings at which both were, and the last exchange where nothing else
 * tells of it. Of one day once: who noted a meeting on the tie as well met once. Time O(ties + meetings).
 */
export function contactsOfPair(document: Told, a: ActorId, b: ActorId, today: Day | undefined): Contact[] {
  const ties = tiesOfPair(document, a, b);
  const byDay = new Map<Day, Contact>();
  for (const { exchanges = [] } of ties)
    for (const { on, by } of exchanges)
      if (on !== undefined && !byDay.get(on)?.by) byDay.set(on, { on, ...defined({ by }) });
  for (const date of meetingDays(document, a, b, today)) byDay.set(date, { on: date, by: 'meeting' });
  for (const { lastExchange: last } of ties)
    if (last !== undefined && ![...byDay.keys()].some((on) => on.startsWith(last))) byDay.set(last, { on: last });
  return [...byDay.values()].sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** Days of meetings that both took part in and that are not still to come. */
function meetingDays({ meetings }: Told, a: ActorId, b: ActorId, today: Day | undefined): Day[] {
  return sharedMeetings({ meetings }, a, b).flatMap((id) => {
    const date = meetings.get(id)?.date;
    return date === undefined || isToCome(date, today) ? [] : [date];
  });
}

/** True of a day after today; of this month, this year, one that began is not to come. */
function isToCome(date: Day, today: Day | undefined): boolean {
  return today !== undefined && date > today;
}

/** Meetings an actor took part in, by day: of those still to come nothing is known yet. */
export function attendance({ meetings }: Pick<MapDocument, 'meetings'>, actor: ActorId, today: Day | undefined): Day[] {
  return [...meetings.values()]
    .flatMap(({ date, participants }) =>
      date !== undefined && participants.includes(actor) && !isToCome(date, today) ? [date] : [],
    )
    .sort();
}
