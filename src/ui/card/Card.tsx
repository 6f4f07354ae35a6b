import { DraftsAboutProvider } from '../fields/useDraft';
import { useApp, useMessages } from '../useApp';
import { ActorCard } from './ActorCard';
import styles from './Card.module.css';
import { TieCard } from './TieCard';

export function Card() {
  const { card } = useMessages();
  const selection = useApp((state) => state.selection);
  // Keyed by id, so that another card starts at its top: further down, nothing would say whose card it is.
  return (
    <section key={'id' in selection ? selection.id : ''} className={styles.card} aria-label={card.title}>
      {selection.kind === 'actor' && (
        <DraftsAboutProvider value={`actor ${selection.id}`}>
          <ActorCard id={selection.id} />
        </DraftsAboutProvider>
      )}
      {selection.kind === 'tie' && (
        <DraftsAboutProvider value={`tie ${selection.id}`}>
          <TieCard id={selection.id} />
        </DraftsAboutProvider>
      )}
    </section>
  );
}
