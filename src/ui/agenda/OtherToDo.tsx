import { useMemo, useState } from 'react';
import type { ToDo } from '../../analysis/agenda/toDo';
import { settleToDo } from '../../domain/commands';
import type { Settled } from '../../domain/commands/settleToDo';
import { useLaterMessages } from '../parts/useLaterMessages';
import type { OtherMap } from '../pool/otherMaps';
import { ServicesProvider, useServices } from '../services';
import own from './Agenda.module.css';
import { ToDoRow } from './ToDoRow';

interface Props {
  readonly map: OtherMap;
  readonly toDo: ToDo;
  readonly text: string;
  /** Called after each attempt, successful or not, since the map may have changed since it was read. */
  readonly onEnd: (isDone: boolean) => Promise<void>;
}

/** An item of a map that is not open, settled in that map. Half-typed text is kept with that map's drafts. */
export function OtherToDo({ map, toDo, text, onEnd }: Props) {
  const { agenda: words } = useLaterMessages();
  const services = useServices();
  const [problem, setProblem] = useState<'held' | 'unreadable' | 'refused' | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const its = useMemo(() => ({ ...services, drafts: services.maps.draftsOf(map.id) }), [services, map.id]);
  const settle = async (settled: Settled, taken: () => void) => {
    setIsBusy(true);
    setProblem(null);
    const edited = await services.maps.editMap(map.id, ({ execute }) => execute(settleToDo, { settled }, text));
    if (edited === 'done') taken();
    else setProblem(edited);
    // The buttons stay disabled until the list is read again, so that nobody settles the item twice.
    await onEnd(edited === 'done');
    setIsBusy(false);
  };
  return (
    <ServicesProvider services={its}>
      <ToDoRow
        toDo={toDo}
        document={map.document}
        disabled={isBusy}
        sentence={<strong>{text}</strong>}
        problem={
          <span role="alert" className={own.problem}>
            {problem && words.notEdited[problem]}
          </span>
        }
        onSettle={(settled, taken) => void settle(settled, taken)}
      />
    </ServicesProvider>
  );
}
