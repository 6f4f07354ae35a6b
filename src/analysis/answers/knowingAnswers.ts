import { type Actor, holdsRole } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { isWithin } from '../findings/candidates';
import type { AnswerTo, Askable } from './answer';
import { type AnswerContext, foundUnder, nearestFirst, othersWho } from './answerContext';

/** "What do we know, and not know, of this partner?" Of those who may become partners. */
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
  return {
    question: 'unknownOf',
    possible: asked.length,
    of,
    actors: nearestFirst(
      context,
      of.map(({ actor }) => actor),
    ),
  };
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

/** "Who knows what the support is for?" Of the actions that the officer leads or takes part in. */
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
  const knowing = seen.filter(({ level }) => level === 'knowsPurpose' || level === 'contributes');
  return {
    question: 'support',
    officer,
    actions: own.size,
    asked: new Set(seen.map(({ actor }) => actor)).size,
    actors: nearestFirst(
      context,
      knowing.map(({ actor }) => actor),
    ),
  };
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
    open: near.flatMap(({ subject, by }) => (subject?.kind === 'offer' ? [{ offer: subject.offer, by }] : [])),
    recorded: [...context.document.offers.values()].filter(({ side }) => side === 'request').length,
    answerable: near.filter(({ by }) => by.length > 0).length,
    actors: nearestFirst(
      context,
      open.flatMap(({ actors }) => actors),
    ),
  };
}
