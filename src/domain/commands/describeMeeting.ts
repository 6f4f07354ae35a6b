import { defineCommand } from '../command';
import { isSeatedWell, type Meeting } from '../meeting';
import { withRecord } from '../tables';

/** Records a meeting, or changes it. Who takes part must be on the map, and sit at one table at most. */
export const describeMeeting = defineCommand(
  'describeMeeting',
  'record',
  (document, { meeting }: { readonly meeting: Meeting }) => {
    const { id, title, participants } = meeting;
    if (title.trim() === '' || new Set(participants).size !== participants.length) return document;
    if (!participants.every((one) => document.actors.has(one)) || !isSeatedWell(meeting)) return document;
    return document.meetings.get(id) === meeting ? document : withRecord(document, 'meetings', id, meeting);
  },
);
