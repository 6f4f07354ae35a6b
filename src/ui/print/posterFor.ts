import { isTieMeasured } from '../../analysis/visibility';
import { officerOf } from '../../domain/mapDocument';
import type { Masking } from '../../domain/masking/masking';
import { notShown } from '../../export/notShown';
import { posterWords } from '../../export/posterWords';
import { MESSAGES } from '../../i18n/language';
import type { Messages } from '../../i18n/messages';
import type { Size } from '../../picture/geometry/box';
import type { MeasureText } from '../../picture/labels/textWidth';
import type { ThemeName } from '../../picture/marks/theme';
import { noteMarks } from '../../picture/notes/noteMarks';
import { type Poster, posterOn } from '../../picture/paper/poster';
import type { Scene } from '../../picture/scene';
import type { AppState } from '../../store/appStore';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectVisibility } from '../../store/selectors/selectVisibility';
import type { Plan } from '../map/plan';
import { sceneFor, wholeSectorsFor } from '../map/sceneFor';
import { pointedAt } from './pointedAt';
import { planIn, sharedPlan } from './sharedPlan';
import { type Sharing, sharedState } from './sharedState';

export interface PosterWish extends Sharing {
  /** In CSS pixels: of the paper, or of the window. */
  readonly size: Size;
  readonly theme: ThemeName;
}

/** The current picture as a poster of that size: the same actors at the same places, with labels placed anew for the space there is. */
export function posterFor(
  state: AppState,
  plan: Plan,
  { size, theme, ...sharing }: PosterWish,
  measure: MeasureText,
): Poster {
  const messages = MESSAGES[state.language];
  const shared = sharedState(state, sharing);
  const sectors = wholeSectorsFor(shared, messages);
  const placed = sharedPlan(plan, state, shared, sectors, size);
  const sceneAt = (viewport: Size): Scene =>
    sceneFor(shared, {
      drawNotes: noteMarks,
      plan: planIn(viewport, placed, shared, sectors),
      sectors,
      viewport,
      measure,
      messages,
      leaving: theme,
    });
  // In front of a room names are masked already.
  const masking = shared.audience === 'room' ? shared.masking : sharing.masking;
  const visibility = selectVisibility(shared);
  const shown = [...shared.document.ties.values()].filter((tie) => isTieMeasured(tie, visibility));
  const graph = selectGraph(shared);
  const around = shared.from === null ? undefined : shared.document.actors.get(shared.from)?.name;
  const wordsFor = (scene: Scene) =>
    posterWords(
      shared.document,
      {
        actors: graph.order,
        ties: graph.size,
        shown,
        today: shared.today,
        question: around === undefined ? undefined : messages.room.defaultQuestion(around),
        sentence: pointedAt(shared, messages),
        notes: leftOut(shared, scene, masking, messages),
      },
      messages,
    );
  return posterOn(size, wordsFor, measure, sceneAt);
}

/** What the picture leaves out of the map, in whole sentences: nothing may disappear silently. */
function leftOut(state: AppState, scene: Scene, masking: Masking, messages: Messages): string[] {
  const { desk, printed, room } = messages;
  const { document, formality } = state;
  const id = state.withoutOfficer ? officerOf(document) : undefined;
  const officer = id === undefined ? undefined : document.actors.get(id)?.name;
  const parts = [
    ...(officer === undefined ? [] : [desk.map.hiddenOfficer(officer)]),
    ...(formality === 'formal' ? [desk.map.hiddenInformal] : []),
    ...(formality === 'informal' ? [desk.map.hiddenFormal] : []),
  ];
  const others = document.actors.size - selectGraph(state).order - (officer === undefined ? 0 : 1);
  return [
    ...(masking === 'nobody' ? [] : [`${room.namesMasked[masking]}.`]),
    ...(parts.length > 0 ? [`${desk.map.hidden(parts)}.`] : []),
    ...(others > 0 ? [printed.othersHidden(others)] : []),
    ...notShown(scene, document, messages),
  ];
}
