import { isCurrent } from '../../domain/action';
import { type Actor, holdsRole } from '../../domain/actor';
import { byCodeUnits, fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { rememberedByActor } from '../rememberedByActor';
import { rememberedFor } from '../rememberedFor';
import { candidatesFrom, isWithin, type Lead } from './candidates';
import { confidenceOf } from './confidence';
import { type DistinctText, distinctTexts } from './distinctTexts';
import type { Finding, Reason, Subject } from './finding';
import type { FindingContext, FindingRule } from './findingContext';
import { findingKey } from './findingKey';
import { lazyCandidates } from './lazyCandidates';
import { profileTest } from './publicProfiles';

/**
 * From those who carry the actions, along ties that carry news (`informationWave`): families and territories of the map
 * of which nobody is within reach, and publics to reach that no relay within reach passes on to.
 */
export const noRelay: FindingRule = (context) => {
  if (context.start.actors.length === 0) return [];
  const { families, territories, addressees } = spreadOf(context.actors);
  const reached = (actor: Actor) => isReached(context, actor);
  return [
    ...families
      .filter(({ actors }) => !actors.some(reached))
      .map(({ text, folded, actors }) =>
        finding(context, { kind: 'family', text }, folded, () => leads(actors, { code: 'hasFamily', family: text })),
      ),
    ...territories
      .filter(({ actors }) => !actors.some(reached))
      .map(({ text, folded, actors }) =>
        finding(context, { kind: 'territory', text }, folded, () =>
          leads(actors, { code: 'inTerritory', territory: text }),
        ),
      ),
    ...publicsToReach(context)
      .filter((one) => !(addressees.get(one.folded) ?? []).some((actor) => isRelay(actor) && reached(actor)))
      .map((one) =>
        finding(context, { kind: 'public', text: one.text }, one.folded, () =>
          publicLeads(context, one, new Set(addressees.get(one.folded))),
        ),
      ),
  ];
};

/** True when news gets there: close enough to those who carry the actions, themselves included. */
export function isReached({ start, thresholds }: FindingContext, actor: Actor): boolean {
  return isWithin(start.distance(actor.id), thresholds.relayWithin);
}

/** Whom the actions under way, and the beneficiary, want to reach. */
export function publicsToReach({ document, beneficiary }: FindingContext): readonly DistinctText[] {
  return publicsOf(document.actions, beneficiary?.publics);
}

const publicsOf = rememberedFor((actions: MapDocument['actions'], own: readonly string[] = []) => {
  const current = [...actions.values()].filter(isCurrent);
  // Actions by title: which spelling is kept must not depend on the order of rows.
  const ofActions = current.toSorted((a, b) => byCodeUnits(a.title, b.title)).flatMap(({ publics }) => publics);
  return distinctTexts([...own, ...ofActions]);
});

const isRelay = (actor: Actor) => holdsRole(actor, 'relay');

/** Where actors are to be found, whatever their ties: remembered for a list of actors, which an edit of ties leaves alone. */
const spreadOf = rememberedFor((actors: readonly Actor[]) => {
  const texts = foldedTexts(actors);
  return {
    families: sharing(actors, (vertex) => texts[vertex]?.families ?? []),
    territories: sharing(actors, (vertex) => texts[vertex]?.territories ?? []),
    addressees: new Map(
      sharing(actors, (vertex) => texts[vertex]?.publics ?? []).map(({ folded, actors }) => [folded, actors]),
    ),
  };
});

/** Texts are long to fold. Those that are blank are left out. */
const foldedTexts = rememberedByActor(({ family, territory, publics }) => ({
  families: foldedTextsOf(family),
  territories: foldedTextsOf(territory),
  publics: publics.flatMap(foldedTextsOf),
}));

function foldedTextsOf(text: string | undefined): DistinctText[] {
  const trimmed = text?.trim();
  return trimmed ? [{ text: trimmed, folded: fold(trimmed) }] : [];
}

interface Sharing extends DistinctText {
  readonly actors: readonly Actor[];
}

/** Actors by what is written of them, in folded order. */
function sharing(actors: readonly Actor[], textsOf: (vertex: number) => readonly DistinctText[]): Sharing[] {
  const values = new Map<string, { text: string; folded: string; actors: Actor[] }>();
  actors.forEach((actor, vertex) => {
    for (const { text, folded } of textsOf(vertex)) {
      const value = values.get(folded);
      if (!value) values.set(folded, { text, folded, actors: [actor] });
      else if (value.actors.at(-1) !== actor) value.actors.push(actor);
    }
  });
  return [...values.values()].sort((a, b) => byCodeUnits(a.folded, b.folded));
}

function leads(actors: readonly Actor[], reason: Reason): Lead[] {
  return actors.map((actor) =>
    isRelay(actor) ? { actor, rank: 0, reasons: [reason, { code: 'isRelay' }] } : { actor, rank: 1, reasons: [reason] },
  );
}

/** Relays to that public too far away; then, near, actors who address it without being relays, or are part of it. */
function publicLeads(context: FindingContext, one: DistinctText, addressing: ReadonlySet<Actor>): Lead[] {
  const { fits } = profileTest(one.text);
  return context.actors.flatMap((actor): Lead[] => {
    const addresses = addressing.has(actor);
    if (addresses && isRelay(actor)) return [{ actor, rank: 0, reasons: [{ code: 'isRelay', publicName: one.text }] }];
    const isOne = actor.profile !== undefined && fits(actor);
    if ((!addresses && !isOne) || actor.id === context.beneficiary?.id || !isReached(context, actor)) return [];
    if (isOne && actor.profile) return [{ actor, rank: 2, reasons: [{ code: 'hasProfile', profile: actor.profile }] }];
    return addresses ? [{ actor, rank: 1, reasons: [{ code: 'addressesPublic', publicName: one.text }] }] : [];
  });
}

function finding(
  context: FindingContext,
  subject: Subject & { text: string },
  folded: string,
  find: () => readonly Lead[],
): Finding {
  const { start } = context;
  const parts = [subject.kind, folded];
  return lazyCandidates(
    {
      key: start.byActions ? findingKey('noRelay', parts) : context.keyFromHere('noRelay', parts),
      rule: 'noRelay',
      subject,
      actors: start.actors,
      ties: [],
      confidence: confidenceOf(context, start.actors),
      within: context.thresholds.relayWithin,
    },
    () => candidatesFrom(context, find()),
  );
}
