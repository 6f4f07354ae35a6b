import { leftOut } from '../../analysis/narrowed';
import { tiesByKind } from '../../analysis/tiesByKind';
import type { Visibility } from '../../analysis/visibility';
import { isNarrowed } from '../../domain/looks/narrowing';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { sameMembers } from './sameMembers';
import { selectPointOfView } from './selectPointOfView';
import { selectToggled, selectUnnarrowedGraph } from './selectUnnarrowed';

/**
 * What is shown and measured, after toggles and narrowing. Stays the same object while the same actors are hidden, so that
 * nothing derived from it is recomputed.
 */
export const selectVisibility = remembered(
  (state: AppState) => {
    const { document, narrowing } = state;
    if (!isNarrowed(narrowing)) return [selectToggled(state), narrowing];
    const { actors, themes, testimonies, offers, groups, ties } = document;
    return [
      selectToggled(state),
      narrowing,
      selectUnnarrowedGraph(state),
      selectPointOfView(state),
      actors,
      themes,
      testimonies,
      offers,
      groups,
      tiesByKind(ties).memberOf,
    ];
  },
  (state, before?: Visibility): Visibility => {
    const toggled = selectToggled(state);
    if (!isNarrowed(state.narrowing)) return toggled;
    const { document, narrowing } = state;
    const graph = selectUnnarrowedGraph(state);
    const out = leftOut(narrowing, { document, visibility: toggled, graph, from: selectPointOfView(state) });
    if (out.size === 0) return toggled;
    for (const id of toggled.without) out.add(id);
    const isSame =
      before?.formality === toggled.formality &&
      before.confidential === toggled.confidential &&
      sameMembers(out, before.without) === before.without;
    return isSame ? before : { ...toggled, without: out };
  },
);
