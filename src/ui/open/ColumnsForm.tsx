import { useId } from 'react';
import type { ColumnPlan, TableKind } from '../../formats/columns/columnPlan';
import type { Question } from '../../formats/readResult';
import styles from '../dialogs/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import controls from '../styles/controls.module.css';
import { useMessages } from '../useApp';
import own from './Open.module.css';

interface Props {
  readonly question: Extract<Question, { readonly kind: 'columns' }>;
  readonly plan: ColumnPlan;
  readonly onChange: (plan: ColumnPlan) => void;
}

/** Which column is what, with the first lines of the table beside it. */
export function ColumnsForm({ question, plan, onChange }: Props) {
  const { open } = useMessages().dialogs;
  const { files } = useLaterMessages();
  const kindId = useId();
  const name = question.sheet === undefined ? question.file : `${question.file} – ${question.sheet}`;
  const fields = files.fields[plan.kind];
  const setColumn = (index: number, field: string) =>
    onChange({ ...plan, columns: plan.columns.map((one, position) => (position === index ? field : one)) });
  return (
    <section className={styles.stack}>
      <h3>{open.columnsTitle(name)}</h3>
      <p className={styles.soft}>{open.columnsHint}</p>
      <div className={styles.row}>
        <label htmlFor={kindId}>{open.tableIs}</label>
        <select
          id={kindId}
          className={controls.field}
          style={{ width: 'auto', maxWidth: '100%' }}
          value={plan.kind}
          onChange={(event) => onChange(question.plans.get(event.target.value as TableKind) ?? plan)}
        >
          {Object.entries(files.tableKinds).map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {plan.kind !== 'ignored' && (
        <div className={own.columns}>
          <table>
            <thead>
              <tr>
                <th scope="col">{open.column}</th>
                <th scope="col">{open.isWhat}</th>
                <th scope="col">{open.preview}</th>
              </tr>
            </thead>
            <tbody>
              {inOrder(question).map(({ heading, index }) => (
                // A heading may come twice: its place in the file is its identity.
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={`${index} ${heading}`} className={isRead(plan.columns[index]) ? own.read : own.kept}>
                  <th scope="row">{heading}</th>
                  <td>
                    <select
                      className={controls.field}
                      aria-label={`${open.isWhat} ${heading}`}
                      value={plan.columns[index] ?? 'attribute'}
                      onChange={(event) => setColumn(index, event.target.value)}
                    >
                      {Object.entries(fields).map(([field, label]) => (
                        <option key={field} value={field}>
                          {label}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td>{preview(question.rows, index)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** What is proposed as meaningful comes first; choices made afterwards move nothing. */
function inOrder({ headings, byDefault }: Props['question']): { readonly heading: string; readonly index: number }[] {
  const all = headings.map((heading, index) => ({ heading, index }));
  const [read, kept] = [true, false].map((wanted) =>
    all.filter(({ index }) => isRead(byDefault.columns[index]) === wanted),
  );
  return [...(read ?? []), ...(kept ?? [])];
}

/** Columns that make the map stand out from those that are only kept. */
function isRead(field: string | undefined): boolean {
  return field !== undefined && field !== 'attribute' && field !== 'ignored';
}

function preview(rows: readonly (readonly string[])[], index: number): string {
  const values = rows.map((row) => row[index] ?? '').filter((value) => value !== '');
  return [...new Set(values)].slice(0, 4).join(' · ').slice(0, 120);
}
