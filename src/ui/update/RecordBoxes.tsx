import { recordKey } from '../../analysis/update/updatedTable';
import type { UpdatedRecord } from '../../analysis/update/updatePlan';
import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { MoreLines } from '../parts/MoreLines';
import { useShownLines } from '../parts/useShownLines';
import styles from './Update.module.css';

interface RecordBoxesProps {
  readonly title: string;
  readonly hint: string;
  readonly records: readonly UpdatedRecord[];
  readonly ticked: (key: string) => boolean;
  readonly textOf: (record: UpdatedRecord) => string;
  readonly noteOf?: (record: UpdatedRecord) => string | undefined;
  readonly labelOf?: (text: string) => string;
  readonly all: string;
  readonly none: string;
  readonly onTick: (keys: readonly string[], ticked: boolean) => void;
}

export function RecordBoxes(props: RecordBoxesProps) {
  const { title, hint, records, ticked, textOf, noteOf, labelOf, all, none, onTick } = props;
  const { shown, more, showMore } = useShownLines(records);
  if (records.length === 0) return null;
  const keys = records.map(({ table, id }) => recordKey(table, id));
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      <p className={dialogs.soft}>{hint}</p>
      <div className={dialogs.row}>
        <Button onClick={() => onTick(keys, true)}>{all}</Button>
        <Button onClick={() => onTick(keys, false)}>{none}</Button>
      </div>
      <ul className={styles.records}>
        {shown.map((record) => {
          const key = recordKey(record.table, record.id);
          const text = textOf(record);
          const note = noteOf?.(record);
          return (
            <li key={key}>
              <label className={styles.box}>
                <input
                  type="checkbox"
                  aria-label={labelOf?.(text)}
                  checked={ticked(key)}
                  onChange={(event) => onTick([key], event.target.checked)}
                />
                <span>
                  {text}
                  {note !== undefined && <span className={styles.why}> {note}</span>}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <MoreLines more={more} onMore={showMore} />
    </section>
  );
}
