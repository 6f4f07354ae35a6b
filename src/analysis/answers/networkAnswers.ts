import { type Actor, holdsRole } from '../../domain/actor';
import type { ActorId, Day, TieId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import { DORMANT_AFTER } from '../../domain/mapDocument';
import type { Meeting } from '../../domain/meeting';
import { isOpen } from '../../domain/offer';
import { isFormal, type Tie } from '../../domain/tie';
import { lastExchangeOf } from '../../domain/tieExchanges';
import { actorGraphOf } from '../actorGraph';
import { isPeerKnowable, peersAnywhere } from '../findings/noPeer';
import { distancesFrom, UNREACHED } from '../measures/distancesFrom';
import { networksByActor } from '../partitions/networksByActor';
import { idsOf, neighboursOf, rowsOf } from '../rowsOf';
import { isActorVisible, isTieMeasured } from '../visibility';
import type { AnswerTo, ChangesSince } from './answer';
import { type AnswerContext, holdersOf, nearestFirst, othersWho } from './answerContext';

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
  const meetings = held(context);
  const times = new Map<ActorId, number>();
  for (const { participants } of meetings)
    for (const actor of participants) if (context.vertexOf.has(actor)) times.set(actor, (times.get(actor) ?? 0) + 1);
  return {
    question: 'exchanges',
    total: context.actors.length,
    unsaid,
    meetings: meetings.length,
    comers: nearestFirst(context, times.keys())
      .map((actor) => ({ actor, times: times.get(actor) ?? 0 }))
      .sort((a, b) => b.times - a.times),
    actors: nearestFirst(context, ends),
  };
}

/** Meetings that took place: with participants, and not dated in the future. */
function held({ document, today }: AnswerContext): Meeting[] {
  const isToCome = ({ date }: Meeting) => date !== undefined && today !== undefined && date > today;
  return [...document.meetings.values()].filter((one) => one.participants.length > 0 && !isToCome(one));
}

/** "Who asks the same question as we do? Who has a lesson to share?" On the themes of the point of view, else on all themes. */
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
    // On any theme: the answer must not deny a request that is on the map.
    own: [...document.offers.values()]
      .filter((one) => one.side === 'request' && one.holder === beneficiary?.id && isOpen(one))
      .map(({ id }) => id),
    asking,
    offering,
    lessons: lessons.map(({ id }) => id),
    actors: nearestFirst(context, [...asking, ...offering, ...lessons.flatMap(holdersOf)]).filter(
      (id) => id !== beneficiary?.id && vertexOf.has(id),
    ),
  };
}

/** "Where are my peers?" */
export function ownPeers(context: AnswerContext): AnswerTo<'ownPeers'> {
  const said = othersWho(context, (actor) => holdsRole(actor, 'peer')).map(({ id }) => id);
  const peers = nearestFirst(context, [...said, ...peersAnywhere(context).map(({ id }) => id)]);
  return {
    question: 'ownPeers',
    direct: peers.filter((id) => context.distance(id) === 1).length,
    comparable: isPeerKnowable(context),
    actors: peers,
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
  const last = new Map<ActorId, Day>();
  for (const tie of context.ties) {
    const { a, b } = tie;
    if (a !== id && b !== id) continue;
    const lastExchange = lastExchangeOf(tie);
    const contact = a === id ? b : a;
    contacts.add(contact);
    if (lastExchange !== undefined && lastExchange > (last.get(contact) ?? '')) last.set(contact, lastExchange);
  }
  const sleeping = asleepPairs(context).filter(({ pair }) => id !== undefined && pair.includes(id));
  return {
    question: 'circle',
    contacts: contacts.size,
    exchanges: [...last].map(([actor, on]) => ({ actor, on })).sort((a, b) => byCodeUnits(b.on, a.on)),
    months: monthsOf(context),
    actors: sleeping.map(({ pair: [a, b] }) => (a === id ? b : a)),
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

/** "What is falling asleep, and what has changed since last time?" */
export function asleep(context: AnswerContext): AnswerTo<'asleep'> {
  const sleeping = asleepPairs(context);
  const dated = context.ties.filter((tie) => lastExchangeOf(tie) !== undefined).length;
  return {
    question: 'asleep',
    sleeping,
    dated,
    months: monthsOf(context),
    since: sinceLatest(context),
    actors: nearestFirst(
      context,
      sleeping.flatMap(({ pair }) => pair),
    ),
  };
}

function asleepPairs({ found }: AnswerContext): AnswerTo<'asleep'>['sleeping'] {
  return found.findings.flatMap(({ rule, ties, since }) =>
    rule === 'dormantTie' ? ties.map((pair) => ({ pair, on: since })) : [],
  );
}

/** Visible actors and ties compared with the latest milestone. Ids are stable, so no matching is needed. */
function sinceLatest({ document, visibility }: AnswerContext): ChangesSince | undefined {
  const [latest] = [...document.snapshots.values()].sort((a, b) => byCodeUnits(b.on, a.on));
  if (latest === undefined) return undefined;
  const actors = (table: Iterable<readonly [ActorId, Actor]>) =>
    [...table].filter(([, actor]) => isActorVisible(actor, visibility)).map(([id]) => id);
  const ties = (table: Iterable<readonly [TieId, Tie]>) =>
    [...table].filter(([, tie]) => isTieMeasured(tie, visibility)).map(([id]) => id);
  const before = latest.map.tables;
  return {
    name: latest.name,
    on: latest.on,
    actors: difference(actors(before.actors), actors(document.actors)),
    ties: difference(ties(before.ties), ties(document.ties)),
  };
}

function difference<Id>(before: readonly Id[], now: readonly Id[]): { readonly new: number; readonly gone: number } {
  const [was, is] = [new Set(before), new Set(now)];
  return { new: now.filter((id) => !was.has(id)).length, gone: before.filter((id) => !is.has(id)).length };
}

function monthsOf({ thresholds }: AnswerContext): number {
  return thresholds.dormantAfter ?? DORMANT_AFTER;
}
