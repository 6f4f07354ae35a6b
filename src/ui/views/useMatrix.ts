import { useMemo } from 'react';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectPartition } from '../../store/selectors/selectPartition';
import { selectVisibility } from '../../store/selectors/selectVisibility';
import { useApp, useAppStore, useMessages } from '../useApp';
import { type MatrixOfMap, matrixFor } from './matrixFor';

/** The matrix of the map. Made anew when ties, groups or filters change. */
export function useMatrix(): MatrixOfMap {
  const store = useAppStore();
  const messages = useMessages();
  const ties = useApp((state) => state.document.ties);
  const visibility = useApp(selectVisibility);
  const partition = useApp(selectPartition);
  const graph = useApp(selectGraph);
  return useMemo(
    () => matrixFor(store.getState(), messages),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what `matrixFor` reads of the state
    [store, messages, ties, visibility, partition, graph],
  );
}
