import { type FormEvent, useRef, useState } from 'react';
import type { Day, FindingKey } from '../../domain/brand';
import { ruleFinding } from '../../domain/commands';
import { officerOf } from '../../domain/mapDocument';
import { type Ruling, VERDICTS, type Verdict } from '../../domain/ruling';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useAppStore, useMessages } from '../useApp';
import styles from './Panel.module.css';

interface Props {
  /** What is ruled out: a finding, or an introduction. */
  readonly ruled: FindingKey;
  /** What is asked. */
  readonly title: string;
  /** What was said before, to be changed: by whom and when too. */
  readonly before?: Ruling;
  readonly onDone: () => void;
}

/** Why this is no gap: a verdict, some words, perhaps a day from which to ask again. Signed by the officer of the map. */
export function RuleOutForm({ ruled, title, before, onDone }: Props) {
  const { desk } = useMessages();
  const { rulings: words } = useLaterMessages();
  const store = useAppStore();
  const { today } = useServices();
  const told: Verdict = before?.verdict ?? 'notRelevant';
  const [verdict, setVerdict] = useState(told);
  const [reason, setReason] = useState(before?.reason ?? '');
  const first = useRef<HTMLInputElement>(null);
  // What was pressed to come here is gone.
  useFocusOnMount(first, true);
  const [until, setUntil] = useState<string>(before?.until ?? '');
  const [by, setBy] = useState(() => before?.by ?? (before ? '' : signature()));
  const [on, setOn] = useState<string>(() => before?.on ?? (before ? '' : today()));

  function signature(): string {
    const { document } = store.getState();
    const officer = officerOf(document);
    return (officer && document.actors.get(officer)?.name) ?? '';
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { execute, readOnly } = store.getState();
    // What the map does not take stays in its fields.
    if (readOnly) return;
    const ruling = {
      id: ruled,
      verdict,
      ...(on === '' ? {} : { on: on as Day }),
      ...(by.trim() === '' ? {} : { by: by.trim() }),
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      ...(verdict === 'notNow' && until !== '' ? { until: until as Day } : {}),
    };
    execute(ruleFinding, { ruling }, words.verdicts[verdict]);
    onDone();
  };

  return (
    <form onSubmit={submit}>
      <fieldset className={styles.form}>
        <legend>{title}</legend>
        {VERDICTS.map((one) => (
          <label key={one} className={styles.option}>
            <input
              ref={one === told ? first : undefined}
              type="radio"
              name="verdict"
              checked={verdict === one}
              onChange={() => setVerdict(one)}
            />
            {words.verdicts[one]}
          </label>
        ))}
        {verdict === 'notNow' && (
          <label>
            <span className={controls.label}>{words.until}</span>
            <input
              type="date"
              className={controls.field}
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          </label>
        )}
        <label>
          <span className={controls.label}>{words.reason}</span>
          <input className={controls.field} value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        {before && (
          <>
            <label>
              <span className={controls.label}>{words.by}</span>
              <input className={controls.field} value={by} onChange={(event) => setBy(event.target.value)} />
            </label>
            <label>
              <span className={controls.label}>{words.on}</span>
              <input
                type="date"
                className={controls.field}
                value={on}
                onChange={(event) => setOn(event.target.value)}
              />
            </label>
          </>
        )}
        <div className={styles.row}>
          <button type="submit" className={`${controls.button} ${controls.primary}`}>
            {before ? words.save : words.confirm}
          </button>
          <button type="button" className={controls.button} onClick={onDone}>
            {desk.panel.cancel}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
