import { useShallow } from 'zustand/react/shallow';
import type { ActorId } from '../../domain/brand';
import { removeActor } from '../../domain/commands';
import { TwinNote } from '../join/TwinNote';
import { ConfirmButton } from '../parts/ConfirmButton';
import { useLaterMessages } from '../parts/useLaterMessages';
import { TryFromActor } from '../trial/TryFromActor';
import { useApp, useAppStore, useMessages } from '../useApp';
import { ActorActions } from './ActorActions';
import { ActorAwareness } from './ActorAwareness';
import { ActorHeading } from './ActorHeading';
import { ActorMain } from './ActorMain';
import { ActorMore } from './ActorMore';
import { ActorOffers } from './ActorOffers';
import { ActorResources } from './ActorResources';
import { ActorStanding } from './ActorStanding';
import { ActorTestimonies } from './ActorTestimonies';
import { ActorTies } from './ActorTies';
import { actorTies } from './actorTies';
import styles from './Card.module.css';
import { JoinedActions } from './JoinedActions';
import { MeetingLines } from './MeetingLines';
import { PrivateNotesPart } from './PrivateNotesPart';

/** All that is known of an actor, edited in place: what serves most first, the rest folded. */
export function ActorCard({ id }: { readonly id: ActorId }) {
  return (
    <>
      <ActorHeading id={id} />
      <TwinNote id={id} />
      <ActorActions id={id} />
      <ActorStanding id={id} />
      <ActorMain id={id} />
      <ActorTies id={id} />
      <TryFromActor id={id} />
      <ActorTestimonies id={id} />
      <ActorOffers id={id} />
      <JoinedActions id={id} />
      <ActorMeetings id={id} />
      <ActorResources id={id} />
      <ActorAwareness id={id} />
      <ActorMore id={id} />
      <PrivateNotesPart id={id} />
      <RemoveActor id={id} />
    </>
  );
}

function RemoveActor({ id }: { readonly id: ActorId }) {
  const { card } = useMessages();
  const readOnly = useApp((state) => state.readOnly);
  const ties = useApp(({ document }) => actorTies(document, id).length);
  const store = useAppStore();
  if (readOnly) return null;
  const remove = () => {
    const { document, execute, selectionCleared } = store.getState();
    execute(removeActor, { id }, document.actors.get(id)?.name);
    selectionCleared();
  };
  return (
    <div className={styles.end}>
      <ConfirmButton label={card.actor.removeActor} question={card.actor.removeActorWarning(ties)} onConfirm={remove} />
    </div>
  );
}

/** The meetings an actor takes part in. */
function ActorMeetings({ id }: { readonly id: ActorId }) {
  const words = useLaterMessages().meetings.onCard;
  const meetings = useApp(
    useShallow(({ document }) =>
      [...document.meetings.values()].filter(({ participants }) => participants.includes(id)).map((one) => one.id),
    ),
  );
  if (meetings.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{words.title}</h3>
      <MeetingLines ids={meetings} />
    </section>
  );
}
