import type { AnswerTo } from './answer';
import { type AnswerContext, nearestFirst, othersWho } from './answerContext';

/** "Which examples come from networks it does not know?" */
export function otherNetworks(context: AnswerContext): AnswerTo<'otherNetworks'> {
  const unknown = context.open.filter(({ rule }) => rule === 'unknownNetwork');
  return {
    question: 'otherNetworks',
    networks: othersWho(context, ({ type }) => type === 'network').length,
    actors: nearestFirst(
      context,
      unknown.flatMap(({ actors }) => actors),
    ),
  };
}

/** "What did our introductions give, and for whom?" */
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
