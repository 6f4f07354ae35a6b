import { useId } from 'react';
import { sideOf } from '../../analysis/update/updateChoices';
import { fieldKey } from '../../analysis/update/updatedTable';
import type { ChangedField, ChangedRecord, Side } from '../../analysis/update/updatePlan';
import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { MoreLines } from '../parts/MoreLines';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useShownLines } from '../parts/useShownLines';
import { type RecordNames, type RecordWords, recordText } from './recordText';
import styles from './Update.module.css';
import type { Updating } from './useUpdate';
import { fieldLabel, valueText } from './valueText';

interface ChangedPartProps {
  readonly updating: Updating;
  readonly names: RecordNames;
  readonly words: RecordWords;
}

export function ChangedPart({ updating, names, words }: ChangedPartProps) {
  const { changed: own } = useLaterMessages().update;
  const { plan, choices, choose, open } = updating;
  const { shown, more, showMore } = useShownLines(plan.changed);
  if (plan.changed.length === 0) return null;
  const all = (side: Side) => {
    const keys = plan.changed.flatMap(({ table, id, fields }) => fields.map(({ field }) => fieldKey(table, id, field)));
    choose({ sides: new Map(keys.map((key) => [key, side])) });
  };
  const chooseOne = ({ table, id }: ChangedRecord, { field }: ChangedField, side: Side) =>
    choose({ sides: new Map(choices.sides).set(fieldKey(table, id, field), side) });
  return (
    <section className={styles.section}>
      <h3>{own.title(plan.changed.length)}</h3>
      <p className={dialogs.soft}>{own.hint}</p>
      <div className={dialogs.row}>
        <Button onClick={() => all('file')}>{own.allOfFile}</Button>
        <Button onClick={() => all('map')}>{own.allOfMap}</Button>
        <Button look="quiet" onClick={() => choose({ sides: new Map() })}>
          {own.asProposed}
        </Button>
      </div>
      <ul className={styles.records}>
        {shown.map((record) => {
          const text = recordText(record.table, recordOf(open, record), names, words);
          return (
            <li key={`${record.table} ${record.id}`}>
              <strong>{text}</strong>
              <div className={styles.fields}>
                {record.fields.map((field) => (
                  <FieldChoice
                    key={field.field}
                    about={text}
                    label={fieldLabel(record.table, field.field, words)}
                    inFile={valueText(record.table, field.field, field.theirs, names, words)}
                    onMap={valueText(record.table, field.field, field.ours, names, words)}
                    because={field.because}
                    side={sideOf(choices, record, field)}
                    onChoose={(side) => chooseOne(record, field, side)}
                  />
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      <MoreLines more={more} onMore={showMore} />
    </section>
  );
}

function recordOf(open: Updating['open'], { table, id }: ChangedRecord): object {
  return (open[table] as ReadonlyMap<string, object>).get(id) ?? {};
}

interface FieldChoiceProps {
  readonly about: string;
  readonly label: string;
  readonly inFile: string;
  readonly onMap: string;
  readonly because: ChangedField['because'];
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}

function FieldChoice({ about, label, inFile, onMap, because, side, onChoose }: FieldChoiceProps) {
  const { changed: words } = useLaterMessages().update;
  const id = useId();
  const option = (value: Side, text: string, why?: string) => (
    <label className={styles.side}>
      <input type="radio" name={id} checked={side === value} onChange={() => onChoose(value)} />
      <span>
        {text}
        {why !== undefined && <span className={styles.why}> ({why})</span>}
      </span>
    </label>
  );
  return (
    <fieldset className={styles.field} aria-label={`${about}, ${label}`}>
      <legend>{label}</legend>
      {option('map', words.onMap(onMap), because && words.because[because])}
      {option('file', words.inFile(inFile))}
    </fieldset>
  );
}
