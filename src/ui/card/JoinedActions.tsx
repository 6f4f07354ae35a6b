import { useShallow } from 'zustand/react/shallow';
import type { ActorId } from '../../domain/brand';
import { wordFor } from '../../i18n/vocabulary/wordFor';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Card.module.css';

export function JoinedActions({ id }: { readonly id: ActorId }) {
  const { vocabulary } = useMessages();
  const { joined } = useLaterMessages().cardParts;
  const store = useAppStore();
  const actions = useApp(
    useShallow(({ document }) =>
      [...document.actions.values()].filter((action) => action.lead === id || action.partners.includes(id)),
    ),
  );
  if (actions.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{joined.title}</h3>
      <ul className={styles.actionList}>
        {actions.map((action) => (
          <li key={action.id}>
            <button type="button" className={styles.link} onClick={() => store.getState().actionOpened(action.id)}>
              {(action.lead === id ? joined.asLead : joined.asPartner)(action.title)}
            </button>
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
