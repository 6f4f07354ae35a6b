import { SEAT_KINDS, seatKindOf } from '../../analysis/seats/emptySeats';
import { saidShort } from '../../i18n/fewWords';
import { MESSAGES } from '../../i18n/language';
import type { AppState } from '../../store/appStore';
import { selectTelling } from '../../store/selectors/selectFindings';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { selectEmptySeats, selectFilledToday } from '../../store/selectors/selectSeats';

/** "3 places vides, 2 remplies aujourd’hui"; `null` when there are no seats and no point of view. */
export function seatsInBrief(state: AppState): string | null {
  const seats = selectEmptySeats(state).length;
  if (seats === 0 && selectPointOfView(state) === undefined) return null;
  return MESSAGES[state.language].seats.count(seats, selectFilledToday(state).length);
}

/**
 * What the last edit changed about the seats, and what remains: "Rose Petit peut témoigner. Reste : un relais." Sentences are short for a
 * room, which hears them once.
 */
export function seatNewsSaid(state: AppState, toRoom = false): string | null {
  const { seatNews: news, language } = state;
  if (!news || !state.document.actors.has(news.actor)) return null;
  const { seats } = MESSAGES[language];
  const kinds = selectEmptySeats(state).map(seatKindOf);
  const left = SEAT_KINDS.map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }));
  const remains = seats.left(left.filter(({ count }) => count > 0));
  const telling = selectTelling(state);
  const bare = { ...news, filled: news.filled.map(({ kind }) => ({ kind })) };
  const said = toRoom
    ? saidShort(telling, [({ document }) => seats.news(news, document), ({ document }) => seats.news(bare, document)])
    : seats.news(news, telling.document);
  return `${said} ${remains}`;
}
