import { useEffect } from 'react';
import { textMeasure } from '../../canvas/paintShapes';
import { posterRoom } from '../../picture/paper';
import { useServices } from '../services';
import { useAppStore } from '../useApp';
import { posterSheet } from './leavingSheets';
import { listenToPrinting } from './printOut';
import { USUAL_SHARING } from './sharedState';

/** Ctrl+P, or the menu of the browser: the picture on one sheet, as last chosen, never what was said in confidence. */
export function Printing() {
  const store = useAppStore();
  const services = useServices();
  useEffect(
    () =>
      listenToPrinting(() => {
        const state = store.getState();
        const plan = services.picture.current?.plan();
        if (!plan) return null;
        const { paper, darkPaper } = state;
        const wish = { size: posterRoom(paper), theme: darkPaper ? 'dark' : 'print', ...USUAL_SHARING } as const;
        return { content: posterSheet(state, plan, wish, textMeasure()), paper, kind: 'poster' };
      }),
    [store, services],
  );
  return null;
}
