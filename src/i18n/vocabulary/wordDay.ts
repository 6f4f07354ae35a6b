import type { Day } from '../../domain/brand';

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Formatter of days in one language: day, month and year, month and year, or the year alone, as known. */
export function wordDay(locale: string): (day: Day) => string {
  const precise = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const byMonth = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (day) => {
    const [whole, year, month, dayOfMonth] = DAY.exec(day) ?? [];
    if (whole === undefined || year === undefined) return day;
    if (month === undefined) return year;
    const date = new Date(`${year}-${month}-${dayOfMonth ?? '01'}T00:00:00Z`);
    if (Number.isNaN(date.getTime())) return day;
    return (dayOfMonth === undefined ? byMonth : precise).format(date);
  };
}
