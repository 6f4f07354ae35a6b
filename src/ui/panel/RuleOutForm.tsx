import { type FormEvent, useRef, useState } from 'react';
import type { Day, FindingKey } from '../../domain/brand';
import { ruleFinding } from '../../domain/commands';
import { type MapDocument, officerOf } from '../../domain/mapDocument';
import { type Ruling, VERDICTS, type Verdict } from '../../domain/ruling';
import { Button } from '../parts/Button';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useAppStore, useMessages } from '../useApp';
import styles from './Panel.module.css';

interface Props {
  readonly ruled: FindingKey;
  readonly title: string;
  /** The earlier ruling to change, with its author and date. */
  readonly before?: Ruling;
  readonly onDone: () => void;
}

/**
 * Form that says why something is no gap: a verdict, some words, and optionally a day from which to ask again. Signed by the officer of the
 * map.
 */
export function RuleOutForm({ ruled, title, before, onDone }: Props) {
  const { desk } = useMessages();
  const { rulings: words } = useLaterMessages();
  const store = useAppStore();
  const { today } = useServices();
  const [verdict, setVerdict] = useState<Verdict>(before?.verdict ?? 'notRelevant');
  const [reason, setReason] = useState(before?.reason ?? '');
  const [until, setUntil] = useState<string>(before?.until ?? '');
  const [by, setBy] = useState(() => before?.by ?? (before ? '' : signature(store.getState().document)));
  const [on, setOn] = useState<string>(() => before?.on ?? (before ? '' : today()));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { execute, readOnly } = store.getState();
    // What the map does not accept stays in its fields.
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
        <VerdictChoice verdict={verdict} onChoose={setVerdict} />
        {verdict === 'notNow' && <Field label={words.until} type="date" value={until} onType={setUntil} />}
        <Field label={words.reason} value={reason} onType={setReason} />
        {before && <Field label={words.by} value={by} onType={setBy} />}
        {before && <Field label={words.on} type="date" value={on} onType={setOn} />}
        <div className={styles.row}>
          <Button type="submit" look="primary">
            {before ? words.save : words.confirm}
          </Button>
          <Button onClick={onDone}>{desk.panel.cancel}</Button>
        </div>
      </fieldset>
    </form>
  );
}

function signature(document: MapDocument): string {
  const officer = officerOf(document);
  return (officer && document.actors.get(officer)?.name) ?? '';
}

function VerdictChoice({
  verdict,
  onChoose,
}: {
  readonly verdict: Verdict;
  readonly onChoose: (verdict: Verdict) => void;
}) {
  const { rulings: words } = useLaterMessages();
  const [first] = useState(verdict);
  const field = useRef<HTMLInputElement>(null);
  // The button that opened this form is gone.
  useFocusOnMount(field, true);
  return VERDICTS.map((one) => (
    <label key={one} className={styles.option}>
      <input
        ref={one === first ? field : undefined}
        type="radio"
        name="verdict"
        checked={verdict === one}
        onChange={() => onChoose(one)}
      />
      {words.verdicts[one]}
    </label>
  ));
}

interface FieldProps {
  readonly label: string;
  readonly type?: 'date';
  readonly value: string;
  readonly onType: (text: string) => void;
}

function Field({ label, type, value, onType }: FieldProps) {
  return (
    <label>
      <span className={controls.label}>{label}</span>
      <input type={type} className={controls.field} value={value} onChange={(event) => onType(event.target.value)} />
    </label>
  );
}
