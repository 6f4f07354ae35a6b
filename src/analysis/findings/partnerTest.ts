import { type Actor, holdsRole } from '../../domain/actor';
import { append } from '../../domain/append';
import type { ActorId, ThemeId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { Offer } from '../../domain/offer';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { Reason } from './finding';
import type { FindingContext } from './findingContext';
import { foldedMission } from './foldedMission';
import { needTest } from './needTest';
import { tiedPartners } from './tiedPartners';

/** Criteria for a partner, for one point of view. */
export interface PartnerTest {
  /** True with a "partner of" tie to the beneficiary, or the role of partner. */
  readonly isPartner: (actor: Actor) => boolean;
  /** False for a network, a body, the beneficiary, the officer or a partner. */
  readonly isEligible: (actor: Actor) => boolean;
  /** True with the role of possible partner: the perimeter then does not matter. */
  readonly isSought: (actor: Actor) => boolean;
  /** `undefined` when the actor has no value at the level of the perimeter. It may well be outside, and counts as such. */
  readonly isOutside: (actor: Actor) => boolean | undefined;
  /** Reasons why it fits: same theme, or an offer and a request that match. Empty when it does not fit. */
  readonly fitsOn: (actor: Actor, theme: ThemeId) => readonly Reason[];
  /** What else it brings to the beneficiary's requests on that theme, or on any: told, never required. */
  readonly meetsOn: (actor: Actor, theme: ThemeId | undefined) => readonly Reason[];
  /** Same mission, and profile: told, never required. */
  readonly extraReasons: (actor: Actor) => readonly Reason[];
}

/** Builds the partner criteria for a beneficiary. Time O(partner ties + offers), then the themes of each actor. */
export function partnerTest({ document, visibility, ...context }: FindingContext, beneficiary: Actor): PartnerTest {
  const partners = tiedPartners(document.ties, visibility, beneficiary.id);
  const offers = offersByHolder(document.offers);
  return testFor(beneficiary, partners, offers, context.themes, context.officer, context.perimeter);
}

/** Stays the same object while nothing it reads changes; of all ties it reads only partner ties. */
const testFor = rememberedFor(
  (
    beneficiary: Actor,
    partners: ReadonlySet<ActorId>,
    offers: ReadonlyMap<ActorId, readonly Offer[]>,
    themes: FindingContext['themes'],
    officer: ActorId | undefined,
    perimeter: FindingContext['perimeter'],
  ): PartnerTest => {
    const own = offers.get(beneficiary.id) ?? [];
    const requests = own.filter(({ side }) => side === 'request');
    const holds = (list: readonly Offer[], side: Offer['side'], theme: ThemeId) =>
      list.some((offer) => offer.side === side && offer.themes.includes(theme));
    const needs = new Map([undefined, ...themes].map((theme) => [theme, needTest(requests, theme)]));
    const isPartner = (actor: Actor) => partners.has(actor.id) || holdsRole(actor, 'partner');
    const mission = foldedMission(beneficiary);
    return {
      isPartner,
      isEligible: (actor) =>
        actor.type !== 'network' &&
        actor.type !== 'body' &&
        actor.id !== beneficiary.id &&
        actor.id !== officer &&
        !isPartner(actor),
      isSought: (actor) => holdsRole(actor, 'potentialPartner') || holdsRole(actor, 'likelyPartner'),
      isOutside: (actor) => {
        if (!perimeter) return true;
        const inside = perimeter.isInside(actor);
        return inside === undefined ? undefined : !inside;
      },
      fitsOn: (actor, theme) => {
        const theirs = offers.get(actor.id) ?? [];
        const reasons: Reason[] = [];
        if (actor.themes.includes(theme)) reasons.push({ code: 'sharesTheme', theme });
        if (holds(own, 'request', theme) && holds(theirs, 'offer', theme))
          reasons.push({ code: 'answersRequest', theme });
        if (holds(own, 'offer', theme) && holds(theirs, 'request', theme))
          reasons.push({ code: 'seeksWhatIsOffered', theme });
        return reasons;
      },
      meetsOn: (actor, theme) => needs.get(theme)?.(actor) ?? [],
      extraReasons: (actor) => [
        ...(actor.mission && mission !== '' && foldedMission(actor) === mission
          ? [{ code: 'sharesMission', mission: actor.mission } as const]
          : []),
        ...(actor.profile ? [{ code: 'hasProfile', profile: actor.profile } as const] : []),
      ],
    };
  },
);

const offersByHolder = rememberedFor((all: MapDocument['offers']): ReadonlyMap<ActorId, readonly Offer[]> => {
  const offers = new Map<ActorId, Offer[]>();
  for (const offer of all.values()) {
    append(offers, offer.holder, offer);
  }
  return offers;
});
