import { isPeerKnowable, peersWithinReach } from '../findings/noPeer';
import { followedIntroductions } from '../introductions/followUp';
import type { AnswerTo } from './answer';
import { type AnswerContext, nearestFirst } from './answerContext';

/** "Do we go round in circles, or out?" */
export function inOut(context: AnswerContext): AnswerTo<'inOut'> {
  const { perimeter } = context.found;
  const outside = (perimeter?.leavingTies ?? []).map(([, out]) => out);
  return { question: 'inOut', perimeter, actors: nearestFirst(context, outside) };
}

/** "Who has the same mission as I have, elsewhere?" */
export function peers(context: AnswerContext): AnswerTo<'peers'> {
  return {
    question: 'peers',
    within: context.thresholds.within,
    comparable: isPeerKnowable(context),
    actors: nearestFirst(
      context,
      peersWithinReach(context).map(({ id }) => id),
    ),
  };
}

/** "Who should be contacted first, and how far away are they?" Introductions still to be made, overdue ones first. */
export function followUp(context: AnswerContext): AnswerTo<'followUp'> {
  const { document, today, vertexOf } = context;
  const open = followedIntroductions(document, today).filter(
    ({ introduction: { a, b }, stage }) => stage === 'toDo' && vertexOf.has(a) && vertexOf.has(b),
  );
  return {
    question: 'followUp',
    open: open.map(({ introduction }) => introduction.id),
    late: open.filter(({ overdue }) => overdue).map(({ introduction }) => introduction.id),
    actors: [...new Set(open.flatMap(({ introduction: { a, b } }) => [a, b]))],
  };
}
