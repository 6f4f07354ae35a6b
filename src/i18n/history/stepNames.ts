import type { Change } from '../../domain/history/change';
import type { HistoryStep } from '../../domain/history/history';
import type { MapDocument } from '../../domain/mapDocument';

/** Names of records in steps: the current name on the map, or else the last known one. */
export interface StepNames {
  readonly nameOf: (actor: string) => string;
  readonly actionOf: (action: string) => string;
  readonly themeOf: (theme: string) => string;
}

/** Names of all records these steps (oldest first) are about. Time O(records they touch). */
export function stepNames(
  document: Pick<MapDocument, 'actors' | 'actions' | 'themes'>,
  steps: readonly HistoryStep[],
): StepNames {
  const known = new Map<string, string>();
  const note = ({ actors = [], actions = [], themes = [] }: Change) => {
    for (const [id, before, after] of actors) known.set(id, (after ?? before)?.name ?? '');
    for (const [id, before, after] of actions) known.set(id, (after ?? before)?.title ?? '');
    for (const [id, before, after] of themes) known.set(id, (after ?? before)?.label ?? '');
  };
  for (const { change } of steps) note(change);
  return {
    nameOf: (id) => document.actors.get(id as never)?.name ?? known.get(id) ?? '?',
    actionOf: (id) => document.actions.get(id as never)?.title ?? known.get(id) ?? '?',
    themeOf: (id) => document.themes.get(id as never)?.label ?? known.get(id) ?? '?',
  };
}
