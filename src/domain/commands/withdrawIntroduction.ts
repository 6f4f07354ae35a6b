import type { IntroductionId } from '../brand';
import { defineCommand } from '../command';
import { withoutRecords } from '../tables';

/** Takes the record of an introduction off the map; the two actors stay. */
export const withdrawIntroduction = defineCommand(
  'withdrawIntroduction',
  'record',
  (document, { id }: { readonly id: IntroductionId }) => withoutRecords(document, 'introductions', [id]),
);
