import { isTieMeasured } from '../../analysis/visibility';
import { drained } from '../../domain/drained';
import { posterWords } from '../../export/posterWords';
import { MESSAGES } from '../../i18n/language';
import type { Size } from '../../picture/box';
import { type Poster, posterOn } from '../../picture/poster';
import type { Scene } from '../../picture/scene';
import type { MeasureText } from '../../picture/textWidth';
import type { ThemeName } from '../../picture/theme';
import type { AppState } from '../../store/appStore';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectVisibility } from '../../store/selectors/selectVisibility';
import type { Plan } from '../map/plan';
import { sceneFor, wholeSectorsFor } from '../map/sceneFor';
import { leftOut } from './leftOut';
import { pointedAt } from './pointedAt';
import { planIn, sharedPlan } from './sharedPlan';
import { type Sharing, sharedState } from './sharedState';

/** How a picture leaves the screen. */
export interface PosterWish extends Sharing {
  /** In CSS pixels: of the paper, or of the window. */
  readonly size: Size;
  readonly theme: ThemeName;
}

/** What the map shows now as a poster of that size: the same actors at the same places, named anew for the room there is. */
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
    drained(
      sceneFor(shared, {
        plan: planIn(viewport, placed, shared, sectors),
        sectors,
        viewport,
        measure,
        messages,
        leaving: theme,
      }),
    );
  // In front of a room names were masked before.
  const masking = shared.audience === 'room' ? shared.masking : sharing.masking;
  const visibility = selectVisibility(shared);
  const shown = [...shared.document.ties.values()].filter((tie) => isTieMeasured(tie, visibility));
  const { ids, tieCount } = selectGraph(shared);
  const wordsFor = (scene: Scene) =>
    posterWords(
      shared.document,
      {
        actors: ids.length,
        ties: tieCount,
        shown,
        today: shared.today,
        sentence: pointedAt(shared, messages),
        notes: leftOut(shared, scene, masking, messages),
      },
      messages,
    );
  return posterOn(size, wordsFor, measure, sceneAt);
}
