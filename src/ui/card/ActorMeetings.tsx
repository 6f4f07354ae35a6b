import { useShallow } from 'zustand/react/shallow';
import type { ActorId } from '../../domain/brand';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import styles from './Card.module.css';
import { MeetingLines } from './MeetingLines';

/** The meetings an actor takes part in. */
export function ActorMeetings({ id }: { readonly id: ActorId }) {
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
