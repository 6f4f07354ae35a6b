import { useEffect } from 'react';
import { posterRoom } from '../../picture/paper';
import { textWidth } from '../../picture/textWidth';
import type { Plan } from '../map/plan';
import { useServices } from '../services';
import { useAppStore } from '../useApp';
import { posterSheet } from './leavingSheets';
import { listenToPrinting } from './printOut';
import { USUAL_SHARING } from './sharedState';

/**
 * Ctrl+P, or the menu of the browser: the picture on one sheet, as last chosen, never what was said in confidence.
 * `planOf`: of another picture than the desk's, of whose store this then is.
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
        const { paper, darkPaper } = state;
        const wish = { size: posterRoom(paper), theme: darkPaper ? 'dark' : 'print', ...USUAL_SHARING } as const;
        return { content: posterSheet(state, plan, wish, textWidth), paper, kind: 'poster' };
      }),
    [store, services, planOf],
  );
  return null;
}
