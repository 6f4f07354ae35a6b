import type { ActorId } from '../../domain/brand';
import { publicDocument } from '../../domain/leaving/publicDocument';
import { sheetsMarkup } from '../../export/htmlPage';
import { witnessSheet } from '../../export/witnessSheet';
import { MESSAGES } from '../../i18n/language';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import type { AppState } from '../../store/appStore';
import { selectGraph } from '../../store/selectors/selectGraph';
import type { PrintJob } from './onPaper';
import { type SharedNaming, sharedState } from './sharedState';

/**
 * The sheet of a witness, for printing. It holds addresses and telephone numbers only on demand, and never while any name is masked. `null`
 * when the witness did not agree to it.
 */
export function witnessJob(state: AppState, id: ActorId, names: SharedNaming, withContact: boolean): PrintJob | null {
  const { language } = state;
  const { witness: words } = LATER_MESSAGES[language].committee;
  const shared = sharedState(state, { ...names, confidential: false });
  const document = publicDocument(shared.document);
  const sheet = witnessSheet(id, {
    document,
    graph: selectGraph(shared),
    today: state.today,
    messages: MESSAGES[language],
    words,
    contact: withContact && names.masking === 'nobody' ? state.document.privates.get(id) : undefined,
  });
  return (
    sheet && {
      content: sheetsMarkup([sheet]),
      paper: { name: 'a4', orientation: 'portrait' },
      kind: 'sheets',
      title: words.title(document.actors.get(id)?.name ?? ''),
    }
  );
}
