import { type Actor, holdsRole } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { isWithin } from '../findings/candidates';
import { type Knowing, knowingOf } from '../knowing/knowing';
import type { AnswerTo, Askable } from './answer';
import { type AnswerContext, foundUnder, nearestFirst, othersWho } from './answerContext';

/** "What do we know, and not know, of this partner?" For possible partners. */
export function unknownOf(context: AnswerContext): AnswerTo<'unknownOf'> {
  const possible = new Set(foundUnder(context, 'partners').map(({ actor }) => actor));
  const asked = othersWho(
    context,
    (actor) => possible.has(actor.id) || holdsRole(actor, 'potentialPartner') || holdsRole(actor, 'likelyPartner'),
  );
  const nameless = new Set(
    context.found.findings.filter(({ rule }) => rule === 'structureWithoutPerson').flatMap(({ actors }) => actors),
  );
  const of = asked
    .map((actor) => ({ actor: actor.id, missing: missingOf(actor, nameless) }))
    .filter(({ missing }) => missing.length > 0);
  const stands = standsOf(context, asked);
  return {
    question: 'unknownOf',
    possible: asked.length,
    of,
    ...(stands.length === 0 ? {} : { stands }),
    actors: nearestFirst(
      context,
      of.map(({ actor }) => actor),
    ),
  };
}

/** Progress of each partner with the point of view; only visible ties count. */
function standsOf(context: AnswerContext, partners: readonly Actor[]): ({ readonly actor: ActorId } & Knowing)[] {
  const { beneficiary, document, today } = context;
  if (beneficiary === undefined) return [];
  const seen = { ...document, ties: new Map(context.ties.map((tie) => [tie.id, tie])) };
  return partners
    .map(({ id }) => ({ actor: id, ...knowingOf(seen, id, beneficiary.id, today) }))
    .filter(({ step }) => step !== 'spotted');
}

function missingOf(actor: Actor, nameless: ReadonlySet<ActorId>): Askable[] {
  const missing: Askable[] = [];
  if (!actor.mission?.trim()) missing.push('mission');
  if (!actor.framework?.trim()) missing.push('framework');
  if (actor.themes.length === 0) missing.push('themes');
  if (!actor.territory?.trim()) missing.push('territory');
  if (nameless.has(actor.id)) missing.push('contactPerson');
  if (holdsRole(actor, 'witness') && (actor.consent ?? 'toBeAsked') === 'toBeAsked') missing.push('consent');
  return missing;
}

/** "Who knows what the support is for?" For the actions that the officer leads or takes part in. */
export function support(context: AnswerContext): AnswerTo<'support'> {
  const { document, officer } = context;
  const own = new Set(
    [...document.actions.values()]
      .filter(({ lead, partners }) => officer !== undefined && (lead === officer || partners.includes(officer)))
      .map(({ id }) => id),
  );
  const seen = [...document.awareness.values()].filter(
    ({ action, actor }) => own.has(action) && context.vertexOf.has(actor),
  );
  const told = toldOfSupport(context);
  const knowing = seen.filter(({ level }) => level === 'knowsPurpose' || level === 'contributes');
  return {
    question: 'support',
    officer,
    actions: own.size,
    asked: new Set(seen.map(({ actor }) => actor)).size,
    ...(told.length === 0 ? {} : { told }),
    actors: nearestFirst(context, [...knowing.map(({ actor }) => actor), ...told]),
  };
}

/** Actors the support was presented to: ends of the ties with such an exchange, except the officer and the beneficiary. */
function toldOfSupport(context: AnswerContext): ActorId[] {
  const { beneficiary, officer } = context;
  const told = context.ties
    .filter(({ exchanges = [] }) => exchanges.some(({ about }) => about.includes('support')))
    .flatMap(({ a, b }) => [a, b])
    .filter((id) => id !== officer && id !== beneficiary?.id);
  return nearestFirst(context, told);
}

/** "Which requests have no answer? Who could answer?" */
export function requests(context: AnswerContext): AnswerTo<'requests'> {
  const open = context.open.filter(({ rule }) => rule === 'requestUnanswered');
  const near = open.map(({ subject, candidates }) => ({
    subject,
    by: candidates
      .map(({ actor }) => actor)
      .filter((actor) => isWithin(context.distance(actor), context.thresholds.within)),
  }));
  return {
    question: 'requests',
    open: near.flatMap(({ subject, by }) => {
      if (subject?.kind !== 'offer') return [];
      const told = context.document.offers.get(subject.offer)?.told ?? [];
      // Actors already told are named with the request instead.
      return [{ offer: subject.offer, by: by.filter((id) => !told.some(({ actor }) => actor === id)) }];
    }),
    recorded: [...context.document.offers.values()].filter(({ side }) => side === 'request').length,
    answerable: near.filter(({ by }) => by.length > 0).length,
    actors: nearestFirst(
      context,
      open.flatMap(({ actors }) => actors),
    ),
  };
}
