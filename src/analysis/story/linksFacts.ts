import type { ActorId } from '../../domain/brand';
import { officerOf } from '../../domain/mapDocument';
import type { Finding } from '../findings/finding';
import { idsOf, neighboursOf, rowsOf } from '../rowsOf';
import type { StorySource } from './storySource';
import { type LinkingActor, type StepFacts, silent } from './toldStep';

const NAMED = 3;

/**
 * Actors between groups (measured brokers, else those in contact with most groups), and a pair of groups held by one tie or none.
 * Time O(n + m).
 */
export function linksFacts(source: StorySource): StepFacts {
  const question = groupQuestion(source.open);
  const linking = linkingActors(source);
  if (linking.length === 0 && !question) {
    return silent('links', source.graph.order === 0 ? 'noActor' : 'nobodyBetween');
  }
  const between = linking.slice(0, NAMED).map(({ actor, groups }) => ({ actor, groups }));
  const litTies = linking
    .slice(0, NAMED)
    .flatMap(({ actor, across }) => across.map((contact): [ActorId, ActorId] => [actor, contact]));
  return {
    kind: 'links',
    between,
    more: linking.length - between.length,
    ...(question ? { question } : {}),
    lit: [...new Set([...between.map(({ actor }) => actor), ...litTies.flat()])],
    litTies,
  };
}

/** Prefers groups with no known tie: a room may know one. */
function groupQuestion(open: readonly Finding[]): Finding | undefined {
  return open.find(({ rule }) => rule === 'groupsApart') ?? open.find(({ rule }) => rule === 'singleTieBetweenGroups');
}

interface Linking extends LinkingActor {
  readonly across: readonly ActorId[];
}

/**
 * Actors in contact with most groups first, then by name. Leaves out the point of view and the officer, whose ties are known to
 * everybody.
 */
function linkingActors(source: StorySource): Linking[] {
  const { brokers, from, document } = source;
  const officer = officerOf(document);
  const isNews = (actor: ActorId) => actor !== from && actor !== officer;
  const measured = brokers ? linkingAmong(source, (actor) => isNews(actor) && brokers.has(actor)) : [];
  // Without measures, most actors have some contact in another group, so keep only the top few.
  return measured.length > 0 ? measured : linkingAmong(source, isNews).slice(0, NAMED);
}

function linkingAmong({ graph, partition }: StorySource, counts: (actor: ActorId) => boolean): Linking[] {
  const groupOf = new Map<ActorId, string>();
  for (const { id, members } of partition.groups) {
    if (members.length > 1) for (const member of members) groupOf.set(member, id);
  }
  return idsOf(graph)
    .flatMap((actor, vertex): Linking[] => {
      if (!counts(actor)) return [];
      const own = groupOf.get(actor);
      if (own === undefined) return [];
      const across = [...neighboursOf(rowsOf(graph), vertex)].flatMap((one) => {
        const id = idsOf(graph)[one];
        const group = id === undefined ? undefined : groupOf.get(id);
        return id !== undefined && group !== undefined && group !== own ? [id] : [];
      });
      const ties = new Map<string, number>();
      for (const id of across) ties.set(groupOf.get(id) ?? '', (ties.get(groupOf.get(id) ?? '') ?? 0) + 1);
      const groups = [...ties].sort(([, one], [, other]) => other - one).map(([group]) => group);
      return groups.length === 0 ? [] : [{ actor, groups, across }];
    })
    .sort((a, b) => b.groups.length - a.groups.length);
}
