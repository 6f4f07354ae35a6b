import { measure } from '../../analysis/measure';
import type { MapDocument } from '../../domain/mapDocument';
import { maskedDocument } from '../../domain/masking/maskedDocument';
import type { Masking } from '../../domain/masking/masking';
import { givenPseudonyms, type Pseudonyms } from '../../domain/masking/pseudonym';
import { publicDocument } from '../../domain/publicDocument';
import { MESSAGES } from '../../i18n/language';
import type { AppState } from '../../store/appStore';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectGroups } from '../../store/selectors/selectGroups';
import { selectMeasures } from '../../store/selectors/selectMeasures';

/** What of a map may leave with it. */
export interface Sharing {
  /** Ties said in confidence. Only when a person asks. */
  readonly confidential: boolean;
  /** Whose names stay here. */
  readonly masking: Masking;
  /** Pseudonyms that were given before: whoever has one keeps it. */
  readonly pseudonyms?: Pseudonyms;
}

/** What leaves when nobody says anything. */
export const USUAL_SHARING: Sharing = { confidential: false, masking: 'nobody' };

/** On larger maps go-betweens lose their mark rather than that a person waits. */
const MOST_MEASURED = 1500;

/** True when something of the map stays with the officer. */
export function hasConfidentialTies({ document }: Pick<AppState, 'document'>): boolean {
  return [...document.ties.values()].some((tie) => tie.confidential);
}

/**
 * The state as it may be seen by others: nothing of it, neither a place nor a mark, tells of what is left out. The very
 * same state when nothing is.
 */
export function sharedState(state: AppState, sharing: Sharing): AppState {
  const document = sharedDocument(state, sharing);
  if (document === state.document) return state;
  const shared: AppState = { ...state, document, audience: 'paper', masking: sharing.masking };
  const measures = selectMeasures(state);
  if (!measures || document.ties === state.document.ties) return shared;
  const graph = selectGraph(shared);
  if (graph.ids.length > MOST_MEASURED) return { ...shared, measures: null };
  const { version } = measures.measured;
  const measured = measure(graph, [...selectGroups(state).values()], { version, seed: 1 });
  return { ...shared, measures: { ...measures, graph, measured } };
}

/** The same map while nothing of it is to stay. */
function sharedDocument(state: AppState, { confidential, masking, pseudonyms }: Sharing): MapDocument {
  const hides = !confidential && hasConfidentialTies(state);
  if (!hides && masking === 'nobody') return state.document;
  const open = publicDocument(state.document);
  const shown = hides ? open : { ...open, ties: state.document.ties };
  const given = givenPseudonyms(state.document.actors.values(), pseudonyms);
  return maskedDocument(shown, masking, given, MESSAGES[state.language].room.masks);
}
