import type { Action } from '../action';
import { type AlsoNew, withAlsoNew } from '../alsoNew';
import type { ActionId } from '../brand';
import { defineCommand } from '../command';
import { withoutRecords, withRecord } from '../tables';
import type { Testimony } from '../testimony';

interface DescribeAction {
  readonly action: Action;
  readonly alsoNew?: AlsoNew;
}

/** Records an action, or changes it. Its lead, partners and themes must be on the map, or come with it. */
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

/** Takes an action off the map, with what actors know of it; testimonies of it stay, and are of no action any more. */
export const removeAction = defineCommand('removeAction', 'record', (document, { id }: { readonly id: ActionId }) => {
  if (!document.actions.has(id)) return document;
  const known = [...document.awareness.values()].filter((one) => one.action === id).map((one) => one.id);
  const next = withoutRecords(withoutRecords(document, 'actions', [id]), 'awareness', known);
  const told = [...document.testimonies.values()].filter((one) => one.action === id);
  if (told.length === 0) return next;
  const testimonies = new Map(next.testimonies);
  for (const testimony of told) testimonies.set(testimony.id, withoutAction(testimony));
  return { ...next, testimonies };
});

function withoutAction({ action: _gone, ...rest }: Testimony): Testimony {
  return rest;
}
