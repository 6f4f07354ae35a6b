import type { Day } from '../../domain/brand';
import type { AppState } from '../../store/appStore';

/** When a step was made, by the clock of this machine: the hour of today, else the day too. */
export function stepMoment(at: number, today: Day, language: AppState['language']) {
  const date = new Date(at);
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const time = date.toLocaleTimeString(locale, { timeStyle: 'short' });
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  const isToday = `${year}-${month}-${day}` === today;
  const on = date.toLocaleDateString(locale, { day: 'numeric', month: 'short' });
  return { iso: date.toISOString(), text: isToday ? time : `${on}, ${time}` };
}
