import { goneFromLook, isAnythingGone } from '../domain/looks/goneFromLook';
import type { SavedLook } from '../domain/looks/savedLook';
import type { AppStore } from './appStore';
import { selectSelectedFinding } from './selectors/selectFindings';
import { takeLook } from './takeLook';

/** Applies a saved look, and notes what it refers to that is no longer on the map. */
export function takeSavedLook(store: AppStore, { look }: SavedLook): void {
  const { document, picture } = store.getState();
  store.setState(takeLook(look, document, picture));
  const isClosed = look.pointed?.kind === 'finding' && !selectSelectedFinding(store.getState());
  const gone = { ...goneFromLook(look, document), questions: isClosed ? 1 : 0 };
  store.setState({ goneFromLook: isAnythingGone(gone) ? gone : null });
}
