import type { ActorId } from '../../domain/brand';
import { byFolded } from '../../domain/folding';
import { isActing } from '../../domain/startQuestion';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectFindingsByHeading } from './selectFindingsByHeading';
import { selectGraph } from './selectGraph';
import { selectPointOfView } from './selectPointOfView';

/**
 * Actors the point of view already acts with, sorted by name, except those that Partners already lists as partners of today.
 * Neighbours are sorted here, because graphology returns ids that look like numbers first.
 */
export const selectActingWith = remembered(
  (state: AppState) => [selectGraph(state), selectPointOfView(state), selectFindingsByHeading(state).partners.found],
  (state): readonly ActorId[] => {
    const graph = selectGraph(state);
    const from = selectPointOfView(state);
    if (from === undefined || !graph.hasNode(from)) return [];
    const { found } = selectFindingsByHeading(state).partners;
    const listed = new Set<string>(found.flatMap(({ actor, already }) => (already ? [actor] : [])));
    const nameOf = (id: string) => graph.getNodeAttribute(id, 'actor')?.name ?? '';
    return graph
      .filterNeighbors(from, (id) => !listed.has(id) && (graph.getEdgeAttribute(from, id, 'ties') ?? []).some(isActing))
      .sort((a, b) => byFolded(nameOf(a), nameOf(b))) as ActorId[];
  },
);
