import type { ActorId } from '../../domain/brand';
import { type Meeting, withParticipants } from '../../domain/meeting';
import { patched } from '../../domain/tables';
import records from '../dialogs/RecordsDialog.module.css';
import { Chips } from '../parts/Chips';
import { EditableDay } from '../parts/EditableDay';
import { EditableText } from '../parts/EditableText';
import fields from '../parts/fields.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useMessages } from '../useApp';
import { InviteField } from './InviteField';
import styles from './Meetings.module.css';
import { useMeetingEdit } from './useMeeting';

/** Title, date, place and guests of a meeting, edited in place. */
export function MeetingFields({ meeting }: { readonly meeting: Meeting }) {
  const { meetings: words } = useLaterMessages();
  const { card } = useMessages();
  const readOnly = useApp((state) => state.readOnly);
  const actors = useApp((state) => state.document.actors);
  const edit = useMeetingEdit(meeting.id);
  const { title, date, place, participants } = meeting;
  const label = `${words.fields.participants} (${participants.length})`;
  return (
    <div className={records.fields}>
      <div className={records.wide}>
        <EditableText
          title
          labelHidden
          label={words.fields.title}
          value={title}
          readOnly={readOnly}
          onCommit={(typed) => typed !== '' && edit((one) => ({ ...one, title: typed }))}
        />
      </div>
      <EditableDay
        label={words.fields.date}
        value={date}
        readOnly={readOnly}
        onCommit={(day) => edit((one) => patched(one, { date: day }))}
      />
      <EditableText
        label={words.fields.place}
        value={place ?? ''}
        readOnly={readOnly}
        onCommit={(typed) => edit((one) => patched(one, { place: typed || undefined }))}
      />
      <div className={`${records.wide} ${styles.guests}`}>
        <span className={fields.label}>{label}</span>
        {participants.length === 0 && readOnly && <p>{words.noGuest}</p>}
        <InviteField meeting={meeting} />
        <Chips
          label={label}
          chips={participants.map((id) => ({ id, text: actors.get(id)?.name ?? '' }))}
          readOnly={readOnly}
          removeLabel={card.remove}
          onRemove={(gone) => edit((one) => withParticipants(one, without(one.participants, gone)))}
        />
      </div>
    </div>
  );
}

function without(participants: readonly ActorId[], gone: string): ActorId[] {
  return participants.filter((id) => id !== gone);
}
