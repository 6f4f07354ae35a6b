import type { MeetingId } from '../brand';
import { defineCommand } from '../command';
import { withoutRecords } from '../tables';

/** Takes a meeting off the map; those who took part stay, and so do the ties that came of it. */
export const removeMeeting = defineCommand('removeMeeting', 'record', (document, { id }: { readonly id: MeetingId }) =>
  withoutRecords(document, 'meetings', [id]),
);
