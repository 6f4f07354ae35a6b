import type { ActorId, Day, FindingKey, OfferId } from '../../domain/brand';
import { daysAfter } from '../../domain/days/daysAfter';
import { isOver, lastDayOf } from '../../domain/days/lastDay';
import { byCodeUnits } from '../../domain/folding';
import { orderedTold, type ToldTo } from '../../domain/offer';
import { isWithin } from '../findings/candidates';
import type { Finding } from '../findings/finding';
import type { FindingContext } from '../findings/findingContext';

/** A request that was recently passed on to somebody, whose answer is awaited. */
export interface Waiting {
  readonly key: string;
  readonly offer: OfferId;
  readonly holder: ActorId;
  readonly told: readonly ToldTo[];
  readonly by: readonly ActorId[];
  readonly due: Day;
  readonly question: FindingKey;
}

/**
 * Visible actors who were told of a request, those near who were not, and the date on which to ask again: two weeks
 * later, or an earlier date set for the question. `undefined` when the telling has no date: the request is asked about
 * at once.
 */
export interface AskedBefore {
  readonly told: readonly ToldTo[];
  readonly by: readonly ActorId[];
  readonly again: Day | undefined;
}

const DAYS = 14;

export function askedBefore(
  { document, vertexOf, distance, thresholds }: FindingContext,
  finding: Finding,
): AskedBefore {
  const offer = finding.subject?.kind === 'offer' ? document.offers.get(finding.subject.offer) : undefined;
  const told = orderedTold((offer?.told ?? []).filter(({ actor }) => vertexOf.has(actor)));
  const last = told
    .flatMap(({ on }) => (on && lastDayOf(on)) ?? [])
    .sort(byCodeUnits)
    .at(-1);
  const set = [document.discussions.get(finding.key)?.due, document.rulings.get(finding.key)?.until];
  // A date that was already past at the last telling no longer counts.
  const days =
    last === undefined ? [] : [daysAfter(last, DAYS), ...set.flatMap((day) => day ?? [])].filter((day) => day > last);
  const near = finding.candidates.map(({ actor }) => actor).filter((id) => isWithin(distance(id), thresholds.within));
  return {
    told,
    by: near.filter((id) => !told.some(({ actor }) => actor === id)),
    again: days.sort(byCodeUnits)[0],
  };
}

/** Requests that wait for an answer, the next to ask about first. A request past its own deadline no longer waits. */
export function waitingRequests(context: FindingContext, gaps: readonly Finding[]): Waiting[] {
  const { document, today } = context;
  const waiting = gaps.flatMap((finding): Waiting[] => {
    if (finding.rule !== 'requestUnanswered' || finding.subject?.kind !== 'offer' || today === undefined) return [];
    const offer = document.offers.get(finding.subject.offer);
    const { told, by, again } = askedBefore(context, finding);
    if (!offer || again === undefined || again <= today || isOver(offer.deadline, today)) return [];
    const { id, holder } = offer;
    return [{ key: `waiting ${finding.key}`, offer: id, holder, told, by, due: again, question: finding.key }];
  });
  return waiting.sort((one, other) => byCodeUnits(one.due, other.due) || byCodeUnits(one.key, other.key));
}
