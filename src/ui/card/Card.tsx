import { DraftsAboutProvider } from '../fields/useDraft';
import { useApp, useMessages } from '../useApp';
import { ActorCard } from './ActorCard';
import styles from './Card.module.css';
import { TieCard } from './TieCard';

/** The card of the actor or the tie that is selected. */
export function Card() {
  const { card } = useMessages();
  const selection = useApp((state) => state.selection);
  return (
    <section className={styles.card} aria-label={card.title}>
      {selection.kind === 'actor' && (
        <DraftsAboutProvider value={`actor ${selection.id}`}>
          <ActorCard key={selection.id} id={selection.id} />
        </DraftsAboutProvider>
      )}
      {selection.kind === 'tie' && (
        <DraftsAboutProvider value={`tie ${selection.id}`}>
          <TieCard key={selection.id} id={selection.id} />
        </DraftsAboutProvider>
      )}
    </section>
  );
}
