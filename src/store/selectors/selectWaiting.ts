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
 * Who waits for a tie: on the picture, with no known way to whoever it is seen from, not even one that a filter hides. Not those of
 * whom the map says, one way or the other, how they stand to them: known not to be tied, or tied once; nor those of whom it
 * was ruled that no tie is missing.
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
    // Hidden by a filter, it is not the middle of anything.
    if (from === undefined || !selectGraph(state).hasNode(from)) return NOBODY;
    const reached = distancesByActor(selectKnownGraph(state), from);
    const said = new Set<ActorId>();
    for (const tie of document.ties.values())
      if ((tie.a === from || tie.b === from) && isTieShown(tie, selectKnown(state))) said.add(otherEnd(tie, from));
    const isAsked = (id: ActorId) => !isRuledOut({ key: findingKey('noKnownTie', [id]) }, document, today);
    return idsOf(selectGraph(state)).filter((id) => !reached?.has(id) && !said.has(id) && isAsked(id));
  },
);
