import { distancesByActor } from '../../analysis/measures/distancesByActor';
import { idsOf } from '../../analysis/rowsOf';
import { type ThemeRow, themeRoles } from '../../analysis/tables/themeRoles';
import type { ActorId } from '../../domain/brand';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectFindings, selectOpenFindings } from './selectFindings';
import { selectGraph } from './selectGraph';
import { selectPointOfView } from './selectPointOfView';
import { selectVisibility } from './selectVisibility';

/** Number of ties from the point of view to each actor with a known chain. */
export const selectDistances = remembered(
  (state: AppState) => [selectGraph(state), selectPointOfView(state)],
  (state): ReadonlyMap<ActorId, number> =>
    distancesByActor(selectGraph(state), selectPointOfView(state)) ?? new Map<ActorId, number>(),
);

export const selectThemeRoles = remembered(
  (state: AppState) => [
    selectGraph(state),
    selectPointOfView(state),
    selectOpenFindings(state),
    state.document.actors,
    state.document.themes,
    state.document.testimonies,
    state.document.ties,
  ],
  (state): readonly ThemeRow[] => {
    const { document } = state;
    const distances = selectDistances(state);
    return themeRoles({
      document,
      visibility: selectVisibility(state),
      actors: idsOf(selectGraph(state)).flatMap((id) => document.actors.get(id) ?? []),
      from: selectPointOfView(state),
      distanceOf: (id) => distances.get(id),
      open: selectOpenFindings(state),
      found: selectFindings(state).found,
    });
  },
);
