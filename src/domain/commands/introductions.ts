import type { IntroductionId } from '../brand';
import type { Introduction } from '../introduction';
import { withoutRecords, withRecord } from '../tables';
import { type AlsoNew, withAlsoNew } from './alsoNew';
import { defineCommand } from './command';

interface RecordIntroduction {
  readonly introduction: Introduction;
  readonly alsoNew?: AlsoNew;
}

/**
 * Records that two actors are put in touch, or changes what is noted of it. All three must be on the map, or come with it;
 * nobody is introduced to themselves.
 */
export const recordIntroduction = defineCommand(
  'recordIntroduction',
  'record',
  (document, { introduction, alsoNew }: RecordIntroduction) => {
    const { id, a, b, madeBy } = introduction;
    const next = withAlsoNew(document, alsoNew);
    const { actors } = next;
    if (a === b || !actors.has(a) || !actors.has(b)) return document;
    if (madeBy !== undefined && !actors.has(madeBy)) return document;
    return document.introductions.get(id) === introduction
      ? document
      : withRecord(next, 'introductions', id, introduction);
  },
);

/** Takes the record of an introduction off the map; the two actors stay. */
export const withdrawIntroduction = defineCommand(
  'withdrawIntroduction',
  'record',
  (document, { id }: { readonly id: IntroductionId }) => withoutRecords(document, 'introductions', [id]),
);
