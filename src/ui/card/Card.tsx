import { DraftsAboutProvider } from '../parts/useDraft';
import { useApp, useMessages } from '../useApp';
import { ActorCard } from './ActorCard';
import styles from './Card.module.css';
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

/** What the card is for, while nothing is selected. */
function CardHelp() {
  const { help } = useMessages().card;
  return (
    <div className={styles.help}>
      <h2 className={styles.helpTitle}>{help.title}</h2>
      {help.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
