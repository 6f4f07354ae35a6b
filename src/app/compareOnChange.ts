import { comparedPart, comparedRecords } from '../analysis/compare/comparedPart';
import { comparisonOf } from '../analysis/compare/toldComparison';
import { sameList } from '../domain/remembered/rememberedFor';
import type { AppState, AppStore } from '../store/appStore';
import { comparedSides, isComparisonLookedAt } from '../store/selectors/selectComparison';
import { mapSender } from '../workers/sentMap';
import { newestOnly } from './newestOnly';
import type { Threads } from './threads';

/** Milliseconds without an edit before comparing again; the previous result stays meanwhile. */
const PAUSE = 60;

/**
 * Compares the two chosen maps while the comparison is displayed, in the worker for requests, each time one of them changes. Maps stay
 * there: an edit sends only the tables it changed.
 */
export function compareOnChange(store: AppStore, { asked }: Pick<Threads, 'asked'>): () => void {
  const [earlierMap, laterMap] = [mapSender(), mapSender()];
  let last: readonly unknown[] = [];
  let lastComparing: AppState['comparing'] | null = null;

  const comparisons = newestOnly(async (state: AppState, isNewest) => {
    const { mapId, today } = state;
    const sides = comparedSides(state);
    if (!sides) return;
    const parts = [comparedPart(sides.earlier), comparedPart(sides.later)] as const;
    const ask = (way: 'next' | 'whole') =>
      asked.compare({}, { earlier: earlierMap[way](parts[0]), later: laterMap[way](parts[1]) }, { today });
    try {
      const told = (await ask('next')) ?? (await ask('whole'));
      if (!isNewest()) return;
      if (!told) throw new Error('compareOnChange: the thread does not hold the maps that it was just sent');
      store.getState().comparisonReady({ mapId, comparison: comparisonOf(told, sides.earlier, sides.later) });
    } catch (error) {
      if (!isNewest()) return;
      store.getState().comparisonFailed();
      throw error;
    }
  });

  const look = () => {
    const state = store.getState();
    const { mapId, comparing, today } = state;
    const sides = isComparisonLookedAt(state) ? comparedSides(state) : null;
    const inputs = sides
      ? [mapId, comparing, today, ...comparedRecords(sides.earlier), ...comparedRecords(sides.later)]
      : [];
    if (sameList(inputs, last)) return;
    last = inputs;
    if (inputs.length === 0) return comparisons.leave();
    comparisons.ask(state, comparing === lastComparing ? PAUSE : 0);
    lastComparing = comparing;
  };

  look();
  return store.subscribe(look);
}
