import type { ActorType } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { vertexIndex } from '../actorGraph';
import type { StorySource } from './storySource';
import { NOTHING_LIT, type StepFacts, silent } from './toldStep';

/** Who is on the map, by type, and who is in direct contact with whom one looks from. */
export function peopleFacts({ document, graph, from }: StorySource): StepFacts {
  const { ids, offsets } = graph;
  if (ids.length === 0) return silent('people', 'noActor');
  const counts: Record<ActorType, number> = { person: 0, structure: 0, network: 0, body: 0, unknown: 0 };
  const untied: ActorId[] = [];
  ids.forEach((id, vertex) => {
    if (offsets[vertex] === offsets[vertex + 1] && id !== from) untied.push(id);
    const actor = document.actors.get(id);
    if (actor && id !== from) counts[actor.type]++;
  });
  const start = from === undefined ? undefined : vertexIndex(ids).get(from);
  return {
    kind: 'people',
    ...(from === undefined || start === undefined ? {} : { around: from }),
    persons: counts.person,
    structures: counts.structure,
    networks: counts.network,
    bodies: counts.body,
    unknowns: counts.unknown,
    direct: start === undefined ? 0 : (offsets[start + 1] ?? 0) - (offsets[start] ?? 0),
    untied,
    ...NOTHING_LIT,
  };
}
