import type { TestimonyId } from '../brand';
import { withoutRecords, withRecord } from '../tables';
import type { Testimony } from '../testimony';
import { type AlsoNew, withAlsoNew } from './alsoNew';
import { defineCommand } from './command';

interface RecordTestimony {
  readonly testimony: Testimony;
  readonly alsoNew?: AlsoNew;
}

/** Adds or changes what an actor can testify about. Its themes must be on the map or in `alsoNew`. */
export const recordTestimony = defineCommand(
  'recordTestimony',
  'record',
  (document, { testimony, alsoNew }: RecordTestimony) => {
    const next = withAlsoNew(document, alsoNew);
    if (!next.actors.has(testimony.person)) return document;
    if (testimony.action !== undefined && !next.actions.has(testimony.action)) return document;
    if (testimony.themes.some((theme) => !next.themes.has(theme))) return document;
    return withRecord(next, 'testimonies', testimony.id, testimony);
  },
);

/** Removes a testimony; the person and the action stay. */
export const withdrawTestimony = defineCommand(
  'withdrawTestimony',
  'record',
  (document, { id }: { readonly id: TestimonyId }) => withoutRecords(document, 'testimonies', [id]),
);
