import { isCurrent } from '../../domain/action';
import { type Actor, holdsRole } from '../../domain/actor';
import { defined } from '../../domain/defined';
import { byCodeUnits, fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { rememberedByActor } from '../../domain/remembered/rememberedByActor';
import { rememberedFor, sameList } from '../../domain/remembered/rememberedFor';
import { candidatesFrom, isWithin, type Lead } from './candidates';
import { confidenceOf } from './confidence';
import { type DistinctText, distinctTexts } from './distinctTexts';
import type { Finding, Reason, Subject } from './finding';
import type { FindingContext, FindingRule } from './findingContext';
import { findingKey } from './findingKey';
import { lazyCandidates } from './lazyCandidates';
import { profileTest } from './publicProfiles';

/**
 * Starts from those who carry the actions and follows ties that carry news (`informationWave`). Finds families and
 * territories of the map with nobody within reach, and publics to reach that no relay within reach passes news to. The
 * map's field may expect families and publics that nobody on the map has. A single finding without subject when none of
 * these is named and no relay is within reach.
 */
export const noRelay: FindingRule = (context) => {
  if (context.start.actors.length === 0) return [];
  const { territories, addressees, ...spread } = spreadOf(writtenTexts(context.actors));
  const { field } = context.document.info;
  const families = withExpected(spread.families, field?.families, ({ text, folded }) => ({
    text,
    folded,
    vertices: [],
  }));
  const publics = withExpected(publicsToReach(context), field?.publics, (one) => one);
  const named = families.length + territories.length + addressees.size + publics.length > 0;
  if (!named && !hasPublics(context.document.actions)) return anyRelay(context);
  const actorsAt = (vertices: readonly number[] = []) => vertices.flatMap((vertex) => context.actors[vertex] ?? []);
  const reached = (vertex: number) => {
    const actor = context.actors[vertex];
    return actor !== undefined && isReached(context, actor);
  };
  const relaying = (vertex: number) => {
    const actor = context.actors[vertex];
    return actor !== undefined && isRelay(actor) && isReached(context, actor);
  };
  const asked = (subject: Subject & { readonly text: string }, one: Expectable, find: () => readonly Lead[]) =>
    finding(context, subject, [subject.kind, one.folded], find, one.expected);
  return [
    ...families
      .filter(({ vertices }) => !vertices.some(reached))
      .map((one) =>
        asked({ kind: 'family', text: one.text }, one, () =>
          leads(actorsAt(one.vertices), { code: 'hasFamily', family: one.text }),
        ),
      ),
    ...territories
      .filter(({ vertices }) => !vertices.some(reached))
      .map((one) =>
        asked({ kind: 'territory', text: one.text }, one, () =>
          leads(actorsAt(one.vertices), { code: 'inTerritory', territory: one.text }),
        ),
      ),
    ...publics
      .filter((one) => !addressees.get(one.folded)?.some(relaying))
      .map((one) =>
        asked({ kind: 'public', text: one.text }, one, () =>
          publicLeads(context, one, new Set(actorsAt(addressees.get(one.folded)))),
        ),
      ),
  ];
};

interface Expectable extends DistinctText {
  /** Present when only the map's field asks about it: nothing else on the map does. */
  readonly expected?: true;
}

/** Texts named on the map and those its field expects, in folded order. Returns the same array when nothing is expected. */
function withExpected<One extends DistinctText>(
  named: readonly One[],
  expected: readonly string[] | undefined,
  make: (one: DistinctText) => One,
): readonly (One & Expectable)[] {
  if (expected === undefined) return named;
  const known = new Set(named.map(({ folded }) => folded));
  const more = distinctTexts(expected).filter(({ folded }) => !known.has(folded));
  return [...named, ...more.map((one) => ({ ...make(one), expected: true as const }))].sort((a, b) =>
    byCodeUnits(a.folded, b.folded),
  );
}

function anyRelay(context: FindingContext): Finding[] {
  const relays = context.actors.filter(isRelay);
  if (relays.some((actor) => isReached(context, actor))) return [];
  return [
    finding(context, undefined, [], () => relays.map((actor) => ({ actor, rank: 0, reasons: [{ code: 'isRelay' }] }))),
  ];
}

/** True when any action names a public: those of past actions are no longer to be reached, yet the map names them. */
const hasPublics = (actions: MapDocument['actions']) => [...actions.values()].some(({ publics }) => publics.length > 0);

/** True when news reaches the actor: close enough to those who carry the actions, or one of them. */
export function isReached({ start, thresholds }: FindingContext, actor: Actor): boolean {
  return isWithin(start.distance(actor.id), thresholds.relayWithin);
}

/** Publics that the current actions and the beneficiary want to reach. */
export function publicsToReach({ document, beneficiary }: FindingContext): readonly DistinctText[] {
  return publicsOf(document.actions, beneficiary?.publics);
}

const publicsOf = rememberedFor((actions: MapDocument['actions'], own: readonly string[] = []) => {
  const current = [...actions.values()].filter(isCurrent);
  // Sorted by title, so that the spelling kept does not depend on the order of rows.
  const ofActions = current.toSorted((a, b) => byCodeUnits(a.title, b.title)).flatMap(({ publics }) => publics);
  return distinctTexts([...own, ...ofActions]);
});

const isRelay = (actor: Actor) => holdsRole(actor, 'relay');

interface WrittenTexts {
  readonly family: string | undefined;
  readonly territory: string | undefined;
  readonly publics: readonly string[];
}

const writtenTexts = rememberedByActor(
  ({ family, territory, publics }): WrittenTexts => ({ family, territory, publics }),
  (one, other) =>
    one.family === other.family && one.territory === other.territory && sameList(one.publics, other.publics),
);

/** Actors by family, territory and public, as vertices. */
const spreadOf = rememberedFor((texts: readonly WrittenTexts[]) => ({
  families: sharing(texts, ({ family }) => (family === undefined ? [] : [family])),
  territories: sharing(texts, ({ territory }) => (territory === undefined ? [] : [territory])),
  addressees: new Map(sharing(texts, ({ publics }) => publics).map(({ folded, vertices }) => [folded, vertices])),
}));

interface Sharing extends DistinctText {
  /** By name. */
  readonly vertices: readonly number[];
}

/** Vertices by text, in folded order; keeps the first spelling. Each spelling is folded once. */
function sharing(written: readonly WrittenTexts[], textsOf: (one: WrittenTexts) => readonly string[]): Sharing[] {
  const bySpelling = new Map<string, { text: string; folded: string; vertices: number[] }>();
  const values = new Map<string, { text: string; folded: string; vertices: number[] }>();
  written.forEach((one, vertex) => {
    for (const spelling of textsOf(one)) {
      let value = bySpelling.get(spelling);
      if (!value) {
        const text = spelling.trim();
        const folded = fold(text);
        value = values.get(folded) ?? { text, folded, vertices: [] };
        bySpelling.set(spelling, value);
        if (text !== '') values.set(folded, value);
      }
      if (value.vertices.at(-1) !== vertex) value.vertices.push(vertex);
    }
  });
  return [...values.values()].sort((a, b) => byCodeUnits(a.folded, b.folded));
}

function leads(actors: readonly Actor[], reason: Reason): Lead[] {
  return actors.map((actor) =>
    isRelay(actor) ? { actor, rank: 0, reasons: [reason, { code: 'isRelay' }] } : { actor, rank: 1, reasons: [reason] },
  );
}

/** Relays to that public, however far; then nearby actors who address it without being relays, or are part of it. */
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
  subject: Subject | undefined,
  parts: readonly string[],
  find: () => readonly Lead[],
  expected?: true,
): Finding {
  const { start } = context;
  return lazyCandidates(
    {
      key: start.byActions ? findingKey('noRelay', parts) : context.keyFromHere('noRelay', parts),
      rule: 'noRelay',
      ...defined({ subject }),
      actors: start.actors,
      ties: [],
      confidence: confidenceOf(context, start.actors),
      within: context.thresholds.relayWithin,
      ...(expected ? { expected } : {}),
    },
    () => candidatesFrom(context, find()),
  );
}
