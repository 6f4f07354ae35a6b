import { ChevronDown, Waypoints } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { ActorId } from '../../domain/brand';
import { MOST_OUTLINED, selectNetworks, selectOutlinedNetworks } from '../../store/selectors/selectNetworks';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import styles from './NetworkChoice.module.css';

/** Opens the choice of declared networks to draw a line around; not there on a map without any. */
export function NetworkChoice() {
  const messages = useMessages().desk.map.networks;
  const panel = useId();
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const hasNetworks = useApp((state) => selectNetworks(state).length > 0);
  const drawn = useApp((state) => selectOutlinedNetworks(state).length);

  useEffect(() => {
    if (!isOpen) return;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);

  if (!hasNetworks) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears what bubbles from its button and boxes
    <span
      ref={box}
      className={styles.choice}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setIsOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className={controls.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Waypoints size={18} aria-hidden="true" /> {messages.short}
        {drawn > 0 && ` (${drawn})`} <ChevronDown size={16} aria-hidden="true" />
      </button>
      {isOpen && <Networks id={panel} />}
    </span>
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
        <button type="button" className={controls.button} onClick={() => choose(largest)}>
          {networks.length > MOST_OUTLINED ? messages.largest(MOST_OUTLINED) : messages.all}
        </button>
        <button type="button" className={controls.button} disabled={drawn.length === 0} onClick={() => choose([])}>
          {messages.none}
        </button>
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
  return <span>{useApp((state) => state.document.actors.get(id)?.name ?? '')}</span>;
}
