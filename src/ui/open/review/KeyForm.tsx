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
  /** The list of actors in which they are found. */
  readonly list: TableReview;
  readonly plan: ColumnPlan;
  readonly onChange: (plan: ColumnPlan) => void;
}

/** By which column of a list of actors another table calls them, and who is not found there. */
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
            // Headings differ from one another.
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

/** The names themselves are cited when no column is the key. */
function withKey(plan: ColumnPlan, column: number): ColumnPlan {
  const before = plan.columns.indexOf('reference');
  if (plan.columns[column] !== 'name') return withField(plan, column, 'reference', []);
  return before === -1 ? plan : withField(plan, before, 'attribute', []);
}
