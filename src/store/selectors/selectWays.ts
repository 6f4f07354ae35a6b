import { chainBetween } from '../../analysis/chains/chainBetween';
import { gapsUnderWay, type Since } from '../../analysis/ways/progress';
import type { Sight } from '../../analysis/ways/waysOn';
import type { ActorId, FindingKey } from '../../domain/brand';
import { officerOf } from '../../domain/mapDocument';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectSelectedFinding } from './selectFindings';
import { selectGraph } from './selectGraph';
import { selectGroupPartition } from './selectPartition';
import { selectPointOfView } from './selectPointOfView';
import { selectEmptySeats } from './selectSeats';

/**
 * For a selected finding about two groups without a tie, the chain between their nearest actors; `null` when no chain crosses.
 */
export const selectBetween = remembered(
  (state: AppState) => [
    selectSelectedFinding(state),
    selectGraph(state),
    selectGroupPartition(state),
    state.document.actors,
    state.document.info,
  ],
  (state): readonly ActorId[] | null => {
    const finding = selectSelectedFinding(state);
    if (finding?.rule !== 'groupsApart' || finding.subject?.kind !== 'groups') return null;
    const { groups } = selectGroupPartition(state);
    const membersOf = (asked: string) => groups.find(({ id }) => id === asked)?.members ?? [];
    const [one, other] = finding.subject.groups;
    return chainBetween(selectGraph(state), officerOf(state.document), membersOf(one), membersOf(other));
  },
);

export const selectSight = remembered(
  (state: AppState) => [state.document, selectGraph(state), selectPointOfView(state), selectBetween(state)],
  (state): Sight => ({
    document: state.document,
    graph: selectGraph(state),
    from: selectPointOfView(state),
    officer: officerOf(state.document),
    between: selectBetween(state),
  }),
);

/** Context for telling which steps are under way. */
export const selectSince = remembered(
  (state: AppState) => [state.document, selectPointOfView(state), state.today],
  (state): Since => ({ document: state.document, from: selectPointOfView(state), today: state.today }),
);

/** Seats for which something is under way: they are drawn half filled. */
export const selectSeatsUnderWay = remembered(
  (state: AppState) => [
    selectEmptySeats(state),
    state.document.introductions,
    state.document.meetings,
    state.document.offers,
    state.document.themes,
    selectPointOfView(state),
    state.today,
  ],
  (state): ReadonlySet<FindingKey> => gapsUnderWay(selectSince(state), selectEmptySeats(state)),
);
