import { countsAsPerson } from '../../domain/actor';
import { append } from '../../domain/append';
import type { ActorId, ThemeId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import { isOpen } from '../../domain/offer';
import { themesByLabel } from '../../domain/themes/themesByLabel';
import { testifiesOn } from '../findings/witnesses';
import { idsOf, neighboursOf, rowsOf } from '../rowsOf';
import type { AnswerTo } from './answer';
import { type AnswerContext, nearestFirst } from './answerContext';

/**
 * "Which meeting would bring together most people who do not know each other?" The theme with most untied pairs of
 * holders; networks and bodies do not come to a meeting. Time O(themes × holders × their contacts).
 */
export function meeting(context: AnswerContext): AnswerTo<'meeting'> {
  const { document, actors, graph, vertexOf } = context;
  let best: AnswerTo<'meeting'> = { question: 'meeting', theme: undefined, pairs: 0, apart: 0, actors: [] };
  for (const theme of themesByLabel(document.themes, document.themes.keys())) {
    const guests = actors.filter(
      ({ type, themes: own }) => (countsAsPerson(type) || type === 'structure') && own.includes(theme),
    );
    const places = new Set(guests.flatMap(({ id }) => vertexOf.get(id) ?? []));
    let tied = 0;
    for (const place of places)
      for (const other of neighboursOf(rowsOf(graph), place)) if (other > place && places.has(other)) tied++;
    const pairs = (guests.length * (guests.length - 1)) / 2;
    if (pairs - tied <= best.apart) continue;
    best = { question: 'meeting', theme, pairs, apart: pairs - tied, actors: guests.map(({ id }) => id) };
  }
  return { ...best, actors: nearestFirst(context, best.actors) };
}

const CARRIES: ReadonlySet<string> = new Set(['exchanges', 'actsWith', 'agreement']);

/** "Who brings, who receives?" From ties that carry information and have a recorded direction. */
export function giveReceive(context: AnswerContext): AnswerTo<'giveReceive'> {
  const carrying = context.ties.filter(({ nature }) => nature === undefined || CARRIES.has(nature));
  const directed = carrying.filter(({ direction }) => direction === 'forward' || direction === 'backward');
  const mutual = carrying.filter(({ direction }) => direction === 'both');
  const both = mutual.flatMap(({ a, b }) => [a, b]);
  const givers = new Set([...both, ...directed.map(({ a, b, direction }) => (direction === 'forward' ? a : b))]);
  const takers = new Set([...both, ...directed.map(({ a, b, direction }) => (direction === 'forward' ? b : a))]);
  return {
    question: 'giveReceive',
    directed: directed.length,
    mutual: mutual.length,
    receivers: nearestFirst(
      context,
      [...takers].filter((id) => !givers.has(id)),
    ),
    actors: nearestFirst(
      context,
      [...givers].filter((id) => !takers.has(id)),
    ),
  };
}

/** "Whose network can bring us what we lack?" Actors at two ties that only one contact leads to. */
export function throughWhom(context: AnswerContext): AnswerTo<'throughWhom'> {
  const { graph, vertexOf, beneficiary } = context;
  const from = beneficiary && vertexOf.get(beneficiary.id);
  if (from === undefined) return { question: 'throughWhom', direct: 0, contacts: [], actors: [] };
  const leads = new Map<number, number[]>();
  const direct = new Set(neighboursOf(rowsOf(graph), from));
  for (const contact of direct) {
    for (const far of neighboursOf(rowsOf(graph), contact)) {
      if (far === from || direct.has(far)) continue;
      append(leads, far, contact);
    }
  }
  const only = new Map<number, number[]>();
  for (const [far, [contact, ...more]] of leads) {
    if (contact !== undefined && more.length === 0) append(only, contact, far);
  }
  const ids = idsOf(graph);
  // Vertices are numbered by name, so equals are sorted by name.
  const contacts = [...only]
    .sort(([a, x], [b, y]) => y.length - x.length || a - b)
    .flatMap(([contact, far]) => {
      const actor = ids[contact];
      const to = far.sort((a, b) => a - b).flatMap((vertex) => ids[vertex] ?? []);
      return actor === undefined ? [] : [{ actor, to, means: to.flatMap((id) => meansOf(context, id)) }];
    });
  return { question: 'throughWhom', direct: direct.size, contacts, actors: contacts.map(({ actor }) => actor) };
}

function meansOf(
  { document }: AnswerContext,
  actor: ActorId,
): { readonly actor: ActorId; readonly resource: string }[] {
  return (document.actors.get(actor)?.resources ?? []).map((resource) => ({ actor, resource }));
}

/** "Who could take up this offer?" Actors with an open request or a theme in common with it, the nearest first. */
export function offers(context: AnswerContext): AnswerTo<'offers'> {
  const { document, actors, vertexOf } = context;
  const open = [...document.offers.values()].filter(isOpen);
  const requests = open.filter(({ side }) => side === 'request');
  const known = open.filter(({ side, holder }) => side === 'offer' && vertexOf.has(holder));
  const matched = known.map(({ holder, themes }) => {
    const fits = (theirs: readonly ThemeId[]) => theirs.some((theme) => themes.includes(theme));
    const asking = requests.filter((one) => fits(one.themes)).map((one) => one.holder);
    const sharing = actors.filter((actor) => fits(actor.themes)).map(({ id }) => id);
    const interested = nearestFirst(context, [...asking, ...sharing]).filter((id) => id !== holder && vertexOf.has(id));
    return { holder, interested };
  });
  return { question: 'offers', offers: matched, actors: nearestFirst(context, matched.flatMap(byHolder)) };
}

function byHolder({ holder }: { readonly holder: ActorId }): ActorId[] {
  return [holder];
}

/** "Which testimony to plan for the next meeting?" Witnesses on the themes of the point of view who have not spoken yet. */
export function testimonies(context: AnswerContext): AnswerTo<'testimonies'> {
  const able = context.witnesses.filter((witness) => context.themes.some((theme) => testifiesOn(witness, theme)));
  const given = [...context.document.testimonies.values()].filter(({ lastGiven }) => lastGiven !== undefined);
  const spoke = new Set(given.map(({ person }) => person));
  const [last] = given
    .filter(({ person }) => able.some(({ actor }) => actor.id === person))
    .sort((a, b) => byCodeUnits(b.lastGiven ?? '', a.lastGiven ?? ''));
  return {
    question: 'testimonies',
    witnesses: able.length,
    last: last?.lastGiven === undefined ? undefined : { actor: last.person, on: last.lastGiven },
    actors: nearestFirst(
      context,
      able.map(({ actor }) => actor.id).filter((id) => !spoke.has(id)),
    ),
  };
}

/** "What do people take home?" */
export function takeHome({ actors }: AnswerContext): AnswerTo<'takeHome'> {
  return {
    question: 'takeHome',
    people: actors.filter(({ type }) => countsAsPerson(type)).length,
    total: actors.length,
    actors: [],
  };
}
