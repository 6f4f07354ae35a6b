import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import type { AppStore } from '../../store/appStore';
import { DraftField } from '../fields/DraftField';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import styles from './Ask.module.css';
import { undoneByKey } from './useAsking';
import { useField } from './useField';

interface Props {
  readonly desk: AppStore;
  /** The field of the first name, where the focus returns. */
  readonly field: RefObject<HTMLInputElement | null>;
}

export function FieldChoice({ desk, field }: Props) {
  const { fields } = useLaterMessages();
  const { maps } = useServices();
  const { chosen, options, name, choose, rename } = useField(desk);
  const id = useId();
  const own = useRef<HTMLParagraphElement>(null);
  /** Chosen by mouse or finger: the focus returns to the field. */
  const pointed = useRef(false);
  const asksName = chosen === 'own' && name === '';
  useEffect(() => {
    if (asksName) own.current?.querySelector('input')?.focus();
  }, [asksName]);
  const onNameKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) field.current?.focus();
  };
  return (
    <div className={styles.fieldChoice}>
      <p className={styles.knownBy}>
        <label htmlFor={id}>{fields.label}</label>
        <select
          id={id}
          value={chosen ?? ''}
          onPointerDown={() => {
            pointed.current = true;
          }}
          onKeyDown={(event) => {
            pointed.current = false;
            undoneByKey(desk, event);
          }}
          onChange={({ target }) => {
            const next = options.find(([one]) => one === target.value)?.[0];
            choose(next);
            if (pointed.current && next !== 'own') field.current?.focus();
          }}
        >
          <option value="">{fields.none}</option>
          {options.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </p>
      {chosen === 'own' && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Enter alone, in the field inside
        <p ref={own} className={styles.ownField} onKeyDown={onNameKey}>
          <DraftField
            label={fields.ownName}
            placeholder={fields.ownName}
            draftAs="field"
            value={name}
            onCommit={rename}
          />
        </p>
      )}
      {chosen !== undefined && chosen !== 'own' && (
        <button type="button" className={styles.later} onClick={() => maps.openExample(chosen)}>
          {fields.example}
        </button>
      )}
    </div>
  );
}
