import { useId, useRef } from 'react';
import type { ColumnPlan } from '../../../formats/columns/columnPlan';
import type { TableReview } from '../../../formats/columns/tableReview';
import type { TableKind } from '../../../formats/headings/tableKind';
import { Button } from '../../parts/Button';
import dialogs from '../../parts/Dialogs.module.css';
import { useLaterMessages } from '../../parts/useLaterMessages';
import controls from '../../styles/controls.module.css';
import { ColumnRows } from './ColumnRows';
import { HeaderRows } from './HeaderRows';
import { KeyForm } from './KeyForm';
import { isSamePlan } from './planEdits';
import styles from './Review.module.css';
import { WordsForm } from './WordsForm';

interface Props {
  readonly table: TableReview;
  readonly plan: ColumnPlan;
  /** The list of actors that the table refers to, with its present plan. */
  readonly list: { readonly table: TableReview; readonly plan: ColumnPlan } | undefined;
  readonly onChange: (id: string, answer: ColumnPlan | number) => void;
}

/** How one table is read: its rows, its columns, its words, and how it finds the actors it names. */
export function TableForm({ table, plan, list, onChange }: Props) {
  const { files, mapping } = useLaterMessages();
  const kindId = useId();
  const kindField = useRef<HTMLSelectElement>(null);
  const { top } = table;
  const change = (next: ColumnPlan) => onChange(table.id, next);
  const startAnew = () => {
    change(table.proposal);
    // The button disappears: the keyboard goes on from the next field.
    kindField.current?.focus();
  };
  // Actions, meetings and the like cannot keep extra columns, so this is not offered for them.
  const canBeKept = plan.kind !== 'ignored' && files.fields[plan.kind].attribute === files.fields.actors.attribute;
  const canStartAnew = !isSamePlan(plan, table.proposal);
  return (
    <section className={styles.table}>
      <h3>{mapping.tableTitle(mapping.tableName(table.file, table.sheet))}</h3>
      <div className={dialogs.row}>
        <p className={dialogs.soft}>{mapping.sources[table.source]}</p>
        {canStartAnew && (
          <Button look="quiet" onClick={startAnew}>
            {mapping.startAnew}
          </Button>
        )}
      </div>
      {top && <HeaderRows top={top} onChange={(row) => onChange(top.id, row)} />}
      <div className={dialogs.row}>
        <label htmlFor={kindId}>{mapping.tableIs}</label>
        <select
          ref={kindField}
          id={kindId}
          className={`${controls.field} ${styles.kind}`}
          value={plan.kind}
          onChange={(event) => change(table.plans.get(event.target.value as TableKind) ?? plan)}
        >
          {Object.entries(files.tableKinds).map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {plan.kind !== 'ignored' && (
        <>
          <ColumnRows table={table} plan={plan} onChange={change} />
          {table.namedBy && list && table.source !== 'format' && (
            <KeyForm
              named={table.namedBy}
              list={list.table}
              plan={list.plan}
              onChange={(next) => onChange(list.table.id, next)}
            />
          )}
          <WordsForm table={table} plan={plan} onChange={change} />
          {canBeKept && <p className={dialogs.soft}>{mapping.hint}</p>}
        </>
      )}
    </section>
  );
}
