import { type FormEvent, useRef, useState } from 'react';
import type { Day, FindingKey } from '../../domain/brand';
import { ruleFinding } from '../../domain/commands';
import { officerOf } from '../../domain/mapDocument';
import { VERDICTS, type Verdict } from '../../domain/ruling';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useAppStore, useMessages } from '../useApp';
import styles from './Panel.module.css';

interface Props {
  /** What is ruled out: a finding, or an introduction. */
  readonly ruled: FindingKey;
  /** What is asked. */
  readonly title: string;
  readonly onDone: () => void;
}

/** Why this is no gap: a verdict, some words, perhaps a day from which to ask again. Signed by the officer of the map. */
export function RuleOutForm({ ruled, title, onDone }: Props) {
  const messages = useMessages().desk.panel;
  const store = useAppStore();
  const { today } = useServices();
  const [verdict, setVerdict] = useState<Verdict>('notRelevant');
  const [reason, setReason] = useState('');
  const first = useRef<HTMLInputElement>(null);
  // What was pressed to come here is gone.
  useFocusOnMount(first, true);
  const [until, setUntil] = useState('');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { document, execute } = store.getState();
    const officer = officerOf(document);
    const by = officer === undefined ? undefined : document.actors.get(officer)?.name;
    const ruling = {
      id: ruled,
      verdict,
      on: today(),
      ...(by === undefined ? {} : { by }),
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      ...(verdict === 'notNow' && until !== '' ? { until: until as Day } : {}),
    };
    execute(ruleFinding, { ruling }, messages.verdicts[verdict]);
    onDone();
  };

  return (
    <form onSubmit={submit}>
      <fieldset className={styles.form}>
        <legend>{title}</legend>
        {VERDICTS.map((one, index) => (
          <label key={one} className={styles.option}>
            <input
              ref={index === 0 ? first : undefined}
              type="radio"
              name="verdict"
              checked={verdict === one}
              onChange={() => setVerdict(one)}
            />
            {messages.verdicts[one]}
          </label>
        ))}
        {verdict === 'notNow' && (
          <label>
            <span className={controls.label}>{messages.until}</span>
            <input
              type="date"
              className={controls.field}
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          </label>
        )}
        <label>
          <span className={controls.label}>{messages.reason}</span>
          <input className={controls.field} value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <div className={styles.row}>
          <button type="submit" className={`${controls.button} ${controls.primary}`}>
            {messages.confirm}
          </button>
          <button type="button" className={controls.button} onClick={onDone}>
            {messages.cancel}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
