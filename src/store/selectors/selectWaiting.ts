import { findingKey } from '../../analysis/findings/findingKey';
import { isRuledOut } from '../../analysis/findings/isRuledOut';
import { distancesByActor } from '../../analysis/measures/distancesByActor';
import { idsOf } from '../../analysis/rowsOf';
import { isTieShown } from '../../analysis/visibility';
import type { ActorId } from '../../domain/brand';
import { otherEnd } from '../../domain/tie';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectGraph } from './selectGraph';
import { selectKnown, selectKnownGraph } from './selectKnownGraph';
import { selectPointOfView } from './selectPointOfView';

const NOBODY: readonly ActorId[] = [];

/**
 * Visible actors who wait for a tie: no path from the point of view is known, not even a hidden one. Excludes those whose
 * relation to it is recorded either way (known not to be tied, or tied once), and those for whom a missing tie was ruled out.
 */
export const selectWaiting = remembered(
  (state: AppState) => [
    selectGraph(state),
    selectKnownGraph(state),
    selectPointOfView(state),
    state.document.ties,
    state.document.rulings,
    state.today,
  ],
  (state): readonly ActorId[] => {
    const { document, today } = state;
    const from = selectPointOfView(state);
    // A hidden point of view is the centre of nothing.
    if (from === undefined || !selectGraph(state).hasNode(from)) return NOBODY;
    const reached = distancesByActor(selectKnownGraph(state), from);
    const said = new Set<ActorId>();
    for (const tie of document.ties.values())
      if ((tie.a === from || tie.b === from) && isTieShown(tie, selectKnown(state))) said.add(otherEnd(tie, from));
    const isAsked = (id: ActorId) => !isRuledOut({ key: findingKey('noKnownTie', [id]) }, document, today);
    return idsOf(selectGraph(state)).filter((id) => !reached?.has(id) && !said.has(id) && isAsked(id));
  },
);
