import type { ColumnPlan } from '../../../formats/columns/columnPlan';
import type { TableReview } from '../../../formats/columns/tableReview';
import { useLaterMessages } from '../../parts/useLaterMessages';
import controls from '../../styles/controls.module.css';
import { withField } from './planEdits';
import styles from './Review.module.css';

interface Props {
  readonly table: TableReview;
  readonly plan: ColumnPlan;
  readonly onChange: (plan: ColumnPlan) => void;
}

/** The role of each column, with its first values beside it. */
export function ColumnRows({ table, plan, onChange }: Props) {
  const { files, mapping } = useLaterMessages();
  const fields = Object.entries(files.fields[plan.kind]);
  const isOther = (field: string) => field === 'attribute' || field === 'ignored';
  const options = (wanted: boolean) =>
    fields
      .filter(([field]) => isOther(field) === wanted)
      .map(([field, name]) => (
        <option key={field} value={field}>
          {mapping.fieldOption(name, mapping.fieldHints[`${plan.kind}.${field}`])}
        </option>
      ));
  return (
    <div className={styles.columns}>
      <table>
        <thead>
          <tr>
            <th scope="col">{mapping.column}</th>
            <th scope="col">{mapping.isWhat}</th>
            <th scope="col">{mapping.firstValues}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(table).map(({ heading, index }) => (
            // Two columns may have the same heading, so the index is the key.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={`${index} ${heading}`} className={isRead(plan.columns[index]) ? styles.read : styles.kept}>
              <th scope="row">{heading}</th>
              <td>
                <select
                  className={controls.field}
                  aria-label={`${mapping.isWhat} ${heading}`}
                  value={plan.columns[index] ?? 'attribute'}
                  onChange={(event) => onChange(withField(plan, index, event.target.value, table.multiple))}
                >
                  <optgroup label={mapping.readGroup}>{options(false)}</optgroup>
                  <optgroup label={mapping.otherGroup}>{options(true)}</optgroup>
                </select>
              </td>
              <td>{firstValues(table.rows, index)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Columns proposed as meaningful come first; later choices move nothing. */
function inOrder({ headings, proposal }: TableReview): { readonly heading: string; readonly index: number }[] {
  const all = headings.map((heading, index) => ({ heading, index }));
  const [read, kept] = [true, false].map((wanted) =>
    all.filter(({ index }) => isRead(proposal.columns[index]) === wanted),
  );
  return [...(read ?? []), ...(kept ?? [])];
}

/** True for columns that make the map, as opposed to those only kept. */
function isRead(field: string | undefined): boolean {
  return field !== undefined && field !== 'attribute' && field !== 'ignored';
}

function firstValues(rows: readonly (readonly string[])[], index: number): string {
  const values = rows.map((row) => row[index] ?? '').filter((value) => value !== '');
  return [...new Set(values)].slice(0, 4).join(' · ').slice(0, 120);
}
