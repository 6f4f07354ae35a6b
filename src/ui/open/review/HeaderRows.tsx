import { useId } from 'react';
import type { TableReview } from '../../../formats/columns/tableReview';
import dialogs from '../../parts/Dialogs.module.css';
import { Disclosure } from '../../parts/Disclosure';
import { useLaterMessages } from '../../parts/useLaterMessages';
import styles from './Review.module.css';

interface Props {
  readonly top: NonNullable<TableReview['top']>;
  /** Row number as in a spreadsheet; 0 for none. */
  readonly onChange: (row: number) => void;
}

/** The first lines of a table; pressing one makes it the header row. */
export function HeaderRows({ top: { lines, headerRow }, onChange }: Props) {
  const { mapping } = useLaterMessages();
  const name = useId();
  const choice = (row: number, words: string) => (
    <label key={row} className={`${dialogs.row} ${styles.line}`} data-chosen={row === headerRow || undefined}>
      <input type="radio" name={name} checked={row === headerRow} onChange={() => onChange(row)} />
      <span>{words}</span>
    </label>
  );
  return (
    <Disclosure title={mapping.headerRow(headerRow)}>
      <fieldset className={dialogs.stack}>
        <legend className={dialogs.soft}>{mapping.headerRowHint}</legend>
        <div className={styles.lines}>
          {lines.map(({ row, cells }) => choice(row, mapping.line(row, cells)))}
          {choice(0, mapping.noHeaderRow)}
        </div>
      </fieldset>
    </Disclosure>
  );
}
