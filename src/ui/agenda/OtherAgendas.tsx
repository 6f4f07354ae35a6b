import { useCallback, useEffect, useRef, useState } from 'react';
import { agendaOfMap } from '../../analysis/agenda/agendaOfMap';
import type { ToDo } from '../../analysis/agenda/toDo';
import styles from '../introductions/Introductions.module.css';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import type { OtherMap } from '../pool/otherMaps';
import { useOtherMaps } from '../pool/useOtherMaps';
import { useServices } from '../services';
import { useApp, useMessages } from '../useApp';
import { OtherToDo } from './OtherToDo';

interface OtherAgenda extends OtherMap {
  readonly count: number;
  readonly overdue: number;
  readonly first: readonly { readonly toDo: ToDo; readonly text: string }[];
}

const FIRST = 3;

/** Items of the other maps. Each is settled from here, in its own map, unless another window holds that map. */
export function OtherAgendas() {
  const { agenda: words } = useLaterMessages();
  const { maps } = useServices();
  const { others, readAgain } = useOtherAgendas();
  const [settled, setSettled] = useState<{
    readonly map: string;
    readonly what: string;
    readonly place: number;
  } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  // The line that had the focus is gone: the line now in its place gets it.
  useEffect(() => {
    if (!settled) return;
    const own = [...(list.current?.children ?? [])].find((one) => one.getAttribute('data-map') === settled.map);
    const lines = [...(own?.querySelectorAll(':scope > ul > li') ?? [])];
    const next = (lines[settled.place] ?? lines.at(-1) ?? own)?.querySelector('button');
    (next ?? status.current)?.focus();
  }, [settled]);
  if (others.length === 0 && !settled) return null;
  return (
    <section className={styles.list}>
      <h3>{words.others}</h3>
      <p ref={status} role="status" tabIndex={-1} className={styles.soft}>
        {settled && words.settled(settled.what)}
      </p>
      <ul ref={list} className={styles.lines}>
        {others.map((other) => (
          <li key={other.id} data-map={other.id} className={styles.line}>
            <p className={styles.sentence}>{words.otherMap(other.title, other.count, other.overdue)}</p>
            <ul className={styles.lines} aria-label={other.title}>
              {other.first.map(({ toDo, text }, place) => (
                <OtherToDo
                  key={toDo.key}
                  map={other}
                  toDo={toDo}
                  text={text}
                  onEnd={async (isDone) => {
                    await readAgain();
                    if (isDone) setSettled({ map: other.id, what: text, place });
                  }}
                />
              ))}
            </ul>
            <div className={styles.actions}>
              <Button onClick={() => maps.openMap(other.id)}>{words.openMap(other.title)}</Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useOtherAgendas() {
  const { agenda: words } = useLaterMessages();
  const { findings } = useMessages();
  const today = useApp((state) => state.today);
  const agendaFrom = useCallback(
    ({ id, title, document }: OtherMap): OtherAgenda | null => {
      const { toDo, telling } = agendaOfMap(document, today);
      if (toDo.length === 0) return null;
      const first = toDo.slice(0, FIRST).map((one) => ({
        toDo: one,
        text: words.what(one, document, one.verb === 'lookAgain' ? findings.finding(one.finding, telling) : ''),
      }));
      return { id, title, document, count: toDo.length, overdue: toDo.filter((one) => one.overdue).length, first };
    },
    [today, words, findings],
  );
  const { taken: others, readAgain } = useOtherMaps(agendaFrom);
  return { others, readAgain };
}
