import { useMemo } from 'react';
import { type TieMatrix, tieMatrix } from '../../analysis/tables/tieMatrix';
import type { Sector } from '../../picture/sectors';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectPartition } from '../../store/selectors/selectPartition';
import { selectVisibility } from '../../store/selectors/selectVisibility';
import { sectorsFor } from '../map/sceneFor';
import { useApp, useAppStore, useMessages } from '../useApp';

export interface MatrixOfMap {
  readonly matrix: TieMatrix;
  readonly sectors: readonly Sector[];
  /** Number of the sector of each row. */
  readonly sectorOf: readonly number[];
}

/** The matrix of what is shown, in the order of what the picture groups by. Made anew when ties, groups or filters change. */
export function useMatrix(): MatrixOfMap {
  const store = useAppStore();
  const messages = useMessages();
  const ties = useApp((state) => state.document.ties);
  const visibility = useApp(selectVisibility);
  const partition = useApp(selectPartition);
  const graph = useApp(selectGraph);
  return useMemo(() => {
    const sectors = sectorsFor(store.getState(), messages);
    const matrix = tieMatrix({ ties }, visibility, membersOf(sectors, graph.ids));
    const sectorOf = sectors.flatMap(({ members }, number) => members.map(() => number));
    return { matrix, sectors, sectorOf };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the partition is what `sectorsFor` reads
  }, [store, messages, ties, visibility, partition, graph]);
}

/** Members by name, as the graph has them. */
function membersOf(sectors: readonly Sector[], ids: ReturnType<typeof selectGraph>['ids']) {
  const rank = new Map(ids.map((id, i) => [id, i]));
  return sectors.map(({ members }) => members.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)));
}
