import { useCallback } from 'react';
import { agendaOfMap } from '../../analysis/agenda/agendaOfMap';
import styles from '../introductions/Introductions.module.css';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import type { OtherMap } from '../pool/otherMaps';
import { useOtherMaps } from '../pool/useOtherMaps';
import { useServices } from '../services';
import { useApp, useMessages } from '../useApp';

/** A map of this device beside the open one, with what it waits for: counted as a whole, its first lines in words. */
interface OtherAgenda {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly overdue: number;
  readonly first: readonly { readonly key: string; readonly text: string }[];
}

const FIRST = 3;

/** What the other maps wait for: whoever settles a line opens its map. */
export function OtherAgendas() {
  const { agenda: words } = useLaterMessages();
  const { maps } = useServices();
  const others = useOtherAgendas();
  if (others.length === 0) return null;
  return (
    <section className={styles.list}>
      <h3>{words.others}</h3>
      <ul className={styles.lines}>
        {others.map(({ id, title, count, overdue, first }) => (
          <li key={id} className={styles.line}>
            <p className={styles.sentence}>{words.otherMap(title, count, overdue)}</p>
            <ul>
              {first.map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
            </ul>
            <div className={styles.actions}>
              <Button onClick={() => maps.openMap(id)}>{words.openMap(title)}</Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useOtherAgendas(): readonly OtherAgenda[] {
  const { agenda: words } = useLaterMessages();
  const { findings } = useMessages();
  const today = useApp((state) => state.today);
  const agendaFrom = useCallback(
    ({ id, title, document }: OtherMap): OtherAgenda | null => {
      const { toDo, telling } = agendaOfMap(document, today);
      if (toDo.length === 0) return null;
      const first = toDo.slice(0, FIRST).map((one) => ({
        key: one.key,
        text: words.what(one, document, one.verb === 'lookAgain' ? findings.finding(one.finding, telling) : ''),
      }));
      return { id, title, count: toDo.length, overdue: toDo.filter((one) => one.overdue).length, first };
    },
    [today, words, findings],
  );
  return useOtherMaps(agendaFrom);
}
