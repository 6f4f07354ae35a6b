import type { TestimonyId } from '../brand';
import { withoutRecords, withRecord } from '../tables';
import type { Testimony } from '../testimony';
import { type AlsoNew, withAlsoNew } from './alsoNew';
import { defineCommand } from './command';

interface RecordTestimony {
  readonly testimony: Testimony;
  readonly alsoNew?: AlsoNew;
}

/** Records what an actor can tell of, or changes it. Its themes must be on the map, or come with it. */
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

/** Takes a testimony off the map; the person and the action stay. */
export const withdrawTestimony = defineCommand(
  'withdrawTestimony',
  'record',
  (document, { id }: { readonly id: TestimonyId }) => withoutRecords(document, 'testimonies', [id]),
);
