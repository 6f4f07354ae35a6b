import { useState } from 'react';
import { agendaDays } from '../../export/calendar/agendaDays';
import { calendarFile } from '../../export/calendar/calendarFile';
import { selectAgenda } from '../../store/selectors/selectAgenda';
import { selectTelling } from '../../store/selectors/selectFindings';
import { OutcomeLine } from '../dialogs/exports/OutcomeLine';
import type { ExportOutcome } from '../exportServices';
import styles from '../introductions/Introductions.module.css';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useAppStore, useMessages } from '../useApp';

/** Exports the dates of the open map as a calendar file; dates of other maps never go into it. */
export function AgendaDays() {
  const { agenda: words } = useLaterMessages();
  const { findings } = useMessages();
  const { savePage } = useServices().exporting;
  const store = useAppStore();
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const save = async () => {
    const state = store.getState();
    const { document, today } = state;
    const telling = selectTelling(state);
    const { toDo, waiting } = selectAgenda(state);
    const days = agendaDays(
      toDo,
      (one) => words.what(one, document, one.verb === 'lookAgain' ? findings.finding(one.finding, telling) : ''),
      (one) => words.why(one, document),
    );
    const again = agendaDays(
      waiting,
      (one) => words.askAgain(one, document),
      (one) => words.waitingSince(one, document),
    );
    const file = calendarFile([...days, ...again], today);
    setOutcome(await savePage(words.days.fileTitle(document.info.title), file, 'ics'));
  };
  return (
    <div className={styles.actions}>
      <Button onClick={() => void save()}>{words.days.save}</Button>
      <OutcomeLine outcome={outcome} />
    </div>
  );
}
