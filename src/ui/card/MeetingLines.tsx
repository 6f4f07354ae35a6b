import type { MeetingId } from '../../domain/brand';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Card.module.css';

export function MeetingLines({ ids }: { readonly ids: readonly MeetingId[] }) {
  const { meetings: words } = useLaterMessages();
  const { vocabulary } = useMessages();
  const meetings = useApp((state) => state.document.meetings);
  const store = useAppStore();
  return (
    <ul className={styles.actionList}>
      {ids.map((id) => {
        const meeting = meetings.get(id);
        return (
          meeting && (
            <li key={id}>
              <button type="button" className={styles.link} onClick={() => store.getState().meetingOpened(id)}>
                {words.onCard.line(meeting.title, meeting.date && vocabulary.day(meeting.date))}
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}
