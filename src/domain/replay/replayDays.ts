import type { Day } from '../brand';
import { byCodeUnits } from '../folding';
import type { KnownDays } from './knownDays';

/** Of about a second and a half each: more would be a film nobody can follow. */
const MOST_STEPS = 14;

/** The days on which something came or went, earliest first. */
export function daysToChoose({ actors, ties, ends, roles, roleEnds, testimonies }: KnownDays): readonly Day[] {
  const all = [actors, ties, ends, roles, roleEnds, testimonies].flatMap((table) => [...table.values()]);
  return [...new Set(all)].sort(byCodeUnits);
}

/** The days at which one stops from one day to another, both included: each of them, or the last of every few. */
export function stopsBetween(days: readonly Day[], from: Day, to: Day): readonly Day[] {
  const after = days.filter((day) => day > from && day <= to);
  const together = Math.ceil(after.length / MOST_STEPS);
  return [from, ...after.filter((_, index) => (index + 1) % together === 0 || index === after.length - 1)];
}
