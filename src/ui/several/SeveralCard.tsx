import { CalendarPlus } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import type { ActorId, MeetingId } from '../../domain/brand';
import { describeMeeting, removeActors } from '../../domain/commands';
import styles from '../card/Card.module.css';
import { Chips } from '../fields/Chips';
import { Button } from '../parts/Button';
import { ConfirmButton } from '../parts/ConfirmButton';
import { leaveCard } from '../parts/leaveCard';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import { ManyForm } from './ManyForm';

const NOBODY: readonly ActorId[] = [];

export function SeveralCard() {
  const { several: words } = useLaterMessages();
  const { card } = useMessages();
  const store = useAppStore();
  const { newId } = useServices();
  const readOnly = useApp((state) => state.readOnly);
  const ids = useApp(
    useShallow(({ selection, document }) =>
      selection.kind === 'several' ? selection.ids.filter((id) => document.actors.has(id)) : NOBODY,
    ),
  );
  const names = useApp(useShallow(({ document }) => ids.map((id) => document.actors.get(id)?.name ?? '')));
  const ties = useApp(
    ({ document }) => [...document.ties.values()].filter(({ a, b }) => ids.includes(a) || ids.includes(b)).length,
  );
  const { actorsChosen, execute } = store.getState();
  const meet = () => {
    const meeting = { id: newId() as MeetingId, title: words.meetingTitle, participants: ids, tables: [] };
    if (execute(describeMeeting, { meeting }, meeting.title)) store.getState().meetingOpened(meeting.id);
  };
  const remove = () => {
    leaveCard(store);
    execute(removeActors, { ids }, words.said(ids.length));
  };
  return (
    <section className={styles.card} aria-label={card.title}>
      <header className={styles.tieHeading}>
        <h2 className={styles.sentence}>{words.title(ids.length)}</h2>
        <p className={styles.faint}>{words.hint}</p>
      </header>
      <Chips
        label={words.chosen}
        chips={ids.map((id, index) => ({ id, text: names[index] ?? '' }))}
        always
        onRemove={(gone) => actorsChosen(ids.filter((id) => id !== gone))}
      />
      <ManyForm ids={ids} />
      <div className={styles.actions}>
        {!readOnly && (
          <Button onClick={meet}>
            <CalendarPlus size={16} aria-hidden="true" /> {words.meeting}
          </Button>
        )}
        <Button look="quiet" onClick={() => leaveCard(store)}>
          {words.forget}
        </Button>
      </div>
      {!readOnly && (
        <div className={styles.end}>
          <ConfirmButton
            label={words.remove(ids.length)}
            question={words.removeQuestion(ids.length, ties)}
            onConfirm={remove}
          />
        </div>
      )}
    </section>
  );
}
