import type { Day, IntroductionId, MeetingId, OfferId, ResourceId, TestimonyId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { isAnswered, isOpen, type Offer } from '../../domain/offer';
import { isConsented } from '../../domain/testimony';
import { followedIntroductions } from '../introductions/followUp';

/** A span of days, both ends included. Without `from`: all that is known up to `to`. */
export interface Period {
  readonly from?: Day | undefined;
  readonly to: Day;
}

interface Dated<Id> {
  readonly id: Id;
  readonly on: Day;
}

/** Records completed within a period, according to their dates; each list by date, then by id. */
export interface AccountFacts {
  readonly introductions: readonly Dated<IntroductionId>[];
  readonly meetings: readonly Dated<MeetingId>[];
  /** Guests of these meetings in all; a person who came twice counts twice. */
  readonly guests: number;
  readonly met: readonly Dated<OfferId>[];
  readonly testimonies: readonly Dated<TestimonyId>[];
  readonly exchanges: number;
  /** Requests that are still open, whenever they were noted. */
  readonly open: readonly OfferId[];
  /** Tools and examples have no date: those with most users first, then by title. */
  readonly resources: readonly ResourceId[];
  /** Completed at an unknown date, and counted nowhere above. */
  readonly undated: { readonly introductions: number; readonly met: number };
}

/** Collects the facts of a period. Time O(records · log records). */
export function accountFacts(document: MapDocument, period: Period): AccountFacts {
  const { actors, meetings, offers, testimonies, resources, ties } = document;
  const done = followedIntroductions(document, period.to)
    .filter(({ stage }) => stage === 'done')
    .map(({ introduction: { id, due, madeOn } }) => ({ id, on: madeOn ?? due }));
  const requests = [...offers.values()].filter(({ side }) => side === 'request');
  const answered = requests.filter(isAnswered).map((offer) => ({ id: offer.id, on: dayOfAnswer(offer) }));
  const held = within(
    [...meetings.values()].map(({ id, date }) => ({ id, on: date })),
    period,
  );
  const given = [...testimonies.values()].filter((one) => isConsented(one, actors.get(one.person) ?? {}));
  const exchanges = [...ties.values()].flatMap((tie) => tie.exchanges ?? []);
  return {
    introductions: within(done, period),
    meetings: held,
    guests: held.reduce((sum, { id }) => sum + (meetings.get(id)?.participants.length ?? 0), 0),
    met: within(answered, period),
    testimonies: within(
      given.map(({ id, lastGiven }) => ({ id, on: lastGiven })),
      period,
    ),
    exchanges: exchanges.filter(({ on }) => on !== undefined && isIn(on, period)).length,
    open: requests.filter(isOpen).map(({ id }) => id),
    resources: [...resources.values()]
      .sort((one, other) => other.users.length - one.users.length || byCodeUnits(one.title, other.title))
      .map(({ id }) => id),
    undated: {
      introductions: done.filter(({ on }) => on === undefined).length,
      met: answered.filter(({ on }) => on === undefined).length,
    },
  };
}

/** Date noted for the answer; else the date on which the one who answered was told, or else the last date on which anyone was. */
function dayOfAnswer({ told = [], answeredBy, answeredOn }: Offer): Day | undefined {
  if (answeredOn !== undefined) return answeredOn;
  const toThem = told.find(({ actor }) => actor === answeredBy)?.on;
  return (
    toThem ??
    told
      .flatMap(({ on }) => on ?? [])
      .sort(byCodeUnits)
      .at(-1)
  );
}

/** True when the date is in the period. A month or a year that overlaps it counts. */
function isIn(on: Day, { from, to }: Period): boolean {
  return on <= to.slice(0, on.length) && (from === undefined || on >= from.slice(0, on.length));
}

function within<Id extends string>(
  all: readonly { readonly id: Id; readonly on: Day | undefined }[],
  period: Period,
): Dated<Id>[] {
  return all
    .flatMap(({ id, on }) => (on !== undefined && isIn(on, period) ? [{ id, on }] : []))
    .sort((one, other) => byCodeUnits(one.on, other.on) || byCodeUnits(one.id, other.id));
}
