import { useEffect, useRef, useState } from 'react';
import { selectAgenda } from '../../store/selectors/selectAgenda';
import styles from '../introductions/Introductions.module.css';
import { Button } from '../parts/Button';
import { DialogFrame } from '../parts/DialogFrame';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import { AgendaDays } from './AgendaDays';
import { OtherAgendas } from './OtherAgendas';
import { ToDoLine } from './ToDoLine';
import { WaitingPart } from './WaitingPart';

/** Lines that fit on a screen; a button shows the rest. */
const SHOWN = 10;

export function AgendaDialog() {
  const { agenda: words } = useLaterMessages();
  const { toDo, waiting, later, isKnown } = useApp(selectAgenda);
  const [count, setCount] = useState(SHOWN);
  const [settled, setSettled] = useState<{ readonly what: string; readonly place: number } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  // The line that had the focus is gone: the line now in its place gets it.
  useEffect(() => {
    const lines = [...(list.current?.children ?? [])];
    if (settled) (lines[settled.place] ?? lines.at(-1) ?? list.current)?.querySelector('button')?.focus();
  }, [settled]);
  const rest = toDo.length - count;
  return (
    <DialogFrame title={words.title} wide>
      <p role="status" className={styles.soft}>
        {settled ? words.settled(settled.what) : words.hint}
      </p>
      {toDo.length + waiting.length === 0 && <p>{isKnown ? words.nothing : words.unknown}</p>}
      <ul ref={list} className={styles.lines} aria-label={words.title}>
        {toDo.slice(0, count).map((one, place) => (
          <ToDoLine key={one.key} toDo={one} onSettled={(what) => setSettled({ what, place })} />
        ))}
      </ul>
      {rest > 0 && <Button onClick={() => setCount(count + rest)}>{words.more(rest)}</Button>}
      <WaitingPart waiting={waiting} />
      {later.first !== undefined && <p className={styles.soft}>{words.later(later.count, later.first)}</p>}
      {(waiting.length > 0 || toDo.some(({ due }) => due !== undefined)) && <AgendaDays />}
      <OtherAgendas />
    </DialogFrame>
  );
}
