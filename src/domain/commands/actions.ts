import type { Action } from '../action';
import type { ActionId } from '../brand';
import { tableWith } from '../remembered/madeTable';
import { withoutRecords, withRecord } from '../tables';
import { type AlsoNew, withAlsoNew } from './alsoNew';
import { defineCommand } from './command';

interface DescribeAction {
  readonly action: Action;
  readonly alsoNew?: AlsoNew;
}

/** Adds or changes an action. Its lead, partners and themes must be on the map or in `alsoNew`. */
export const describeAction = defineCommand(
  'describeAction',
  'record',
  (document, { action, alsoNew }: DescribeAction) => {
    const next = withAlsoNew(document, alsoNew);
    const known = (id: Action['partners'][number]) => next.actors.has(id);
    if (action.title.trim() === '' || !action.partners.every(known) || (action.lead && !known(action.lead)))
      return document;
    if (action.themes.some((theme) => !next.themes.has(theme))) return document;
    return withRecord(next, 'actions', action.id, action);
  },
);

/** Removes an action and what actors know of it. Testimonies, tools and examples stay, without an action. */
export const removeAction = defineCommand('removeAction', 'record', (document, { id }: { readonly id: ActionId }) => {
  if (!document.actions.has(id)) return document;
  const known = [...document.awareness.values()].filter((one) => one.action === id).map((one) => one.id);
  const next = withoutRecords(withoutRecords(document, 'actions', [id]), 'awareness', known);
  return {
    ...next,
    testimonies: tableWith(next.testimonies, ofNone(next.testimonies, id)),
    resources: tableWith(next.resources, ofNone(next.resources, id)),
  };
});

/** Records of this action, with the action removed. */
function ofNone<Id, One extends { readonly action?: ActionId }>(table: ReadonlyMap<Id, One>, id: ActionId) {
  return [...table].flatMap(([key, { action, ...rest }]) => (action === id ? [[key, rest as One] as const] : []));
}
