import type { ResourceId } from '../brand';
import { namedBy, type Resource } from '../resource';
import { withoutRecords, withRecord } from '../tables';
import { type AlsoNew, withAlsoNew } from './alsoNew';
import { defineCommand } from './command';

interface RecordResource {
  readonly resource: Resource;
  readonly alsoNew?: AlsoNew;
}

/** Adds or changes a tool or an example. What it refers to must be on the map or in `alsoNew`. */
export const recordResource = defineCommand(
  'recordResource',
  'record',
  (document, { resource, alsoNew }: RecordResource) => {
    const next = withAlsoNew(document, alsoNew);
    if (resource.title.trim() === '') return document;
    if (namedBy(resource).some((id) => !next.actors.has(id))) return document;
    if (resource.action !== undefined && !next.actions.has(resource.action)) return document;
    if (resource.themes.some((theme) => !next.themes.has(theme))) return document;
    return withRecord(next, 'resources', resource.id, resource);
  },
);

/** Removes a tool or an example; the actors it names stay. */
export const withdrawResource = defineCommand(
  'withdrawResource',
  'record',
  (document, { id }: { readonly id: ResourceId }) => withoutRecords(document, 'resources', [id]),
);
