import type { ActorId, Day } from '../../domain/brand';
import { isOver } from '../../domain/days/lastDay';
import { byCodeUnits } from '../../domain/folding';
import { isOpen } from '../../domain/offer';
import { isRuledOut } from '../findings/isRuledOut';
import { followedIntroductions } from '../introductions/followUp';
import { idsOf } from '../rowsOf';
import { litChains } from './litChains';
import type { StorySource } from './storySource';
import { type StepFacts, silent } from './toldStep';

/** Introductions to make or made, open requests, and questions set aside. Actors still to be introduced are lit. */
export function decidedFacts({ document, graph, today }: StorySource): StepFacts {
  const visible = new Set(idsOf(graph));
  const followed = followedIntroductions(document, today).filter(
    ({ introduction: { a, b } }) => visible.has(a) && visible.has(b),
  );
  const toDo = followed.flatMap(({ introduction, stage }) => (stage === 'toDo' ? [introduction] : []));
  const done = followed.filter(({ stage }) => stage === 'done').length;
  const requests = [...document.offers.values()]
    .filter((offer) => offer.side === 'request' && visible.has(offer.holder) && isOpen(offer))
    .sort((one, other) => byDay(one.deadline, other.deadline) || byCodeUnits(one.id, other.id));
  const setAside = [...document.rulings.keys()].filter((key) => isRuledOut({ key }, document, today)).length;
  if (toDo.length + done + requests.length + setAside === 0) {
    return silent('decided', graph.order === 0 ? 'noActor' : 'nothingDecided');
  }
  const chains = toDo.map(({ a, b, madeBy }): readonly ActorId[] =>
    madeBy !== undefined && visible.has(madeBy) && madeBy !== a && madeBy !== b ? [a, madeBy, b] : [a, b],
  );
  return {
    kind: 'decided',
    past: [
      ...toDo.filter(({ due }) => isOver(due, today)),
      ...requests.filter(({ deadline }) => isOver(deadline, today)),
    ].map(({ id }) => id),
    toDo: toDo.map(({ id }) => id),
    done,
    requests: requests.map(({ id }) => id),
    setAside,
    ...litChains(chains),
  };
}

function byDay(one: Day | undefined, other: Day | undefined): number {
  return byCodeUnits(one ?? '~', other ?? '~');
}
