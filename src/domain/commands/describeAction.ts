import type { Action } from '../action';
import { defineCommand } from '../command';
import { withRecord } from '../tables';

/** Records an action, or changes it. Its lead, partners and themes must be on the map. */
export const describeAction = defineCommand(
  'describeAction',
  'record',
  (document, { action }: { readonly action: Action }) => {
    const known = (id: Action['partners'][number]) => document.actors.has(id);
    if (action.title.trim() === '' || !action.partners.every(known) || (action.lead && !known(action.lead)))
      return document;
    if (action.themes.some((theme) => !document.themes.has(theme))) return document;
    return withRecord(document, 'actions', action.id, action);
  },
);
