import { useState } from 'react';
import type { Acquaintances } from '../../analysis/meetings/acquaintances';
import type { ActorId } from '../../domain/brand';
import { type Meeting, seatedAt } from '../../domain/meeting';
import { selectGroupPartition } from '../../store/selectors/selectPartition';
import { useHandleDrag } from '../parts/useHandleDrag';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import { GuestSeat } from './GuestSeat';
import styles from './Meetings.module.css';
import { tableUnder } from './tableUnder';
import { useMeetingEdit } from './useMeeting';
import { useNames } from './useNames';

interface SeatedTablesProps {
  readonly meeting: Meeting;
  readonly acquaintances: Acquaintances;
}

export function SeatedTables({ meeting, acquaintances: { known } }: SeatedTablesProps) {
  const words = useLaterMessages().meetings.seating;
  const edit = useMeetingEdit(meeting.id);
  const namesOf = useNames();
  const groups = useApp(selectGroupPartition).groups;
  const [said, setSaid] = useState('');
  const move = (actor: ActorId, table: number | undefined) => {
    edit((one) => seatedAt(one, actor, table));
    setSaid(words.moved(namesOf([actor])[0] ?? '', table === undefined ? words.noTable : words.table(table + 1)));
  };
  const drag = useHandleDrag(tableUnder, (actor: ActorId, place) => move(actor, place === 'none' ? undefined : place));
  const pairsOf = (seats: readonly ActorId[]) =>
    seats.flatMap((a, index) => seats.slice(index + 1).flatMap((b) => (known.get(a)?.has(b) ? [[a, b] as const] : [])));
  const groupsOf = (seats: readonly ActorId[]) =>
    new Set(seats.map((id) => groups.find(({ members }) => members.includes(id))?.id ?? id)).size;
  const seated = new Set(meeting.tables.flatMap(({ seats }) => seats));
  const unseated = meeting.participants.filter((id) => !seated.has(id));
  const together = meeting.tables.reduce((sum, { seats }) => sum + pairsOf(seats).length, 0);
  const all = meeting.tables.reduce((sum, { seats }) => sum + (seats.length * (seats.length - 1)) / 2, 0);
  const seat = (id: ActorId, table: number | undefined) => (
    <GuestSeat key={id} id={id} table={table} tables={meeting.tables.length} drag={drag} onMove={move} />
  );
  return (
    <>
      {all > 0 && <p>{words.summary(together, all - together)}</p>}
      <ol className={styles.tables}>
        {meeting.tables.map(({ seats }, table) => (
          // Tables have no other identity than their number.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={table} className={styles.table} data-table={table} data-over={drag.over === table}>
            <h4>
              {words.table(table + 1)}
              {seats.length > 1 && <small> · {words.groups(groupsOf(seats))}</small>}
            </h4>
            {seats.length === 0 && <p className={styles.soft}>{words.emptyTable}</p>}
            <ul>{seats.map((id) => seat(id, table))}</ul>
            {pairsOf(seats).map(([a, b]) => {
              const [one = '', other = ''] = [namesOf([a])[0], namesOf([b])[0]];
              return (
                <p key={`${a} ${b}`} className={styles.soft}>
                  {words.knownPair(one, other)}
                </p>
              );
            })}
          </li>
        ))}
        {unseated.length > 0 && (
          <li className={styles.table} data-table="none" data-over={drag.over === 'none'}>
            <h4>{words.unseated}</h4>
            <ul>{unseated.map((id) => seat(id, undefined))}</ul>
          </li>
        )}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}
