import { officerOf } from '../../domain/mapDocument';
import type { Masking } from '../../domain/masking/masking';
import { notShown } from '../../export/notShown';
import type { Messages } from '../../i18n/messages';
import type { Scene } from '../../picture/scene';
import type { AppState } from '../../store/appStore';
import { selectGraph } from '../../store/selectors/selectGraph';

/** What the picture does not show of the map, in whole sentences: nothing disappears without a word. */
export function leftOut(state: AppState, scene: Scene, masking: Masking, messages: Messages): string[] {
  const { desk, printed, room } = messages;
  const { document, formality } = state;
  const id = state.withoutOfficer ? officerOf(document) : undefined;
  const officer = id === undefined ? undefined : document.actors.get(id)?.name;
  const parts = [
    ...(officer === undefined ? [] : [desk.map.hiddenOfficer(officer)]),
    ...(formality === 'formal' ? [desk.map.hiddenInformal] : []),
    ...(formality === 'informal' ? [desk.map.hiddenFormal] : []),
  ];
  const others = document.actors.size - selectGraph(state).ids.length - (officer === undefined ? 0 : 1);
  return [
    ...(masking === 'nobody' ? [] : [`${room.namesMasked[masking]}.`]),
    ...(parts.length > 0 ? [`${desk.map.hidden(parts)}.`] : []),
    ...(others > 0 ? [printed.othersHidden(others)] : []),
    ...notShown(scene, document, messages),
  ];
}
