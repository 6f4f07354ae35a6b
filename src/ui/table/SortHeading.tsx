import { ArrowDown, ArrowUp } from 'lucide-react';
import { useLaterMessages } from '../parts/useLaterMessages';
import styles from './table.module.css';

/** The heading of a column: a press sorts by it, another the other way round. */
export function SortHeading({
  heading,
  order,
  onSort,
}: {
  readonly heading: string;
  readonly order: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
}) {
  const { table: words } = useLaterMessages();
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" className={styles.sort} title={words.sortBy(heading)} onClick={onSort}>
        {heading}
        {order === 'ascending' && <ArrowUp size={14} aria-hidden="true" />}
        {order === 'descending' && <ArrowDown size={14} aria-hidden="true" />}
      </button>
    </th>
  );
}
