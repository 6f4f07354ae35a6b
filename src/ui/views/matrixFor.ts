import { type TieMatrix, tieMatrix } from '../../analysis/tables/tieMatrix';
import type { ActorId } from '../../domain/brand';
import { byCodeUnits, byFolded } from '../../domain/folding';
import type { Messages } from '../../i18n/messages';
import type { AppState } from '../../store/appStore';
import { selectVisibility } from '../../store/selectors/selectVisibility';
import { sectorsFor } from '../map/sceneFor';

export interface MatrixOfMap {
  readonly matrix: TieMatrix;
  /** Colour number of each row, as in the picture; −1 for no group. Empty where there are no groups. */
  readonly colours: readonly number[];
}

/** The matrix of the visible actors, in the order of the picture's groups. O(ties + actors · log actors). */
export function matrixFor(state: AppState, messages: Messages): MatrixOfMap {
  const sectors = sectorsFor(state, messages);
  const { actors, ties } = state.document;
  const name = (id: ActorId) => actors.get(id)?.name ?? '';
  const groups = sectors.map(({ members }) =>
    members.toSorted((a, b) => byFolded(name(a), name(b)) || byCodeUnits(a, b)),
  );
  const matrix = tieMatrix({ ties }, selectVisibility(state), groups);
  const colours = sectors.flatMap(({ members, colour }) => members.map(() => colour));
  return { matrix, colours: colours.some((colour) => colour >= 0) ? colours : [] };
}
