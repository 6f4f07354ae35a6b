import { useId } from 'react';
import type { ColumnPlan } from '../../../formats/columns/columnPlan';
import type { NamedBy, TableReview } from '../../../formats/columns/tableReview';
import dialogs from '../../parts/Dialogs.module.css';
import { useLaterMessages } from '../../parts/useLaterMessages';
import controls from '../../styles/controls.module.css';
import { withField } from './planEdits';
import styles from './Review.module.css';

interface Props {
  readonly named: NamedBy;
  readonly list: TableReview;
  readonly plan: ColumnPlan;
  readonly onChange: (plan: ColumnPlan) => void;
}

/** Sets the column of a list of actors by which another table names them, and shows the names not found there. */
export function KeyForm({ named, list, plan, onChange }: Props) {
  const id = useId();
  const { mapping } = useLaterMessages();
  const missing = named.named - named.found;
  return (
    <div className={dialogs.stack}>
      <div className={dialogs.row}>
        <label htmlFor={id}>{mapping.keyColumn(mapping.tableName(list.file, list.sheet))}</label>
        <select
          id={id}
          className={`${controls.field} ${styles.kind}`}
          value={named.column}
          onChange={(event) => onChange(withKey(plan, Number(event.target.value)))}
        >
          {list.headings.map((heading, column) => (
            // Headings are unique here.
            <option key={heading} value={column}>
              {heading}
            </option>
          ))}
        </select>
      </div>
      <p className={dialogs.soft}>
        {mapping.namedBy(named)}
        {missing > 0 && ` ${mapping.notFound(named.notFound, missing - named.notFound.length)}`}
      </p>
    </div>
  );
}

/** Without a key column, actors are matched by name. */
function withKey(plan: ColumnPlan, column: number): ColumnPlan {
  const before = plan.columns.indexOf('reference');
  if (plan.columns[column] !== 'name') return withField(plan, column, 'reference', []);
  return before === -1 ? plan : withField(plan, before, 'attribute', []);
}
