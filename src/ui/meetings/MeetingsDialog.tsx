import { useState } from 'react';
import type { MeetingId } from '../../domain/brand';
import { describeMeeting, removeMeeting } from '../../domain/commands';
import actionStyles from '../actions/Actions.module.css';
import { DialogFrame } from '../dialogs/DialogFrame';
import dialogs from '../dialogs/Dialogs.module.css';
import { ConfirmButton } from '../parts/ConfirmButton';
import { EditableText } from '../parts/EditableText';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import { AfterMeeting } from './AfterMeeting';
import { MeetingFields } from './MeetingFields';
import { SeatingPart } from './SeatingPart';
import { selectMeetings } from './selectMeetings';
import { WhoKnowsWhom } from './WhoKnowsWhom';

/** The meetings of the map: guests, who knows whom, tables, and what came of it. */
export function MeetingsDialog() {
  const { meetings: words } = useLaterMessages();
  const { card, vocabulary } = useMessages();
  const close = useApp((state) => state.dialogOpened);
  const readOnly = useApp((state) => state.readOnly);
  const meetings = useApp(selectMeetings);
  const store = useAppStore();
  const { newId } = useServices();
  const [chosen, setChosen] = useState(() => store.getState().meeting);
  const shown = meetings.find(({ id }) => id === chosen) ?? meetings[0];
  const add = (title: string) => {
    if (title === '') return;
    const meeting = { id: newId() as MeetingId, title, participants: [], tables: [] };
    store.getState().execute(describeMeeting, { meeting }, title);
    setChosen(meeting.id);
  };
  return (
    <DialogFrame title={words.title} onClose={() => close(null)} wide>
      <p className={dialogs.soft}>{words.hint}</p>
      <div className={actionStyles.window}>
        <nav className={actionStyles.side} aria-label={words.list}>
          {meetings.length === 0 && <p>{words.none}</p>}
          <ul>
            {meetings.map(({ id, title, date }) => (
              <li key={id}>
                <button
                  type="button"
                  className={actionStyles.action}
                  aria-current={id === shown?.id}
                  onClick={() => setChosen(id)}
                >
                  {words.onCard.line(title, date && vocabulary.day(date))}
                </button>
              </li>
            ))}
          </ul>
          {!readOnly && (
            <EditableText
              bare
              label={words.newMeeting}
              placeholder={words.newMeetingHint}
              value=""
              readOnly={false}
              onCommit={add}
            />
          )}
        </nav>
        {shown && (
          <section key={shown.id} className={actionStyles.main} aria-label={shown.title}>
            <MeetingFields meeting={shown} />
            <WhoKnowsWhom meeting={shown} />
            {shown.participants.length > 1 && <SeatingPart meeting={shown} />}
            {shown.participants.length > 1 && <AfterMeeting meeting={shown} />}
            {!readOnly && (
              <ConfirmButton
                label={words.remove}
                question={words.removeQuestion}
                confirm={card.confirmRemove}
                cancel={card.cancel}
                onConfirm={() => store.getState().execute(removeMeeting, { id: shown.id }, shown.title)}
              />
            )}
          </section>
        )}
      </div>
    </DialogFrame>
  );
}
