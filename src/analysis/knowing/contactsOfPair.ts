import type { ActorId, Day } from '../../domain/brand';
import { defined } from '../../domain/defined';
import type { ExchangeMeans } from '../../domain/exchange';
import type { MapDocument } from '../../domain/mapDocument';
import { tiesOfPair } from '../../domain/tieExchanges';
import { sharedMeetings } from '../meetings/acquaintances';

export interface Contact {
  readonly on: Day;
  readonly by?: ExchangeMeans;
}

type Told = Pick<MapDocument, 'ties' | 'meetings'>;

/**
 * Days on which two actors were in touch, oldest first: exchanges, meetings both attended, and the last exchange where no exchange
 * of that day, month or year is noted. One entry per day, since a meeting is often also noted on the tie. Time O(ties + meetings).
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

/** Days of meetings both took part in, except future ones. */
function meetingDays({ meetings }: Told, a: ActorId, b: ActorId, today: Day | undefined): Day[] {
  return sharedMeetings({ meetings }, a, b).flatMap((id) => {
    const date = meetings.get(id)?.date;
    return date === undefined || isToCome(date, today) ? [] : [date];
  });
}

/** True when a day is after today. A month or year that has begun is not in the future. */
function isToCome(date: Day, today: Day | undefined): boolean {
  return today !== undefined && date > today;
}

/** Days of the meetings an actor took part in, sorted. Future ones are left out: nothing is known of them yet. */
export function attendance({ meetings }: Pick<MapDocument, 'meetings'>, actor: ActorId, today: Day | undefined): Day[] {
  return [...meetings.values()]
    .flatMap(({ date, participants }) =>
      date !== undefined && participants.includes(actor) && !isToCome(date, today) ? [date] : [],
    )
    .sort();
}
