import { type KeyboardEvent, useId } from 'react';
import { useLaterMessages } from '../parts/useLaterMessages';
import styles from './table.module.css';

export function TableFilter({
  text,
  onType,
  shown,
  all,
}: {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly shown: number;
  readonly all: number;
}) {
  const { table: words } = useLaterMessages();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || text === '') return;
    event.stopPropagation();
    onType('');
  };
  return (
    <div className={styles.filter}>
      <label htmlFor={id} className="visually-hidden">
        {words.filter}
      </label>
      <input
        id={id}
        type="search"
        className={styles.filterField}
        placeholder={words.filter}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <output className={styles.count}>{text === '' ? '' : words.shown(shown, all)}</output>
    </div>
  );
}
