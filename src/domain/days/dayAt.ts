import type { Day } from '../brand';

/** The local day of a moment; `at` in milliseconds since 1970. */
export function dayAt(at: number): Day {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as Day;
}
