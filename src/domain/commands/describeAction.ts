import type { Action } from '../action';
import { type AlsoNew, withAlsoNew } from '../alsoNew';
import { defineCommand } from '../command';
import { withRecord } from '../tables';

export interface DescribeAction {
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
