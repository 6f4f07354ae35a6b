import { useMemo } from 'react';
import { sharedMeetings } from '../../analysis/meetings/acquaintances';
import type { ActorId } from '../../domain/brand';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import styles from './Card.module.css';
import { MeetingLines } from './MeetingLines';

/** Meetings at which both were: where a tie may come from, or be kept up. */
export function MetAt({ a, b }: { readonly a: ActorId; readonly b: ActorId }) {
  const words = useLaterMessages().meetings.onCard;
  const meetings = useApp((state) => state.document.meetings);
  const shared = useMemo(() => sharedMeetings({ meetings }, a, b), [meetings, a, b]);
  if (shared.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{words.together}</h3>
      <MeetingLines ids={shared} />
    </section>
  );
}
