import type { ActorId } from '../../domain/brand';
import { DORMANT_AFTER } from '../../domain/mapDocument';
import { isOpen } from '../../domain/offer';
import { isFormal } from '../../domain/tie';
import { actorGraphOf } from '../actorGraph';
import { distancesFrom, UNREACHED } from '../measures/distancesFrom';
import { networksByActor } from '../partitions/networksByActor';
import { idsOf, neighboursOf, rowsOf } from '../rowsOf';
import type { AnswerTo } from './answer';
import { type AnswerContext, nearestFirst, othersWho } from './answerContext';

/** "Have we got ties, or only a list of addresses?" */
export function directory({ graph }: AnswerContext): AnswerTo<'directory'> {
  const rows = rowsOf(graph);
  const alone = idsOf(graph).filter((_, vertex) => neighboursOf(rows, vertex).length === 0);
  return { question: 'directory', total: graph.order, ties: graph.size, actors: alone };
}

/** "Who truly takes part in exchanges?" */
export function exchanges(context: AnswerContext): AnswerTo<'exchanges'> {
  const taking = context.ties.filter(({ nature }) => nature === 'exchanges' || nature === 'actsWith');
  const unsaid = context.ties.filter(({ nature }) => nature === undefined).length;
  const ends = taking.flatMap(({ a, b }) => [a, b]);
  return { question: 'exchanges', total: context.actors.length, unsaid, actors: nearestFirst(context, ends) };
}

/** "Who asks the same question as we do? Who has a lesson to share?" On the themes of the point of view, else on all. */
export function sameQuestion(context: AnswerContext): AnswerTo<'sameQuestion'> {
  const { document, themes, vertexOf, beneficiary } = context;
  const own = new Set(themes.flatMap((theme) => theme ?? []));
  const isOurs = (theirs: readonly string[]) =>
    own.size === 0 || theirs.some((theme) => (own as ReadonlySet<string>).has(theme));
  const holders = (side: 'offer' | 'request') =>
    nearestFirst(
      context,
      [...document.offers.values()]
        .filter((one) => one.side === side && one.holder !== beneficiary?.id && vertexOf.has(one.holder))
        .filter((one) => isOurs(one.themes))
        .map(({ holder }) => holder),
    );
  const [asking, offering] = [holders('request'), holders('offer')];
  const lessons = [...document.actions.values()].filter((one) => one.lessons && isOurs(one.themes));
  return {
    question: 'sameQuestion',
    // Whatever it is about: a request that is on the map is never said not to be.
    own: [...document.offers.values()]
      .filter((one) => one.side === 'request' && one.holder === beneficiary?.id && isOpen(one))
      .map(({ id }) => id),
    asking,
    offering,
    lessons: lessons.map(({ id }) => id),
    actors: nearestFirst(context, [...asking, ...offering]),
  };
}

/** "Which formal networks are we in? Where are we absent?" */
export function networks(context: AnswerContext): AnswerTo<'networks'> {
  const own = context.beneficiary && networksByActor(context.document, context.visibility).get(context.beneficiary.id);
  const all = othersWho(context, ({ type }) => type === 'network').map(({ id }) => id);
  return {
    question: 'networks',
    member: all.filter((id) => own?.has(id)),
    actors: nearestFirst(
      context,
      all.filter((id) => !own?.has(id)),
    ),
  };
}

/** "My circle: who, and how long ago was the last exchange?" */
export function circle(context: AnswerContext): AnswerTo<'circle'> {
  const id = context.beneficiary?.id;
  const contacts = new Set<ActorId>();
  const dated = new Set<ActorId>();
  for (const { a, b, lastExchange } of context.ties) {
    if (a !== id && b !== id) continue;
    const contact = a === id ? b : a;
    contacts.add(contact);
    if (lastExchange !== undefined) dated.add(contact);
  }
  const asleep = asleepPairs(context).filter((pair) => id !== undefined && pair.includes(id));
  return {
    question: 'circle',
    contacts: contacts.size,
    dated: dated.size,
    months: monthsOf(context),
    actors: asleep.map(([a, b]) => (a === id ? b : a)),
  };
}

/** "What would be left without informal ties?" */
export function informal(context: AnswerContext): AnswerTo<'informal'> {
  const { document, visibility, vertexOf, beneficiary } = context;
  const formal = actorGraphOf(document, { ...visibility, formality: 'formal' });
  const start = beneficiary === undefined ? undefined : idsOf(formal).indexOf(beneficiary.id);
  const reached = start === undefined ? null : distancesFrom(formal, [start]);
  const lost = idsOf(formal).filter((id, vertex) =>
    reached
      ? reached[vertex] === UNREACHED && context.distance(id) !== null
      : neighboursOf(rowsOf(formal), vertex).length === 0 &&
        neighboursOf(rowsOf(context.graph), vertexOf.get(id) ?? 0).length > 0,
  );
  return {
    question: 'informal',
    informal: context.ties.filter((tie) => !isFormal(tie)).length,
    ties: context.ties.length,
    actors: nearestFirst(context, lost),
  };
}

/** "What is falling asleep?" */
export function asleep(context: AnswerContext): AnswerTo<'asleep'> {
  const pairs = asleepPairs(context);
  const dated = context.ties.filter(({ lastExchange }) => lastExchange !== undefined).length;
  return {
    question: 'asleep',
    pairs,
    dated,
    months: monthsOf(context),
    actors: nearestFirst(context, pairs.flat()),
  };
}

function asleepPairs({ found }: AnswerContext): (readonly [ActorId, ActorId])[] {
  return found.findings.flatMap(({ rule, ties }) => (rule === 'dormantTie' ? ties : []));
}

function monthsOf({ thresholds }: AnswerContext): number {
  return thresholds.dormantAfter ?? DORMANT_AFTER;
}
