import { useRef } from 'react';
import { GuideLink } from '../guide/GuideLink';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useMessages } from '../useApp';
import styles from './Room.module.css';

/** The keys, for the facilitator. "?" opens and closes it, Escape closes it. */
export function RoomHelp({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages().room.help;
  const button = useRef<HTMLButtonElement>(null);
  useFocusOnMount(button, true);
  return (
    <section className={styles.help} aria-label={messages.title}>
      <header>
        <h2>{messages.title}</h2>
        <button ref={button} type="button" onClick={onClose}>
          {messages.close}
        </button>
      </header>
      <dl>
        {messages.keys.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <GuideLink page="sheet" />
    </section>
  );
}
