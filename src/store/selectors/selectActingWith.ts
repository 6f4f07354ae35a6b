import type { ActorId } from '../../domain/brand';
import { byFolded } from '../../domain/folding';
import { isActing } from '../../domain/startQuestion';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectGraph } from './selectGraph';
import { selectPointOfView } from './selectPointOfView';

/** Actors with whom the point of view already acts, sorted by name. No rule asks about them, and none finds them. */
export const selectActingWith = remembered(
  (state: AppState) => [selectGraph(state), selectPointOfView(state)],
  (state): readonly ActorId[] => {
    const graph = selectGraph(state);
    const from = selectPointOfView(state);
    if (from === undefined || !graph.hasNode(from)) return [];
    const nameOf = (id: string) => graph.getNodeAttribute(id, 'actor')?.name ?? '';
    return graph
      .filterNeighbors(from, (id) => (graph.getEdgeAttribute(from, id, 'ties') ?? []).some(isActing))
      .sort((a, b) => byFolded(nameOf(a), nameOf(b))) as ActorId[];
  },
);
