import { contactsOf } from '../../analysis/contactsOf';
import { MESSAGES } from '../../i18n/language';
import type { AppState } from '../../store/appStore';
import { selectUnreached } from '../../store/selectors/selectChain';
import { selectGraph } from '../../store/selectors/selectGraph';

/** That no way to the actor is known to whom one was asked for, and whom to ask about; `null`: one is, or none was asked for. */
export function noChainSaid(state: AppState): string | null {
  const actor = selectUnreached(state);
  if (actor === null) return null;
  return MESSAGES[state.language].findings.noChain(actor, contactsOf(selectGraph(state), actor), state.document);
}
