import { introducedPart } from '../analysis/introductions/introducedPart';
import { rowsOf } from '../analysis/rowsOf';
import { sameList } from '../domain/remembered/rememberedFor';
import type { AppState, AppStore } from '../store/appStore';
import { selectGraph } from '../store/selectors/selectGraph';
import { selectKnownGroupPartition } from '../store/selectors/selectPartition';
import { mapSender } from '../workers/sentMap';
import { newestOnly } from './newestOnly';
import type { Threads } from './threads';

/** Longest each list gets: to see further, one filters by person or theme. */
const MOST = 200;
/** Milliseconds without an edit before searching again. */
const PAUSE = 60;

/**
 * Searches introductions to try in the visible part of the map, while they are displayed, in the worker for requests. The map stays
 * there: an edit sends only the tables it changed.
 */
export function introduceOnChange(store: AppStore, { asked }: Pick<Threads, 'asked'>): () => void {
  const map = mapSender();
  /** What was last found or is being searched. */
  let last: readonly unknown[] = [];
  let lastFilter: readonly unknown[] = [];

  const searches = newestOnly(async (state: AppState, isNewest) => {
    const { mapId, introductionFilter: filter, document, today } = state;
    if (filter === null) return;
    const part = introducedPart(document);
    const [rows, groups] = [rowsOf(selectGraph(state)), selectKnownGroupPartition(state)];
    const ask = (way: 'next' | 'whole') =>
      asked.introduce({}, map[way](part), rows, groups, { ...filter, most: MOST, today });
    try {
      const lists = (await ask('next')) ?? (await ask('whole'));
      if (!isNewest()) return;
      if (!lists) throw new Error('introduceOnChange: the thread does not hold the map that it was just sent');
      store.getState().introductionsReady({ mapId, filter, lists });
    } catch (error) {
      if (!isNewest()) return;
      store.getState().introductionsFailed();
      throw error;
    }
  });

  const look = () => {
    const state = store.getState();
    const { introductionFilter: filter, mapId } = state;
    if (filter === null) {
      if (last.length > 0) searches.leave();
      last = [];
      return;
    }
    const inputs = [mapId, filter.around, filter.theme, ...recordsOf(state)];
    if (sameList(inputs, last)) return;
    const asksOther = !sameList([mapId, filter.around, filter.theme], lastFilter);
    last = inputs;
    lastFilter = [mapId, filter.around, filter.theme];
    searches.ask(state, asksOther ? 0 : PAUSE);
  };

  look();
  return store.subscribe(look);
}

/** Records that introductions depend on; places of actors are not among them. */
function recordsOf(state: AppState): readonly unknown[] {
  const { actors, ties, themes, offers, introductions, rulings } = state.document;
  const tables = [actors, ties, themes, offers, introductions, rulings];
  return [...tables, selectGraph(state), selectKnownGroupPartition(state), state.today];
}
