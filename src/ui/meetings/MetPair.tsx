import type { GuestPair } from '../../analysis/meetings/acquaintances';
import { useNameOf } from '../introductions/useNameOf';
import { useLaterMessages } from '../parts/useLaterMessages';
import styles from './Meetings.module.css';

interface MetPairProps {
  readonly pair: GuestPair;
  readonly ticked: boolean;
  readonly onTurn: () => void;
}

/** Two who may have met: a box to tick. */
export function MetPair({ pair: [a, b], ticked, onTurn }: MetPairProps) {
  const words = useLaterMessages().meetings.after;
  const [one = '', other = ''] = [useNameOf(a), useNameOf(b)];
  return (
    <li>
      <label className={styles.pair}>
        <input type="checkbox" checked={ticked} onChange={onTurn} />
        {words.pair(one, other)}
      </label>
    </li>
  );
}
