import { SEAT_KINDS, seatKindOf } from '../../analysis/seats/emptySeats';
import { MESSAGES } from '../../i18n/language';
import type { AppState } from '../../store/appStore';
import { selectTelling } from '../../store/selectors/selectFindings';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { selectEmptySeats, selectFilledToday } from '../../store/selectors/selectSeats';

/** "3 places vides, 2 remplies aujourd’hui"; `null` without anybody to count seats around. */
export function seatsInBrief(state: AppState): string | null {
  if (selectPointOfView(state) === undefined) return null;
  return MESSAGES[state.language].seats.count(selectEmptySeats(state).length, selectFilledToday(state).length);
}

/** What the last edit changed about the seats, and what remains: "Rose Petit peut témoigner. Reste : un relais." */
export function seatNewsSaid(state: AppState): string | null {
  const { seatNews: news, document, language } = state;
  if (!news || !document.actors.has(news.actor)) return null;
  const { seats } = MESSAGES[language];
  const kinds = selectEmptySeats(state).map(seatKindOf);
  const left = SEAT_KINDS.map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }));
  return `${seats.news(news, selectTelling(state).document)} ${seats.left(left.filter(({ count }) => count > 0))}`;
}
