import { byCodeUnits } from '../../domain/folding';
import type { Introduction } from '../../domain/introduction';
import { peersWithinReach } from '../findings/noPeer';
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
    actors: nearestFirst(
      context,
      peersWithinReach(context).map(({ id }) => id),
    ),
  };
}

/** "Whom to contact first, and how far is it?" Introductions with no result yet, those whose day is past first. */
export function followUp(context: AnswerContext): AnswerTo<'followUp'> {
  const { document, today, vertexOf } = context;
  const open = [...document.introductions.values()]
    .filter(({ a, b, result }) => !result?.trim() && vertexOf.has(a) && vertexOf.has(b))
    .sort((one, other) => byCodeUnits(one.due ?? '9999', other.due ?? '9999') || byCodeUnits(one.id, other.id));
  const isLate = ({ due }: Introduction) => due !== undefined && today !== undefined && due < today;
  return {
    question: 'followUp',
    open: open.length,
    late: open.filter(isLate).length,
    actors: [...new Set(open.flatMap(({ a, b }) => [a, b]))],
  };
}
