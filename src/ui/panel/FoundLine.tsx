import { memo } from 'react';
import type { Found } from '../../analysis/findings/finding';
import { selectTelling } from '../../store/selectors/selectFindings';
import { useApp, useMessages } from '../useApp';
import styles from './Panel.module.css';

/** Help that is already there; selecting it draws the chain to it. */
export const FoundLine = memo(function FoundLine({ found }: { readonly found: Found }) {
  const messages = useMessages().findings;
  const telling = useApp(selectTelling);
  const selected = useApp((state) => state.chainTo === found.actor);
  const chooseActor = useApp((state) => state.actorChosen);
  const askChain = useApp((state) => state.chainAsked);
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        data-kind="found"
        aria-pressed={selected}
        onClick={() => {
          chooseActor(found.actor);
          askChain(found.actor);
        }}
      >
        {messages.found(found, telling)}
      </button>
    </li>
  );
});
