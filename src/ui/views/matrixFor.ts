import { idsOf } from '../../analysis/rowsOf';
import { type TieMatrix, tieMatrix } from '../../analysis/tables/tieMatrix';
import type { ActorId } from '../../domain/brand';
import type { Messages } from '../../i18n/messages';
import type { Sector } from '../../picture/circles/sectors';
import type { AppState } from '../../store/appStore';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectVisibility } from '../../store/selectors/selectVisibility';
import { sectorsFor } from '../map/sceneFor';

export interface MatrixOfMap {
  readonly matrix: TieMatrix;
  /** Number of the colour of each row as the picture has it, −1: of no group; empty where there are no groups at all. */
  readonly colours: readonly number[];
}

/** The matrix of what is shown, in the order of what the picture groups by. O(ties + actors · log actors). */
export function matrixFor(state: AppState, messages: Messages): MatrixOfMap {
  const sectors = sectorsFor(state, messages);
  const { ties } = state.document;
  const matrix = tieMatrix({ ties }, selectVisibility(state), membersOf(sectors, idsOf(selectGraph(state))));
  const colours = sectors.flatMap(({ members, colour }) => members.map(() => colour));
  return { matrix, colours: colours.some((colour) => colour >= 0) ? colours : [] };
}

/** Members by name, as the graph has them. */
function membersOf(sectors: readonly Sector[], ids: readonly ActorId[]) {
  const rank = new Map(ids.map((id, i) => [id, i]));
  return sectors.map(({ members }) => members.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)));
}
