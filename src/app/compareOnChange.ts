import { comparedPart, comparedRecords } from '../analysis/compare/comparedPart';
import { comparisonOf } from '../analysis/compare/toldComparison';
import { sameList } from '../analysis/rememberedFor';
import type { AppState, AppStore } from '../store/appStore';
import { isComparisonLookedAt } from '../store/selectors/selectComparison';
import { mapSender } from '../workers/sentMap';
import { newestOnly } from './newestOnly';
import type { Threads } from './threads';

/** Milliseconds without an edit before comparing again: what was said of the map before it stays meanwhile. */
const PAUSE = 60;

/**
 * Compares the open map with the other one while somebody looks at it, in the thread of what people ask for, each time that
 * one of the two is another. Maps are kept there: an edit sends the tables that it changed.
 */
export function compareOnChange(store: AppStore, { asked }: Pick<Threads, 'asked'>): () => void {
  const [openMap, otherMap] = [mapSender(), mapSender()];
  let last: readonly unknown[] = [];
  let lastComparing: AppState['comparing'] = null;

  const comparisons = newestOnly(async ({ mapId, comparing, document, today }: AppState, isNewest) => {
    if (comparing?.step !== 'shown') return;
    const { other, openIsEarlier } = comparing;
    const parts = [comparedPart(document), comparedPart(other)] as const;
    const ask = (way: 'next' | 'whole') =>
      asked.compare({}, { open: openMap[way](parts[0]), other: otherMap[way](parts[1]), openIsEarlier }, { today });
    try {
      const told = (await ask('next')) ?? (await ask('whole'));
      if (!isNewest()) return;
      if (!told) throw new Error('compareOnChange: the thread does not hold the maps that it was just sent');
      const [earlier, later] = openIsEarlier ? [document, other] : [other, document];
      store.getState().comparisonReady({ mapId, comparison: comparisonOf(told, earlier, later) });
    } catch (error) {
      if (!isNewest()) return;
      store.getState().comparisonFailed();
      throw error;
    }
  });

  const look = () => {
    const state = store.getState();
    const { mapId, comparing, today, document } = state;
    const inputs = isComparisonLookedAt(state) ? [mapId, comparing, today, ...comparedRecords(document)] : [];
    if (sameList(inputs, last)) return;
    last = inputs;
    if (inputs.length === 0) return comparisons.leave();
    comparisons.ask(state, comparing === lastComparing ? PAUSE : 0);
    lastComparing = comparing;
  };

  look();
  return store.subscribe(look);
}
