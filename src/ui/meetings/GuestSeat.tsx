import { GripVertical } from 'lucide-react';
import type { ActorId } from '../../domain/brand';
import { EditableSelect } from '../fields/EditableSelect';
import type { HandleDrag } from '../parts/useHandleDrag';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useNameOf } from '../parts/useNameOf';
import { useApp } from '../useApp';
import styles from './Meetings.module.css';
import type { SeatingPlace } from './tableUnder';

interface GuestSeatProps {
  readonly id: ActorId;
  readonly table: number | undefined;
  readonly tables: number;
  readonly drag: HandleDrag<ActorId, SeatingPlace>;
  readonly onMove: (actor: ActorId, table: number | undefined) => void;
}

export function GuestSeat({ id, table, tables, drag, onMove }: GuestSeatProps) {
  const words = useLaterMessages().meetings.seating;
  const readOnly = useApp((state) => state.readOnly);
  const name = useNameOf(id) ?? '';
  if (readOnly) return <li>{name}</li>;
  return (
    <li className={styles.seat} data-dragged={drag.dragged === id}>
      <span className={styles.grip} title={words.drag(name)} aria-hidden="true" {...drag.handle(id)}>
        <GripVertical size={16} />
        {name}
      </span>
      <EditableSelect
        inline
        labelHidden
        label={words.tableOf(name)}
        value={table === undefined ? undefined : String(table)}
        options={Array.from({ length: tables }, (_, one) => [String(one), words.table(one + 1)] as const)}
        emptyLabel={words.noTable}
        readOnly={false}
        onCommit={(chosen) => onMove(id, chosen === undefined ? undefined : Number(chosen))}
      />
    </li>
  );
}
