import { actorGraphOf } from '../../analysis/actorGraph';
import type { Finding } from '../../analysis/findings/finding';
import { HEADING_OF } from '../../analysis/findings/finding';
import { findingsOf } from '../../analysis/findings/findings';
import { emptySeats } from '../../analysis/seats/emptySeats';
import { type FilledSeat, filledSeats, filledSince } from '../../analysis/seats/filledSeats';
import { mapAsOf } from '../../domain/history/mapAsOf';
import type { MapDocument } from '../../domain/mapDocument';
import type { AppState } from '../appStore';
import { findingRecords } from './findingRecords';
import { remembered } from './remembered';
import { headingAskedFor, selectAsked, selectSeatsToCome } from './selectAsked';
import { selectFindings, selectOpenFindings } from './selectFindings';
import { selectPointOfView } from './selectPointOfView';
import { selectVisibility } from './selectVisibility';

/** Above this many actors, seats filled today are not computed: the findings of this morning would delay the first edit. */
export const LARGE_FOR_SEATS = 2000;

/** Empty seats of every difficulty, without those that a later start question asks about. */
export const selectSeatsOfAll = remembered(
  (state: AppState) => [
    selectOpenFindings(state),
    state.document.actors,
    state.document.testimonies,
    selectSeatsToCome(state),
  ],
  (state): readonly Finding[] => {
    const toCome = selectSeatsToCome(state);
    return emptySeats(selectOpenFindings(state), state.document).filter(({ rule }) => !toCome.has(HEADING_OF[rule]));
  },
);

export const selectEmptySeats = remembered(
  (state: AppState) => [selectSeatsOfAll(state), state.difficulty],
  (state): readonly Finding[] => {
    const { difficulty } = state;
    const seats = selectSeatsOfAll(state);
    return difficulty === null ? seats : seats.filter(({ rule }) => HEADING_OF[rule] === difficulty);
  },
);

/** True when passing the current question leaves an empty seat. An actor named before may fill it already. */
export const selectLeavesSeat = remembered(
  (state: AppState) => [
    selectOpenFindings(state),
    state.document.actors,
    state.document.testimonies,
    selectAsked(state),
  ],
  (state): boolean => {
    const asked = selectAsked(state);
    const heading = asked === null ? undefined : headingAskedFor(asked);
    return emptySeats(selectOpenFindings(state), state.document).some(({ rule }) => HEADING_OF[rule] === heading);
  },
);

export const selectFilledToday = remembered(
  (state: AppState) => [selectFindings(state), selectPointOfView(state), selectFilledBefore(state)],
  (state): readonly FilledSeat[] => {
    const before = selectFilledBefore(state);
    if (!before) return [];
    return filledSince(before, filledSeats(selectFindings(state), state.document, selectPointOfView(state)));
  },
);

/** Keys of the seats that were filled when the day began; `null` when unknown. */
export function selectFilledBefore(state: AppState): ReadonlySet<string> | null {
  return state.audience === 'desk' ? selectFilledThisMorning(state) : state.filledBefore;
}

const selectThisMorning = remembered(
  ({ past, today, mapId, document }: AppState) => {
    const first = firstOf(past, today);
    return first ? [first, today, mapId] : [today, mapId, ...findingRecords(document)];
  },
  (state): MapDocument => mapAsOf(state, startOf(state.today)),
);

const selectFilledThisMorning = remembered(
  (state: AppState) => [
    selectThisMorning(state),
    selectPointOfView(state),
    selectVisibility(state),
    state.document.actors.size > LARGE_FOR_SEATS,
  ],
  (state): ReadonlySet<string> | null => {
    if (state.document.actors.size > LARGE_FOR_SEATS) return null;
    const morning = selectThisMorning(state);
    const from = selectPointOfView(state);
    const visibility = selectVisibility(state);
    const known = from !== undefined && morning.actors.has(from) ? from : undefined;
    if (known === undefined) return new Set();
    const findings = findingsOf(morning, { visibility, from: known, graph: actorGraphOf(morning, visibility) });
    return new Set(filledSeats(findings, morning, known).map(({ key }) => key));
  },
);

/** The first step of the day: while it is the same, so is the map before it. */
function firstOf(past: AppState['past'], today: AppState['today']) {
  const start = startOf(today);
  return past.find(({ at }) => at !== undefined && at >= start) ?? null;
}

function startOf(day: AppState['today']): number {
  return new Date(`${day}T00:00`).getTime();
}
