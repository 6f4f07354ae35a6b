import { contactsOf } from '../../analysis/contactsOf';
import { MESSAGES } from '../../i18n/language';
import type { AppState } from '../../store/appStore';
import { selectUnreached } from '../../store/selectors/selectChain';
import { selectGraph } from '../../store/selectors/selectGraph';

/** Says that no chain to the requested actor is known, and whom to ask. Returns `null` when there is one, or none was requested. */
export function noChainSaid(state: AppState): string | null {
  const actor = selectUnreached(state);
  if (actor === null) return null;
  return MESSAGES[state.language].findings.noChain(actor, contactsOf(selectGraph(state), actor), state.document);
}
