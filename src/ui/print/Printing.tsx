import { useEffect } from 'react';
import { MESSAGES } from '../../i18n/language';
import { textWidth } from '../../picture/labels/textWidth';
import { posterRoom } from '../../picture/paper/paper';
import type { Plan } from '../map/plan';
import { useServices } from '../services';
import { useAppStore } from '../useApp';
import { posterSheet } from './leavingSheets';
import { listenToPrinting } from './printOut';
import { sharedState, USUAL_SHARING } from './sharedState';

/**
 * Ctrl+P or the browser's menu prints the picture on one sheet of the last chosen paper, never with anything said in confidence, and with
 * masked names while they are masked. `planOf` gives the plan of another picture than the desk's, which must belong to the current store.
 */
export function Printing({ planOf }: { readonly planOf?: () => Plan | null }) {
  const store = useAppStore();
  const services = useServices();
  useEffect(
    () =>
      listenToPrinting(() => {
        const state = store.getState();
        const plan = planOf ? planOf() : services.picture.current?.plan();
        if (!plan) return null;
        const { paper, darkPaper, language } = state;
        // The room's names are masked already.
        const masking = state.audience === 'room' ? 'nobody' : state.masking;
        const sharing = {
          ...USUAL_SHARING,
          masking,
          ...(masking === 'nobody' ? {} : { pseudonyms: services.exporting.pseudonyms() }),
        };
        const wish = { size: posterRoom(paper), theme: darkPaper ? 'dark' : 'print', ...sharing } as const;
        const { title } = sharedState(state, sharing).document.info;
        return {
          content: posterSheet(state, plan, wish, textWidth),
          paper,
          kind: 'poster',
          title: MESSAGES[language].desk.documentTitle(title),
        };
      }),
    [store, services, planOf],
  );
  return null;
}
