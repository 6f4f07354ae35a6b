import { Route } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ActorId } from '../../domain/brand';
import { selectChain } from '../../store/selectors/selectChain';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { Suggest } from '../fields/Suggest';
import { useActorSearch } from '../fields/useActorSearch';
import { Button } from '../parts/Button';
import { CloseTiesButton } from '../parts/CloseTiesButton';
import { noChainSaid } from '../parts/noChainSaid';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Card.module.css';
import { hasContacts } from './hasContacts';

/**
 * Shows the path from this actor, if it has ties, to any other. Meanwhile the actor is the point of view; afterwards the former one
 * returns.
 */
export function WayTo({ id }: { readonly id: ActorId }) {
  const { card } = useMessages();
  const { ways } = useLaterMessages();
  const store = useAppStore();
  const [asked, setAsked] = useState(false);
  /** Point of view before; unset when this component did not change it. */
  const before = useRef<ActorId | null | undefined>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const find = useActorSearch(['kind', 'territory'], (other) => other !== id);
  const other = useApp((state) => (selectPointOfView(state) === id && state.chainTo !== id ? state.chainTo : null));
  const name = useApp(({ document }) => (other === null ? undefined : document.actors.get(other)?.name));

  const isTied = useApp((state) => hasContacts(state, id));
  if (!isTied && other === null) return null;

  const pick = (to: ActorId) => {
    const state = store.getState();
    if (selectPointOfView(state) !== id) {
      before.current = state.from;
      state.pointOfViewChosen(id);
    }
    state.chainAsked(to);
    setAsked(false);
    button.current?.focus();
  };
  const hide = () => {
    const state = store.getState();
    state.chainAsked(null);
    if (state.from === id && before.current !== undefined) state.pointOfViewChosen(before.current);
    before.current = undefined;
  };
  return (
    <>
      <Button
        ref={button}
        aria-expanded={other === null ? asked : undefined}
        aria-pressed={other === null ? undefined : true}
        // Otherwise the field would close as it loses the focus, and the same press would open it again.
        onPointerDown={asked ? (event) => event.preventDefault() : undefined}
        onClick={other === null ? () => setAsked(!asked) : hide}
      >
        <Route size={16} aria-hidden="true" />
        {other === null ? ways.to : card.actor.hideIntroduction}
      </Button>
      {asked && other === null && (
        <div className={styles.wayTo}>
          <Suggest
            label={ways.to}
            labelHidden
            placeholder={card.ties.whoHint}
            find={find}
            startsFocused
            onPick={(to) => pick(to as ActorId)}
            onDone={() => setAsked(false)}
          />
        </div>
      )}
      {other !== null && (
        <>
          <CloseTiesButton />
          <WaySaid name={name ?? ''} />
        </>
      )}
    </>
  );
}

function WaySaid({ name }: { readonly name: string }) {
  const { findings } = useMessages();
  const { ways } = useLaterMessages();
  const chain = useApp(selectChain);
  const document = useApp((state) => state.document);
  const nowhere = useApp(noChainSaid);
  const said = chain ? ways.toSaid(name, findings.way(chain, document)) : nowhere;
  // The band below is read aloud; on a telephone it is too small for the whole text.
  return <p className={styles.unreached}>{said}</p>;
}
