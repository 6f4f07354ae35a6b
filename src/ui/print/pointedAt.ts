import { contactsOf } from '../../analysis/contactsOf';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import type { Messages } from '../../i18n/messages';
import type { AppState } from '../../store/appStore';
import { isByCloseTies, selectChain } from '../../store/selectors/selectChain';
import { selectSelectedFinding, selectTelling } from '../../store/selectors/selectFindings';
import { selectGraph } from '../../store/selectors/selectGraph';
import { publicChangesSentence } from '../compare/publicChangesSentence';

/** What is selected, in one sentence for an exported picture; `undefined` when nothing is. */
export function pointedAt(state: AppState, messages: Messages): string | undefined {
  const { findings, printed, vocabulary } = messages;
  const { selection, document } = state;
  const changes = publicChangesSentence(state, { vocabulary, compare: LATER_MESSAGES[state.language].compare });
  if (changes !== undefined && selection.kind === 'nothing') return changes;
  const chain = selectChain(state);
  if (chain) return findings.chain(chain, document, isByCloseTies(state));
  const finding = selectSelectedFinding(state);
  if (finding) return findings.finding(finding, selectTelling(state));
  const name = (id: Parameters<AppState['actorChosen']>[0]) => document.actors.get(id)?.name ?? '';
  if (selection.kind === 'tie') {
    const tie = document.ties.get(selection.id);
    return tie && `${vocabulary.tieSentence(tie, name(tie.a), name(tie.b))}.`;
  }
  if (selection.kind !== 'actor' || !document.actors.has(selection.id)) return undefined;
  const graph = selectGraph(state);
  if (!graph.hasNode(selection.id)) return undefined;
  const contacts = contactsOf(graph, selection.id);
  return contacts.length > 0
    ? printed.tiedTo(name(selection.id), contacts.map(name))
    : printed.noTies(name(selection.id));
}
