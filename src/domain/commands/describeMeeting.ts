import { type AlsoNew, withAlsoNew } from '../alsoNew';
import { defineCommand } from '../command';
import { isSeatedWell, type Meeting } from '../meeting';
import { withRecord } from '../tables';

export interface DescribeMeeting {
  readonly meeting: Meeting;
  readonly alsoNew?: AlsoNew;
}

/** Records a meeting, or changes it. Who takes part must be on the map, or come with it, and sit at one table at most. */
export const describeMeeting = defineCommand(
  'describeMeeting',
  'record',
  (document, { meeting, alsoNew }: DescribeMeeting) => {
    const { id, title, participants } = meeting;
    if (title.trim() === '' || new Set(participants).size !== participants.length) return document;
    const next = withAlsoNew(document, alsoNew);
    if (!participants.every((one) => next.actors.has(one)) || !isSeatedWell(meeting)) return document;
    return document.meetings.get(id) === meeting ? document : withRecord(next, 'meetings', id, meeting);
  },
);
