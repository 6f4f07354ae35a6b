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
 * Adds or changes an introduction between two actors. All three must be on the map or in `alsoNew`; an actor cannot be
 * introduced to itself.
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

/** Removes an introduction; its two actors stay. */
export const withdrawIntroduction = defineCommand(
  'withdrawIntroduction',
  'record',
  (document, { id }: { readonly id: IntroductionId }) => withoutRecords(document, 'introductions', [id]),
);
