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

/** Under which names a map leaves. */
export interface SharedNaming {
  /** Whose names stay here. */
  readonly masking: Masking;
  /** Pseudonyms that were given before: whoever has one keeps it. */
  readonly pseudonyms?: Pseudonyms;
}

/** What of a map may leave with it. */
export interface Sharing extends SharedNaming {
  /** Ties said in confidence. Only when a person asks. */
  readonly confidential: boolean;
}

/** What leaves when nobody says anything. */
export const USUAL_SHARING: Sharing = { confidential: false, masking: 'nobody' };

/** On larger maps go-betweens lose their mark rather than that a person waits. */
const MOST_MEASURED = 1500;

/** True when something of the map stays with the officer. */
function hasConfidentialTies({ document }: Pick<AppState, 'document'>): boolean {
  return [...document.ties.values()].some((tie) => tie.confidential);
}

/**
 * The state as it may be seen by others: nothing of it, neither a place nor a mark, tells of what is left out. The very
 * same state when nothing is.
 */
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

/** The same map while nothing of it is to stay. */
function sharedMap(state: AppState, { confidential, masking, pseudonyms }: Sharing): MaskedMap {
  const hides = !confidential && hasConfidentialTies(state);
  const readable = selectReadable(state);
  const shown = hides || masking !== 'nobody' ? opened(state.document, hides) : withoutContactData(state.document);
  const given = givenPseudonyms(state.document.actors.values(), pseudonyms);
  return maskedMap(shown, { masking, pseudonyms: given, readable }, MESSAGES[state.language].room.masks);
}

/** Without what is private; `hides`: without what was told in confidence, too. */
function opened(document: MapDocument, hides: boolean): MapDocument {
  const open = publicDocument(document);
  return hides ? open : { ...open, ties: document.ties };
}
