import type { Actor } from '../../domain/actor';
import type { ActorId, ThemeId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { isOpen, type Offer } from '../../domain/offer';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { candidatesFrom, type Lead } from './candidates';
import { confidenceOf } from './confidence';
import type { Reason } from './finding';
import type { FindingContext, FindingRule } from './findingContext';
import { findingKey } from './findingKey';
import { lazyCandidates } from './lazyCandidates';
import { needTest } from './needTest';

/**
 * One finding per open request of a visible actor. Candidates: actors with an offer on one of its themes, then those
 * who hold what it asks for, then those who share one of its themes. Time O(offers × log offers), and O(n) for the
 * candidates of a request.
 */
export const requestUnanswered: FindingRule = (context) => {
  let offered: ReadonlyMap<ActorId, Set<ThemeId>> | undefined;
  return openRequests(context.document.offers, context.document.themes, context.vertexOf).map((request) =>
    lazyCandidates(
      {
        key: findingKey('requestUnanswered', [request.id]),
        rule: 'requestUnanswered',
        subject: { kind: 'offer', offer: request.id },
        actors: [request.holder],
        ties: [],
        confidence: confidenceOf(context, [request.holder]),
      },
      () => {
        offered ??= themesOffered(context);
        return candidatesFrom(context, leadsFor(context, request, offered));
      },
    ),
  );
};

/** By name of holder, then by content, so that the order of rows does not matter. */
const openRequests = rememberedFor(
  (
    offers: MapDocument['offers'],
    known: MapDocument['themes'],
    vertexOf: FindingContext['vertexOf'],
  ): readonly Offer[] => {
    const place = ({ holder }: Offer) => vertexOf.get(holder) ?? 0;
    const text = ({ themes, kind, profileSought, deadline, state, answer }: Offer) => {
      const labels = themes.map((id) => known.get(id)?.label ?? '').sort();
      return JSON.stringify([labels, kind, profileSought, deadline, state, answer]);
    };
    return [...offers.values()]
      .filter((offer) => offer.side === 'request' && isOpen(offer) && vertexOf.has(offer.holder))
      .sort((a, b) => place(a) - place(b) || byCodeUnits(text(a), text(b)) || byCodeUnits(a.id, b.id));
  },
);

function leadsFor({ actors }: FindingContext, request: Offer, offered: ReadonlyMap<ActorId, Set<ThemeId>>): Lead[] {
  const brings = needTest([request], undefined);
  const themes = [...new Set(request.themes)];
  const fitsOf = (actor: Actor): Lead[] => {
    const theirs = offered.get(actor.id);
    const offers = themes.filter((theme) => theirs?.has(theme)).map((theme): Reason => ({ code: 'offersOn', theme }));
    const shared = themes.filter((theme) => actor.themes.includes(theme));
    const shares = shared.map((theme): Reason => ({ code: 'sharesTheme', theme }));
    const brought = brings(actor);
    const meets = brought.filter(({ code }) => code === 'meetsNeed');
    const reasons = [...offers, ...meets, ...shares];
    // Having the profile sought is an extra reason; alone, it does not make an actor able to answer.
    if (reasons.length === 0) return [];
    const rank = offers.length > 0 ? 0 : meets.length > 0 ? 1 : 2;
    return [{ actor, rank, reasons: [...reasons, ...brought.filter(({ code }) => code === 'hasSoughtProfile')] }];
  };
  return actors.filter(({ id }) => id !== request.holder).flatMap(fitsOf);
}

function themesOffered({ document }: FindingContext): Map<ActorId, Set<ThemeId>> {
  const offered = new Map<ActorId, Set<ThemeId>>();
  for (const offer of document.offers.values()) {
    if (offer.side !== 'offer' || !isOpen(offer)) continue;
    const known = offered.get(offer.holder) ?? new Set();
    offered.set(offer.holder, known);
    for (const theme of offer.themes) known.add(theme);
  }
  return offered;
}
