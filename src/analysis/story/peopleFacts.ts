import type { ActorType } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { idsOf } from '../rowsOf';
import type { StorySource } from './storySource';
import { NOTHING_LIT, type StepFacts, silent } from './toldStep';

/** Actors by type, and how many are in direct contact with the point of view. */
export function peopleFacts({ document, graph, from }: StorySource): StepFacts {
  if (graph.order === 0) return silent('people', 'noActor');
  const counts: Record<ActorType, number> = { person: 0, structure: 0, network: 0, body: 0, unknown: 0 };
  const untied: ActorId[] = [];
  for (const id of idsOf(graph)) {
    if (graph.degree(id) === 0 && id !== from) untied.push(id);
    const actor = document.actors.get(id);
    if (actor && id !== from) counts[actor.type]++;
  }
  const isThere = from !== undefined && graph.hasNode(from);
  return {
    kind: 'people',
    ...(isThere ? { around: from } : {}),
    persons: counts.person,
    structures: counts.structure,
    networks: counts.network,
    bodies: counts.body,
    unknowns: counts.unknown,
    direct: isThere ? graph.degree(from) : 0,
    untied,
    ...NOTHING_LIT,
  };
}
