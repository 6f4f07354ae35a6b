import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { ActorId } from '../../domain/brand';
import { MOST_OUTLINED, selectNetworks, selectOutlinedNetworks } from '../../store/selectors/selectNetworks';
import { Button } from '../parts/Button';
import { useNameOf } from '../parts/useNameOf';
import { useApp, useMessages } from '../useApp';
import styles from './NetworkChoice.module.css';

/** Declared networks to draw a line around, folded at first; absent on a map without any. */
export function NetworkChoice() {
  const messages = useMessages().desk.map.networks;
  const panel = useId();
  const [isOpen, setIsOpen] = useState(false);
  const hasNetworks = useApp((state) => selectNetworks(state).length > 0);
  const drawn = useApp((state) => selectOutlinedNetworks(state).length);
  if (!hasNetworks) return null;
  return (
    <div>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {messages.short}
        {drawn > 0 && ` (${drawn})`} <ChevronDown size={16} aria-hidden="true" />
      </button>
      {isOpen && <Networks id={panel} />}
    </div>
  );
}

function Networks({ id }: { readonly id: string }) {
  const messages = useMessages().desk.map.networks;
  const networks = useApp(selectNetworks);
  const drawn = useApp(selectOutlinedNetworks);
  const choose = useApp((state) => state.outlinedChosen);
  const chosen = new Set(drawn.map((network) => network.id));
  const largest = networks.slice(0, MOST_OUTLINED).map((network) => network.id);
  return (
    <fieldset id={id} className={styles.panel}>
      <legend>{messages.hint}</legend>
      <div className={styles.all}>
        <Button onClick={() => choose(largest)}>
          {networks.length > MOST_OUTLINED ? messages.largest(MOST_OUTLINED) : messages.all}
        </Button>
        <Button disabled={drawn.length === 0} onClick={() => choose([])}>
          {messages.none}
        </Button>
      </div>
      <ul>
        {networks.map((network) => (
          <li key={network.id}>
            <label className={styles.network}>
              <input
                type="checkbox"
                checked={chosen.has(network.id)}
                disabled={drawn.length >= MOST_OUTLINED && !chosen.has(network.id)}
                onChange={({ target }) =>
                  choose(target.checked ? [...chosen, network.id] : [...chosen].filter((other) => other !== network.id))
                }
              />
              <NetworkName id={network.id} />
              <small>{messages.members(network.members.length - 1)}</small>
            </label>
          </li>
        ))}
      </ul>
      {drawn.length >= MOST_OUTLINED && networks.length > MOST_OUTLINED && (
        <p role="status">{messages.most(MOST_OUTLINED)}</p>
      )}
    </fieldset>
  );
}

function NetworkName({ id }: { readonly id: ActorId }) {
  return <span>{useNameOf(id) ?? ''}</span>;
}
