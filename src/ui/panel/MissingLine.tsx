import { memo } from 'react';
import type { Finding } from '../../analysis/findings/finding';
import { selectTelling } from '../../store/selectors/selectFindings';
import { useApp, useMessages } from '../useApp';
import styles from './Panel.module.css';

export const MissingLine = memo(function MissingLine({ finding }: { readonly finding: Finding }) {
  const { findings: messages, desk } = useMessages();
  const votes = useApp((state) => state.document.discussions.get(finding.key)?.votes ?? 0);
  const telling = useApp(selectTelling);
  const selected = useApp((state) => state.selection.kind === 'finding' && state.selection.key === finding.key);
  const choose = useApp((state) => state.findingChosen);
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        data-kind={finding.confidence === 'low' ? 'unsure' : 'missing'}
        aria-pressed={selected}
        onClick={() => choose(finding.key)}
      >
        {messages.line(finding, telling)}
        {votes > 0 && <span className={styles.votes}> {desk.panel.votes(votes)}</span>}
      </button>
    </li>
  );
});
