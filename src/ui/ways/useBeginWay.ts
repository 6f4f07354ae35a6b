import type { Finding } from '../../analysis/findings/finding';
import { wayRecord } from '../../analysis/ways/wayRecord';
import type { Way } from '../../analysis/ways/waysOn';
import type { Day } from '../../domain/brand';
import { describeMeeting, recordIntroduction, recordOffer } from '../../domain/commands';
import { selectTelling } from '../../store/selectors/selectFindings';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useAppStore, useMessages } from '../useApp';

/**
 * Records a way begun for a gap, in one undo step; with `isTold`, also that the request was made known to its actors today. Returns false
 * when the map takes no changes.
 */
export function useBeginWay(finding: Finding): (way: Way, due: Day | undefined, isTold?: boolean) => boolean {
  const { ways: words, followUp } = useLaterMessages();
  const { findings } = useMessages();
  const store = useAppStore();
  const { newId, today } = useServices();
  return (way, due, isTold = false) => {
    const state = store.getState();
    if (state.readOnly) return false;
    const telling = selectTelling(state);
    const made = wayRecord(way, {
      serves: finding.key,
      newId,
      subject: findings.ghost(finding, telling),
      toDo: followUp.stages.toDo,
      due,
      ...(isTold && { toldOn: today() }),
    });
    if (made === null) return false;
    const label = words.way(way, telling);
    if (made.table === 'meetings') return state.execute(describeMeeting, { meeting: made.record }, label);
    if (made.table === 'offers') return state.execute(recordOffer, { offer: made.record }, label);
    return state.execute(recordIntroduction, { introduction: made.record }, label);
  };
}
