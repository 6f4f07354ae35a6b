import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { attendance } from '../../analysis/knowing/contactsOfPair';
import { actorTies } from '../../domain/actorTies';
import type { ActorId } from '../../domain/brand';
import { removeActor } from '../../domain/commands';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { TwinNote } from '../join/TwinNote';
import { ConfirmButton } from '../parts/ConfirmButton';
import { leaveCard } from '../parts/leaveCard';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
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
import styles from './Card.module.css';
import { ExchangesPart } from './ExchangesPart';
import { JoinedActions } from './JoinedActions';
import { MeetingLines } from './MeetingLines';
import { PrivateNotesPart } from './PrivateNotesPart';
import { WayThere } from './WayThere';

/** All that is known of an actor, edited in place: the most useful first, the rest folded. */
export function ActorCard({ id }: { readonly id: ActorId }) {
  return (
    <>
      <ActorHeading id={id} />
      <TwinNote id={id} />
      <WayThere id={id} />
      <ActorMain id={id} />
      <ActorTies id={id} />
      <ActorStanding id={id} />
      <ActorActions id={id} />
      <ExchangesWithStart id={id} />
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
    const { document, execute } = store.getState();
    leaveCard(store);
    execute(removeActor, { id }, document.actors.get(id)?.name);
  };
  return (
    <div className={styles.end}>
      <ConfirmButton label={card.actor.removeActor} question={card.actor.removeActorWarning(ties)} onConfirm={remove} />
    </div>
  );
}

function ExchangesWithStart({ id }: { readonly id: ActorId }) {
  const { exchanges: words } = useLaterMessages();
  const start = useApp(selectPointOfView);
  const name = useApp(({ document }) => (start && document.actors.get(start)?.name) ?? '');
  if (start === undefined || start === id) return null;
  return <ExchangesPart key={start} a={start} b={id} title={words.titleWith(name)} />;
}

function ActorMeetings({ id }: { readonly id: ActorId }) {
  const { meetings: words, exchanges } = useLaterMessages();
  const { today } = useServices();
  const table = useApp((state) => state.document.meetings);
  const days = useMemo(() => attendance({ meetings: table }, id, today()), [table, id, today]);
  const [first, last] = [days[0], days.at(-1)];
  const meetings = useApp(
    useShallow(({ document }) =>
      [...document.meetings.values()].filter(({ participants }) => participants.includes(id)).map((one) => one.id),
    ),
  );
  if (meetings.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{words.onCard.title}</h3>
      {first && last && <p>{exchanges.attended(days.length, first, last)}</p>}
      <MeetingLines ids={meetings} />
    </section>
  );
}
