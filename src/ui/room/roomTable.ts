import { HELPS } from '../../analysis/tables/themeRoles';
import { BETWEEN, type Between } from '../../analysis/tables/tieMatrix';
import type { ActorId } from '../../domain/brand';
import { MESSAGES } from '../../i18n/language';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import type { AppState } from '../../store/appStore';
import { remembered } from '../../store/selectors/remembered';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectPartition } from '../../store/selectors/selectPartition';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { selectThemeRoles } from '../../store/selectors/selectTables';
import { selectVisibility } from '../../store/selectors/selectVisibility';
import { matrixFor } from '../views/matrixFor';

/** Names in a cell that a room can still read; the rest is only counted. */
const MOST_NAMES = 4;
/** Actors of a matrix that a room can still read. */
const MOST_ACTORS = 60;

/** A table shown instead of the picture. Plain data, so that it can be sent to another window. */
export type RoomTable = ThemesShown | MatrixShown | { readonly kind: 'nothing'; readonly words: string };

export interface ThemesShown {
  readonly kind: 'themes';
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly theme: string; readonly cells: readonly ThemeCell[] }[];
}

export interface ThemeCell {
  readonly names: readonly string[];
  /** "3 autres". */
  readonly more: string | null;
  readonly question: string | null;
}

export interface MatrixShown {
  readonly kind: 'matrix';
  readonly title: string;
  readonly names: readonly string[];
  /** Colour number of each actor, as in the picture; -1 for no group. Empty where there are no groups. */
  readonly colours: readonly number[];
  /** Rows at which a new group begins. */
  readonly starts: readonly number[];
  /** By row, then column; `null` where no tie is known. */
  readonly cells: readonly (readonly (Between | null)[])[];
  readonly legend: readonly { readonly between: Between | null; readonly words: string }[];
}

/** The table chosen, as a room may see it; `null` for a picture. Needs the state of the room, never the desk's. */
export const selectRoomTable = remembered(
  (state: AppState) =>
    state.reading === 'picture'
      ? [null]
      : [
          state.reading,
          state.language,
          state.document.actors,
          state.document.themes,
          state.document.ties,
          selectVisibility(state),
          selectGraph(state),
          selectPointOfView(state),
          state.reading === 'roles' ? selectThemeRoles(state) : selectPartition(state),
        ],
  (state): RoomTable | null => {
    if (state.reading === 'picture') return null;
    return state.reading === 'roles' ? themesShown(state) : matrixShown(state);
  },
);

function themesShown(state: AppState): RoomTable {
  const { actors, themes } = state.document;
  const { themeTable: words } = LATER_MESSAGES[state.language].viewTables;
  const rows = selectThemeRoles(state);
  if (rows.length === 0) return { kind: 'nothing', words: words.noTheme };
  const from = selectPointOfView(state);
  return {
    kind: 'themes',
    title: words.title(from === undefined ? undefined : actors.get(from)?.name),
    heads: [words.theme, ...HELPS.map((help) => words.helps[help])],
    rows: rows.map(({ theme, cells }) => {
      const label = themes.get(theme)?.label ?? '';
      return {
        theme: label,
        cells: HELPS.map((help) => {
          const { actors: helping, gap } = cells[help];
          const rest = helping.length - MOST_NAMES;
          return {
            names: helping.slice(0, MOST_NAMES).map((id) => nameOf(state, id)),
            more: rest > 0 ? words.others(rest) : null,
            question: gap || helping.length === 0 ? words.question[help](label) : null,
          };
        }),
      };
    }),
  };
}

function matrixShown(state: AppState): RoomTable {
  const messages = MESSAGES[state.language];
  const { matrixTable: words } = LATER_MESSAGES[state.language].viewTables;
  const { matrix, colours } = matrixFor(state, messages);
  const { order, starts, cellAt } = matrix;
  if (order.length === 0) return { kind: 'nothing', words: words.empty };
  if (order.length > MOST_ACTORS) return { kind: 'nothing', words: messages.room.tooLarge(order.length, MOST_ACTORS) };
  return {
    kind: 'matrix',
    title: words.title(order.length, starts.length),
    names: order.map((id) => nameOf(state, id)),
    colours,
    starts,
    cells: order.map((_row, row) => order.map((_column, column) => cellAt(row, column)?.between ?? null)),
    legend: [
      ...BETWEEN.map((between) => ({ between, words: words.between[between] })),
      { between: null, words: words.notKnown },
    ],
  };
}

function nameOf({ document }: AppState, id: ActorId): string {
  const actor = document.actors.get(id);
  return actor?.shortName ?? actor?.name ?? '';
}
