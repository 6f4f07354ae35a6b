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
  readonly said: Said;
  /** All questions asked since the start. */
  readonly asked: UpdatePlan['asked'];
}

/** Computes the plan of an update off the page; the previous plan stays until the next is ready. `null` before the first. */
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
      // The worker crashed: tells the user, leaves the open map alone, and reports the error.
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
