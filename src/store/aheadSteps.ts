import type { History } from '../domain/history';
import type { AppState } from './appStore';
import { selectBeneficiaries } from './selectors/selectBeneficiaries';
import { selectDoubtful } from './selectors/selectDoubtful';
import { selectFindings, selectOpenFindings, selectTelling } from './selectors/selectFindings';
import { selectFindingsByHeading } from './selectors/selectFindingsByHeading';
import { selectFocus } from './selectors/selectFocus';
import { graphAhead } from './selectors/selectGraph';
import { selectFragile } from './selectors/selectMarks';
import { selectNetworks } from './selectors/selectNetworks';
import { groupPartitionAhead, partitionNamesAhead, selectPartition } from './selectors/selectPartition';
import { selectEmptySeats } from './selectors/selectSeats';
import { NEWLY_OPENED } from './viewSlice';

type Ahead = (state: AppState) => Generator<void, void>;

const atOnce = (select: (state: AppState) => unknown): Ahead =>
  function* (state) {
    yield;
    select(state);
  };

/** What the desk asks of a map besides its graph and findings, in the order in which one needs the other. */
const ASKED: readonly Ahead[] = [
  ...[selectOpenFindings, selectEmptySeats, selectFindingsByHeading, selectPartition].map(atOnce),
  partitionNamesAhead,
  ...[selectTelling, selectFragile].map(atOnce),
  selectDoubtful.ahead,
  ...[selectFocus, selectBeneficiaries, selectNetworks].map(atOnce),
];

/**
 * Works out, in steps of some ten milliseconds, what the desk will ask of a map that is about to be shown, so that showing
 * it finds it done. Nothing of the state is changed, and what is shown meanwhile stays as it is. `state` is that of the
 * window now: whatever of it becomes another meanwhile, and whatever is missing here, is worked out when it is asked for.
 */
export function* aheadSteps(state: AppState, mapId: string, history: History): Generator<void, void> {
  const isEdit = state.mapId === mapId;
  const shown = { ...state, ...history, mapId, ahead: isEdit ? ('edit' as const) : ('otherMap' as const) };
  // Another map is shown as the window looked at the one before it, and then as one looks at a new one.
  const looks = isEdit ? [shown] : [shown, { ...shown, ...NEWLY_OPENED }];
  for (const look of looks) {
    yield* graphAhead(look);
    yield;
    yield* groupPartitionAhead(look);
    yield;
    yield* selectFindings.ahead(look);
    for (const ahead of ASKED) yield* ahead(look);
  }
}
