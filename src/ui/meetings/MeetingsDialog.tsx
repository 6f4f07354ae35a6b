import type { MeetingId } from '../../domain/brand';
import { describeMeeting, removeMeeting } from '../../domain/commands';
import { byCodeUnits, byFolded } from '../../domain/folding';
import type { Meeting } from '../../domain/meeting';
import type { AppState } from '../../store/appStore';
import { remembered } from '../../store/selectors/remembered';
import { RecordsDialog } from '../fields/RecordsDialog';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import { AfterMeeting } from './AfterMeeting';
import { MeetingFields } from './MeetingFields';
import { SeatingPart } from './SeatingPart';
import { WhoKnowsWhom } from './WhoKnowsWhom';

/** Meetings, latest first. Those without a date come before, since they are still being prepared. */
const selectMeetings = remembered(
  (state: AppState) => [state.document.meetings],
  (state): readonly Meeting[] =>
    [...state.document.meetings.values()].sort(
      (a, b) => byCodeUnits(b.date ?? '~', a.date ?? '~') || byFolded(a.title, b.title),
    ),
);

export function MeetingsDialog() {
  const { meetings: words } = useLaterMessages();
  const { vocabulary } = useMessages();
  const meetings = useApp(selectMeetings);
  const store = useAppStore();
  const { newId } = useServices();
  const add = (title: string) => {
    const meeting = { id: newId() as MeetingId, title, participants: [], tables: [] };
    store.getState().execute(describeMeeting, { meeting }, title);
    return meeting.id;
  };
  return (
    <RecordsDialog
      words={words.window}
      records={meetings.map(({ id, title, date }) => ({
        id,
        title,
        line: words.onCard.line(title, date && vocabulary.day(date)),
      }))}
      startsAt={store.getState().meeting ?? undefined}
      onAdd={add}
      onRemove={(id, title) => store.getState().execute(removeMeeting, { id }, title)}
    >
      {(id) => <OneMeeting id={id} />}
    </RecordsDialog>
  );
}

function OneMeeting({ id }: { readonly id: MeetingId }) {
  const meeting = useApp((state) => state.document.meetings.get(id));
  if (!meeting) return null;
  const isGathering = meeting.participants.length > 1;
  return (
    <>
      <MeetingFields meeting={meeting} />
      <WhoKnowsWhom meeting={meeting} />
      {isGathering && <SeatingPart meeting={meeting} />}
      {isGathering && <AfterMeeting meeting={meeting} />}
    </>
  );
}
