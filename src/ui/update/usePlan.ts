import { useEffect, useRef, useState } from 'react';
import type { EditedHere } from '../../analysis/update/editedHere';
import type { UpdatePlan, UpdateSources } from '../../analysis/update/updatePlan';
import type { MapDocument } from '../../domain/mapDocument';
import type { NewerFile } from '../../store/updateSlice';
import { type UpdatePlanner, useServices } from '../services';
import { useAppStore } from '../useApp';

type Said = UpdateSources['said'];

interface Planned {
  readonly plan: UpdatePlan;
  /** What it was made from. */
  readonly said: Said;
  /** All that was asked from the start. */
  readonly asked: UpdatePlan['asked'];
}

/** The plan of an update, worked out off the page; the one before stays until the next is there. `null`: none is yet. */
export function usePlan(
  newer: NewerFile,
  start: { readonly open: MapDocument; readonly edited: EditedHere },
  said: Said,
): Planned | null {
  const store = useAppStore();
  const { startPlanning } = useServices().opening;
  const planner = useRef<UpdatePlanner | null>(null);
  const [planned, setPlanned] = useState<Planned | null>(null);

  useEffect(() => {
    const started = startPlanning({ ...start, other: newer.document, coverage: newer.coverage });
    planner.current = started;
    return () => {
      planner.current = null;
      started.end();
    };
  }, [startPlanning, start, newer]);

  useEffect(() => {
    let isWanted = true;
    const told = (plan: UpdatePlan | null) => {
      if (plan && isWanted) setPlanned((before) => ({ plan, said, asked: before?.asked ?? plan.asked }));
    };
    const failed = (fault: unknown) => {
      if (!isWanted) return;
      // The thread broke down: the person is told, the open map stays, and the fault is not hidden.
      const { newerRead, dialogOpened, importMoved } = store.getState();
      newerRead(null);
      dialogOpened(null);
      const messages = [{ code: 'NOT_READ', file: newer.name }] as const;
      importMoved({ step: 'refused', files: [newer.name], messages, updates: true });
      throw fault;
    };
    void planner.current?.plan(said).then(told, failed);
    return () => {
      isWanted = false;
    };
  }, [store, newer, said]);
  return planned;
}
