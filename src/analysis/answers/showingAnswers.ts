import type { ActorId, ResourceId } from '../../domain/brand';
import { byFolded } from '../../domain/folding';
import type { Candidate } from '../findings/finding';
import { networksByActor } from '../partitions/networksByActor';
import { networkTold } from '../story/networkFacts';
import type { AnswerTo } from './answer';
import { type AnswerContext, nearestFirst, othersWho } from './answerContext';

/** "Which examples come from networks it does not know?" */
export function otherNetworks(context: AnswerContext): AnswerTo<'otherNetworks'> {
  const unknown = context.open.filter(({ rule }) => rule === 'unknownNetwork');
  return {
    question: 'otherNetworks',
    networks: othersWho(context, ({ type }) => type === 'network').length,
    of: unknown.flatMap(({ subject, candidates }) =>
      subject?.kind === 'network' ? [{ network: subject.network, holders: candidates.filter(holdsSomething) }] : [],
    ),
    examples: unknownExamples(context),
    actors: nearestFirst(
      context,
      unknown.flatMap(({ actors }) => actors),
    ),
  };
}

/** Examples of unknown networks, by title. Those held by the beneficiary or a contact are left out: they can be seen at any time. */
function unknownExamples({ document, beneficiary, visibility, distance, vertexOf }: AnswerContext): ResourceId[] {
  if (!beneficiary) return [];
  const own = new Set(networksByActor(document, visibility).get(beneficiary.id)).add(beneficiary.id);
  const isNear = (id: ActorId | undefined) => id !== undefined && (distance(id) ?? Number.POSITIVE_INFINITY) <= 1;
  return [...document.resources.values()]
    .filter(({ network }) => network !== undefined && vertexOf.has(network) && !own.has(network))
    .filter(({ holder, users }) => !isNear(holder) && !users.includes(beneficiary.id))
    .sort((a, b) => byFolded(a.title, b.title))
    .map(({ id }) => id);
}

/** True when the candidate has something to show: being a member is not an example. */
function holdsSomething({ reasons }: Candidate): boolean {
  return reasons.some(({ code }) => code !== 'memberOf');
}

/** "Show me what it is good for, on our own case." */
export function ownStory(context: AnswerContext): AnswerTo<'ownStory'> {
  const told = networkTold({ ...context, from: context.beneficiary?.id });
  return {
    question: 'ownStory',
    told,
    actors: told ? [told.needs, ...(told.asked === undefined ? [] : [told.asked]), told.met] : [],
  };
}

/** "What did our introductions lead to, and for whom?" */
export function results(context: AnswerContext): AnswerTo<'results'> {
  const made = [...context.document.introductions.values()].filter(
    ({ a, b }) => context.vertexOf.has(a) && context.vertexOf.has(b),
  );
  const withResult = made.filter(({ result }) => result !== undefined && result.trim() !== '');
  return {
    question: 'results',
    made: made.length,
    withResult: withResult.map(({ id }) => id),
    actors: nearestFirst(
      context,
      withResult.flatMap(({ a, b }) => [a, b]),
    ),
  };
}
