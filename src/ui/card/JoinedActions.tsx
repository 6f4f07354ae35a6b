import { useShallow } from 'zustand/react/shallow';
import type { ActorId } from '../../domain/brand';
import { wordFor } from '../../i18n/vocabulary/wordFor';
import { useApp, useMessages } from '../useApp';
import styles from './Card.module.css';

/** The cooperation actions an actor leads or takes part in. */
export function JoinedActions({ id }: { readonly id: ActorId }) {
  const { card, vocabulary } = useMessages();
  const actions = useApp(
    useShallow(({ document }) =>
      [...document.actions.values()].filter((action) => action.lead === id || action.partners.includes(id)),
    ),
  );
  if (actions.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{card.actions.title}</h3>
      <ul className={styles.actionList}>
        {actions.map((action) => (
          <li key={action.id}>
            {(action.lead === id ? card.actions.asLead : card.actions.asPartner)(action.title)}
            {action.state !== undefined && (
              <span className={styles.faint}> {wordFor(vocabulary.actionStates, action.state)}</span>
            )}
            {action.finality !== undefined && <p className={styles.faint}>{action.finality}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
