import { Route } from 'lucide-react';
import type { ActorId } from '../../domain/brand';
import { selectChain } from '../../store/selectors/selectChain';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { Button } from '../parts/Button';
import { CloseTiesButton } from '../parts/CloseTiesButton';
import { noChainSaid } from '../parts/noChainSaid';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Card.module.css';
import { hasContacts } from './hasContacts';

/** Path to the actor from the point of view; absent for an actor without known ties. */
export function WayThere({ id }: { readonly id: ActorId }) {
  const words = useMessages().card.actor;
  const store = useAppStore();
  const from = useApp(selectPointOfView);
  const isAsked = useApp((state) => state.chainTo === id);
  const isShown = useApp((state) => state.chainTo === id && selectChain(state) !== null);
  const isTied = useApp((state) => hasContacts(state, id));
  if (from === undefined || from === id || !(isTied || isAsked)) return null;
  return (
    <div className={styles.actions}>
      <Button aria-pressed={isShown} onClick={() => store.getState().chainAsked(isShown ? null : id)}>
        <Route size={16} aria-hidden="true" />
        {isShown ? words.hideIntroduction : words.whoCanIntroduce}
      </Button>
      {isShown && <CloseTiesButton />}
      {isAsked && <Unreached />}
    </div>
  );
}

function Unreached() {
  const said = useApp(noChainSaid);
  return said !== null && <p className={styles.unreached}>{said}</p>;
}
