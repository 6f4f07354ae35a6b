import { DraftsAboutProvider } from '../parts/useDraft';
import { useApp, useMessages } from '../useApp';
import { ActorCard } from './ActorCard';
import styles from './Card.module.css';
import { CardHelp } from './CardHelp';
import { TieCard } from './TieCard';

/** The card of the actor or the tie that is selected; a few words of help when none is. */
export function Card() {
  const { card } = useMessages();
  const actor = useApp(({ selection, document }) =>
    selection.kind === 'actor' && document.actors.has(selection.id) ? selection.id : null,
  );
  const tie = useApp(({ selection, document }) =>
    selection.kind === 'tie' && document.ties.has(selection.id) ? selection.id : null,
  );
  return (
    <section className={styles.card} aria-label={card.title}>
      {actor !== null && (
        <DraftsAboutProvider value={`actor ${actor}`}>
          <ActorCard key={actor} id={actor} />
        </DraftsAboutProvider>
      )}
      {tie !== null && (
        <DraftsAboutProvider value={`tie ${tie}`}>
          <TieCard key={tie} id={tie} />
        </DraftsAboutProvider>
      )}
      {actor === null && tie === null && <CardHelp />}
    </section>
  );
}
