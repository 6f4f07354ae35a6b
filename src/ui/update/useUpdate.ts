import { useState } from 'react';
import { type EditedHere, editedHere } from '../../analysis/update/editedHere';
import { NOTHING_SAID, type UpdateChoices } from '../../analysis/update/updateChoices';
import { updatedMap } from '../../analysis/update/updatedMap';
import type { UpdatePlan } from '../../analysis/update/updatePlan';
import type { ActorId } from '../../domain/brand';
import { updateMap } from '../../domain/commands';
import { type Change, changeBetween } from '../../domain/history/change';
import type { MapDocument } from '../../domain/mapDocument';
import type { NewerFile } from '../../store/updateSlice';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useAppStore } from '../useApp';
import { usePlan } from './usePlan';

type Said = ReadonlyMap<ActorId, ActorId | null>;

export interface Updating {
  readonly open: MapDocument;
  readonly plan: UpdatePlan;
  readonly asked: UpdatePlan['asked'];
  readonly said: Said;
  readonly choices: UpdateChoices;
  /** False while a new plan is computed after an answer: the previous one is still shown. */
  readonly isCurrent: boolean;
  readonly answer: (inFile: ActorId, ours: ActorId | null | undefined) => void;
  readonly choose: (choices: Partial<UpdateChoices>) => void;
  readonly apply: () => void;
  /** The applied change; `null` until then. */
  readonly done: Change | null;
}

/** Returns `null` while the file is compared with the map for the first time. */
export function useUpdate(newer: NewerFile): Updating | null {
  const store = useAppStore();
  const { newId, today } = useServices();
  const { update: words } = useLaterMessages();
  // The file is compared with the map as it was when the dialog opened; places and groups may still be added meanwhile.
  const [start] = useState((): { readonly open: MapDocument; readonly edited: EditedHere } => {
    const { document, past } = store.getState();
    return { open: document, edited: editedHere(past) };
  });
  const [said, setSaid] = useState<Said>(new Map());
  const [choices, setChoices] = useState(NOTHING_SAID);
  const [done, setDone] = useState<Change | null>(null);
  const planned = usePlan(newer, start, said);
  if (!planned) return null;
  const { plan, asked } = planned;

  return {
    open: start.open,
    plan,
    asked,
    said,
    choices,
    isCurrent: planned.said === said,
    done,
    answer: (inFile, ours) => {
      const next = new Map([...said].filter(([id, other]) => id !== inFile && (ours === null || other !== ours)));
      if (ours !== undefined) next.set(inFile, ours);
      setSaid(next);
    },
    choose: (chosen) => setChoices({ ...choices, ...chosen }),
    apply: () => {
      const { document, execute } = store.getState();
      const different = asked.flatMap(({ inFile, theirs, ours }) =>
        said.get(inFile) === null ? ours.map((one) => [theirs, one] as const) : [],
      );
      const updated = updatedMap(
        document,
        plan,
        { ...choices, different },
        {
          newId,
          today: today(),
          cameFrom: (key) => {
            const place = plan.places.get(key);
            return place && [words.cameFrom, words.place(place)];
          },
        },
      );
      execute(updateMap, { updated }, newer.name);
      setDone(changeBetween(document, updated));
    },
  };
}
