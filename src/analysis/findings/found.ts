import { type Actor, holdsRole } from '../../domain/actor';
import type { ThemeId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import { rememberedByActor } from '../../domain/remembered/rememberedByActor';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { isWithin } from './candidates';
import type { DistinctText } from './distinctTexts';
import type { Found } from './finding';
import type { FindingContext } from './findingContext';
import { isReached, publicsToReach } from './noRelay';
import { partnersInView } from './partnersInView';

/** Help that exists already: by heading, then distance to the beneficiary, then name. */
export function foundBy(context: FindingContext): Found[] {
  if (!context.beneficiary) return [];
  return [foundWitnesses(context), foundPartners(context), foundRelays(context)].flatMap((list) =>
    list.toSorted((a, b) => lengthOf(a) - lengthOf(b)),
  );
}

/** Length of the chain, for sorting. A relay that is out of reach of those who carry the actions, or of the beneficiary, comes last. */
function lengthOf({ chain, reached }: Found): number {
  return chain.length === 0 || reached === false ? Number.MAX_SAFE_INTEGER : chain.length;
}

function foundWitnesses(context: FindingContext): Found[] {
  const wanted = new Set(context.themes);
  return context.witnesses.flatMap(({ actor, themes, consentGiven }): Found[] => {
    if (!isNear(context, actor.id)) return [];
    const shared = wanted.has(undefined) ? [...themes.keys()] : inOrder(context, (theme) => themes.has(theme));
    if (shared.length === 0 && !wanted.has(undefined)) return [];
    const consented = shared.length === 0 ? consentGiven : shared.some((theme) => themes.get(theme) === true);
    return [
      {
        heading: 'witnesses',
        actor: actor.id,
        themes: shared,
        publics: actor.publics,
        chain: context.chain(actor.id) ?? [],
        consentToAsk: !consented,
      },
    ];
  });
}

/** Partners within reach: actual ones, and those who fit as partners. */
function foundPartners(context: FindingContext): Found[] {
  const { beneficiary } = context;
  if (!beneficiary) return [];
  return partnersInView(context, beneficiary).flatMap(({ actor, already, themes }): Found[] => {
    if (!isNear(context, actor.id)) return [];
    return [
      {
        heading: 'partners',
        actor: actor.id,
        themes,
        publics: [],
        chain: context.chain(actor.id) ?? [],
        consentToAsk: false,
        already,
      },
    ];
  });
}

/**
 * Every relay, so that the panel names each actor with the relay badge on the map. `publics`: those looked for, or else
 * all of the relay's.
 */
function foundRelays(context: FindingContext): Found[] {
  return known(relays(context.actors, publicsToReach(context))).flatMap(({ actor, publics }): Found[] => {
    if (actor.id === context.beneficiary?.id) return [];
    return [
      {
        heading: 'makingKnown',
        actor: actor.id,
        themes: [],
        publics,
        chain: context.chain(actor.id) ?? [],
        consentToAsk: false,
        reached: isReached(context, actor),
      },
    ];
  });
}

interface Relay {
  readonly actor: Actor;
  readonly publics: readonly string[];
}

const relays = rememberedByActor((actor, toReach: readonly DistinctText[]): Relay | null => {
  if (!holdsRole(actor, 'relay')) return null;
  const sought = actor.publics.filter((one) => toReach.some(({ folded }) => folded === fold(one)));
  return { actor, publics: sought.length > 0 ? sought : actor.publics };
});

const known = rememberedFor((relays: readonly (Relay | null)[]) => relays.filter((one) => one !== null));

function isNear({ distance, thresholds }: FindingContext, actor: Found['actor']): boolean {
  return isWithin(distance(actor), thresholds.within);
}

/** Themes of the beneficiary that pass the test, in the beneficiary's order. */
function inOrder({ themes }: FindingContext, passes: (theme: ThemeId) => boolean): ThemeId[] {
  return themes.filter((theme): theme is ThemeId => theme !== undefined && passes(theme));
}
