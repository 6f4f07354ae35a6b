import { contactsOf } from '../../analysis/contactsOf';
import { AWARENESS_LEVELS, type AwarenessLevel } from '../../domain/awareness';
import type { ActionId, ActorId } from '../../domain/brand';
import { byCodeUnits, fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { AppState } from '../../store/appStore';
import { remembered } from '../../store/selectors/remembered';
import { selectGraph } from '../../store/selectors/selectGraph';

export interface AwarenessRows {
  readonly carriers: readonly ActorId[];
  /**
   * Contacts of the carriers and everybody else with a noted level. Sorted by name, so that a line stays in place when it is answered.
   */
  readonly others: readonly ActorId[];
  readonly noted: ReadonlySet<ActorId>;
}

/** Returns a selector of the rows of one action. It keeps one result: make one for each window. */
export function awarenessRowsOf(action: ActionId): (state: AppState) => AwarenessRows {
  return remembered(
    (state) => [state.document.actions, state.document.awareness, state.document.actors, selectGraph(state)],
    (state) => {
      const { document } = state;
      const graph = selectGraph(state);
      const { lead, partners = [] } = document.actions.get(action) ?? {};
      const carriers = [...new Set(lead === undefined ? partners : [lead, ...partners])];
      const noted = [...document.awareness.values()].filter((one) => one.action === action).map((one) => one.actor);
      const others = new Set(noted);
      for (const carrier of carriers) for (const contact of contactsOf(graph, carrier)) others.add(contact);
      for (const carrier of carriers) others.delete(carrier);
      return { carriers, others: byName(document, others), noted: new Set(noted) };
    },
  );
}

function byName({ actors }: MapDocument, ids: Iterable<ActorId>): ActorId[] {
  const name = (id: ActorId) => fold(actors.get(id)?.name ?? '');
  return [...new Set(ids)].sort((a, b) => byCodeUnits(name(a), name(b)));
}

export function awarenessCounts(document: MapDocument, action: ActionId): Record<AwarenessLevel, number> {
  const counts = { neverHeard: 0, knowsAction: 0, knowsPurpose: 0, contributes: 0 };
  for (const one of document.awareness.values())
    if (one.action === action && AWARENESS_LEVELS.includes(one.level)) counts[one.level] += 1;
  return counts;
}
