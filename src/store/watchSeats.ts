import { seatNews } from '../analysis/seats/seatNews';
import type { Recorded } from '../domain/history/recorded';
import type { AppState, AppStore } from './appStore';
import { selectFindings } from './selectors/selectFindings';
import { LARGE_FOR_SEATS, selectEmptySeats } from './selectors/selectSeats';

/**
 * Records in the state what each edit changed about the seats, for the sentence below the picture, until something else is
 * done, chosen or told. Returns the function that unsubscribes.
 */
export function watchSeats(store: AppStore): () => void {
  let made: Recorded | null = null;
  const stopHearing = store.getState().onChange(({ recorded }) => {
    if (recorded.policy !== 'quiet') made = recorded;
  });
  const stop = store.subscribe((state, before) => {
    const edit = state.document === before.document ? null : made;
    if (state.document !== before.document) made = null;
    if (state.mapId !== before.mapId) return store.setState({ seatNews: null });
    if (edit) return store.setState({ seatNews: edit.kind === 'do' ? newsOf(before, state) : null });
    if (state.seatNews !== null && isElsewhere(state, before)) store.setState({ seatNews: null });
  });
  return () => {
    stopHearing();
    stop();
  };
}

function newsOf(before: AppState, now: AppState) {
  if (now.document.actors.size > LARGE_FOR_SEATS) return null;
  return seatNews(momentOf(before), momentOf(now));
}

function momentOf(state: AppState) {
  return { empty: selectEmptySeats(state), ...selectFindings(state) };
}

function isElsewhere(state: AppState, before: AppState): boolean {
  const { selection } = state;
  if (state.toldStep !== before.toldStep || state.from !== before.from) return true;
  if (selection === before.selection || selection.kind === 'nothing') return false;
  return !((selection.kind === 'actor' || selection.kind === 'tie') && selection.added);
}
