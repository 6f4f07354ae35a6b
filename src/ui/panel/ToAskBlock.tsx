import { memo } from 'react';
import type { ActorId } from '../../domain/brand';
import { selectTelling } from '../../store/selectors/selectFindings';
import { selectFindingsByHeading } from '../../store/selectors/selectFindingsByHeading';
import { selectUnspecified } from '../../store/selectors/selectUnspecified';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Panel.module.css';
import { WhichType } from './WhichType';

/** What is still to be said of actors, and whom to ask about their ties: quiet, never counted among the gaps. Its sentence leads to its card. */
export function ToAskBlock() {
  const messages = useMessages().findings;
  const telling = useApp(selectTelling);
  const finding = useApp((state) => selectFindingsByHeading(state).toAsk.missing[0]);
  const selected = useApp((state) => state.selection.kind === 'finding' && state.selection.key === finding?.key);
  const choose = useApp((state) => state.findingChosen);
  const isOpen = useApp((state) => selectUnspecified(state).length > 0 && !state.readOnly);
  if (!finding && !isOpen) return null;
  return (
    <section className={styles.block} aria-labelledby="to-ask-title">
      <h3 id="to-ask-title" className={`${styles.heading} ${styles.headingRow}`}>
        <span>{messages.headings.toAsk}</span>
      </h3>
      <WhichType />
      {finding && (
        <>
          <button
            type="button"
            className={styles.quietLine}
            aria-pressed={selected}
            onClick={() => choose(finding.key)}
          >
            {messages.line(finding, telling)}
          </button>
          <ul className={styles.names}>
            {finding.actors.map((actor) => (
              <ToAskName key={actor} actor={actor} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Up to a hundred of them: each is drawn anew only when its own name is another. */
const ToAskName = memo(function ToAskName({ actor }: { readonly actor: ActorId }) {
  const name = useApp((state) => state.document.actors.get(actor)?.name ?? '');
  const store = useAppStore();
  return (
    <li>
      <button type="button" className={styles.nameButton} onClick={() => store.getState().actorChosen(actor)}>
        {name}
      </button>
    </li>
  );
});
