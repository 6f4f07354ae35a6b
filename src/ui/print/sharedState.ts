import { measure } from '../../analysis/measure';
import { publicDocument } from '../../domain/leaving/publicDocument';
import { withoutContactData } from '../../domain/leaving/withoutContactData';
import type { MapDocument } from '../../domain/mapDocument';
import { type MaskedMap, maskedMap } from '../../domain/masking/maskedMap';
import type { Masking } from '../../domain/masking/masking';
import { givenPseudonyms, type Pseudonyms } from '../../domain/masking/pseudonym';
import { MESSAGES } from '../../i18n/language';
import type { AppState } from '../../store/appStore';
import { maskedView } from '../../store/maskedView';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectGroups } from '../../store/selectors/selectGroups';
import { selectMeasures } from '../../store/selectors/selectMeasures';
import { selectReadable } from '../../store/selectors/selectReadable';

export interface SharedNaming {
  readonly masking: Masking;
  /** Pseudonyms given before, which stay the same. */
  readonly pseudonyms?: Pseudonyms;
}

export interface Sharing extends SharedNaming {
  /** Includes ties said in confidence. Only on demand. */
  readonly confidential: boolean;
}

export const USUAL_SHARING: Sharing = { confidential: false, masking: 'nobody' };

/** Above this many actors go-betweens lose their mark, since measuring them would keep the user waiting. */
const MOST_MEASURED = 1500;

function hasConfidentialTies({ document }: Pick<AppState, 'document'>): boolean {
  return [...document.ties.values()].some((tie) => tie.confidential);
}

/** The state as others may see it: no place and no mark reveals what is left out. Returns the same state when nothing is left out. */
export function sharedState(state: AppState, sharing: Sharing): AppState {
  const masks = sharedMap(state, sharing);
  const { document } = masks;
  if (document === state.document) return state;
  const view = maskedView()(state, masks);
  const shared: AppState = { ...state, ...view, document, audience: 'paper', masking: sharing.masking };
  const measures = selectMeasures(state);
  if (!measures || document.ties === state.document.ties) return shared;
  const graph = selectGraph(shared);
  if (graph.order > MOST_MEASURED) return { ...shared, measures: null };
  const { version } = measures.measured;
  const measured = measure(graph, [...selectGroups(state).values()], { version, seed: 1 });
  return { ...shared, measures: { ...measures, graph, measured } };
}

/** Returns the same map when nothing has to be left out or masked. */
function sharedMap(state: AppState, { confidential, masking, pseudonyms }: Sharing): MaskedMap {
  const hides = !confidential && hasConfidentialTies(state);
  const readable = selectReadable(state);
  const shown = hides || masking !== 'nobody' ? opened(state.document, hides) : withoutContactData(state.document);
  const given = givenPseudonyms(state.document.actors.values(), pseudonyms);
  return maskedMap(shown, { masking, pseudonyms: given, readable }, MESSAGES[state.language].room.masks);
}

/** The map without private data; with `hides`, also without what was told in confidence. */
function opened(document: MapDocument, hides: boolean): MapDocument {
  const open = publicDocument(document);
  return hides ? open : { ...open, ties: document.ties };
}
