import type { ActorId } from '../../domain/brand';
import { type Meeting, withParticipants } from '../../domain/meeting';
import { patched } from '../../domain/tables';
import { ActorPicks } from '../actions/ActorPicks';
import { Chips } from '../fields/Chips';
import { EditableDay } from '../fields/EditableDay';
import { EditableText } from '../fields/EditableText';
import fields from '../fields/fields.module.css';
import records from '../fields/RecordsDialog.module.css';
import { recordForm } from '../fields/recordForm';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import { InviteField } from './InviteField';
import styles from './Meetings.module.css';
import { useMeetingEdit } from './useMeeting';

export function MeetingFields({ meeting }: { readonly meeting: Meeting }) {
  const { meetings: words } = useLaterMessages();
  const readOnly = useApp((state) => state.readOnly);
  const actors = useApp((state) => state.document.actors);
  const edit = useMeetingEdit(meeting.id);
  const form = recordForm(meeting, words.fields, (patch, alsoNew) =>
    edit((one) => patched(one, patch), alsoNew?.actors?.[0]),
  );
  const { participants } = meeting;
  const label = `${words.fields.participants} (${participants.length})`;
  return (
    <div className={records.fields}>
      <div className={records.wide}>
        <EditableText title labelHidden {...form.name('title')} />
      </div>
      <EditableDay {...form.day('date')} />
      <EditableText {...form.text('place')} />
      <ActorPicks single inRow {...form.anyActor('preparedBy')} />
      <div className={`${records.wide} ${styles.guests}`}>
        <span className={fields.label}>{label}</span>
        {participants.length === 0 && readOnly && <p>{words.noGuest}</p>}
        <InviteField meeting={meeting} />
        <Chips
          label={label}
          chips={participants.map((id) => ({ id, text: actors.get(id)?.name ?? '' }))}
          onRemove={(gone) => edit((one) => withParticipants(one, without(one.participants, gone)))}
        />
      </div>
    </div>
  );
}

function without(participants: readonly ActorId[], gone: string): ActorId[] {
  return participants.filter((id) => id !== gone);
}
