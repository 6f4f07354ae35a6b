import type { Day } from '../brand';
import { byCodeUnits } from '../folding';
import type { KnownDays } from './knownDays';

/** Most stops, at about a second and a half each: a longer replay cannot be followed. */
const MOST_STEPS = 14;

export function daysToChoose({ actors, ties, ends, roles, roleEnds, testimonies }: KnownDays): readonly Day[] {
  const all = [actors, ties, ends, roles, roleEnds, testimonies].flatMap((table) => [...table.values()]);
  return [...new Set(all)].sort(byCodeUnits);
}

/** Stops from one day to another, both included: every day, or the last of every few. */
export function stopsBetween(days: readonly Day[], from: Day, to: Day): readonly Day[] {
  const after = days.filter((day) => day > from && day <= to);
  const together = Math.ceil(after.length / MOST_STEPS);
  return [from, ...after.filter((_, index) => (index + 1) % together === 0 || index === after.length - 1)];
}
