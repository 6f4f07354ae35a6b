import { idsOf } from '../../analysis/rowsOf';
import { isTieMeasured } from '../../analysis/visibility';
import type { ActorId } from '../../domain/brand';
import { publicDocument } from '../../domain/leaving/publicDocument';
import { withOfficerCalled } from '../../domain/leaving/withOfficerCalled';
import { type Markup, markup } from '../../export/markup';
import { reportSheets } from '../../export/report';
import { svgMarkup } from '../../export/svg';
import { takeHomeSheets } from '../../export/takeHome';
import { MESSAGES } from '../../i18n/language';
import type { MeasureText } from '../../picture/labels/textWidth';
import { paperSize } from '../../picture/paper/paper';
import type { AppState } from '../../store/appStore';
import { selectOpenFindings, selectTelling } from '../../store/selectors/selectFindings';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectGroupPartition } from '../../store/selectors/selectPartition';
import { selectVisibility } from '../../store/selectors/selectVisibility';
import type { Plan } from '../map/plan';
import { sectorsFor } from '../map/sceneFor';
import { type PosterWish, posterFor } from './posterFor';
import { type SharedNaming, type Sharing, sharedState, USUAL_SHARING } from './sharedState';

export function posterSheet(state: AppState, plan: Plan, wish: PosterWish, measure: MeasureText): Markup {
  return markup('div', { class: 'poster' }, svgMarkup(posterFor(state, plan, wish, measure)));
}

export function reportOf(given: AppState, plan: Plan, wish: PosterWish, measure: MeasureText): Markup[] {
  const messages = MESSAGES[given.language];
  const state = { ...given, document: withOfficerCalled(given.document, messages.printed.officer) };
  const shared = sharedState(state, wish);
  const document = publicDocument(shared.document);
  const visibility = selectVisibility(shared);
  return reportSheets({
    document,
    poster: posterFor(state, plan, wish, measure),
    gaps: selectOpenFindings(shared),
    telling: selectTelling(shared),
    actors: idsOf(selectGraph(shared)).flatMap((id) => document.actors.get(id) ?? []),
    ties: [...document.ties.values()].filter((tie) => isTieMeasured(tie, visibility)),
    messages,
  });
}

/** A sheet for each participant, then the one that everybody takes home. Never contains anything said in confidence. */
export function takeHomeOf(
  given: AppState,
  plan: Plan,
  participants: readonly ActorId[],
  measure: MeasureText,
  names: SharedNaming = USUAL_SHARING,
): Markup[] {
  const messages = MESSAGES[given.language];
  const state = { ...given, document: withOfficerCalled(given.document, messages.printed.takeHome.officer) };
  const sharing: Sharing = { ...names, confidential: false };
  const shared = sharedState(state, sharing);
  const group = posterFor(state, plan, { ...sharing, size: GROUP_ROOM, theme: 'print' }, measure);
  return takeHomeSheets(participants, group, {
    document: publicDocument(shared.document),
    graph: selectGraph(shared),
    groups: selectGroupPartition(shared),
    visibility: selectVisibility(shared),
    sectors: sectorsFor(shared, messages),
    today: shared.today,
    measure,
    messages,
  });
}

const SHEET = paperSize({ name: 'a4', orientation: 'portrait' });
/** A sheet less its margins, in CSS pixels. */
const GROUP_ROOM = { width: SHEET.width - 92, height: SHEET.height - 96 };
