import { newsFacts } from '../../analysis/newsFacts';
import { publicDocument } from '../../domain/leaving/publicDocument';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import type { AppState } from '../../store/appStore';
import { selectOpenGaps } from '../../store/selectors/selectAskedFindings';
import { type SharedNaming, sharedState } from './sharedState';

/** A paragraph for a newsletter, which names no person whatever is chosen. A text of the map that masking would change is left out. */
export function newsText(state: AppState, names: SharedNaming): string {
  const masking = names.masking === 'nobody' ? 'persons' : names.masking;
  const shared = sharedState(state, { masking: 'nobody', confidential: false });
  const masked = sharedState(state, { ...names, masking, confidential: false });
  const facts = newsFacts({
    document: publicDocument(shared.document),
    masked: publicDocument(masked.document),
    open: selectOpenGaps(shared),
    today: state.today,
  });
  return LATER_MESSAGES[state.language].committee.news.text(facts);
}
