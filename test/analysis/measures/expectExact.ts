import { expect } from 'vitest';

/** Largest difference allowed: 1e-9, and for values above 1 as much of the value. */
const TOLERANCE = 1e-9;

/** The names whose value is not the expected one; NaN and `null` both stand for "no value". */
export function differing(
  actual: Readonly<Record<string, number | null>>,
  expected: Readonly<Record<string, number | null>>,
): string[] {
  const names = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  return [...names]
    .filter((name) => !isExact(actual[name], expected[name]))
    .map((name) => `${name}: ${actual[name]} instead of ${expected[name]}`);
}

/** That every value is the expected one to 1e-9, and that no name is missing or too many. */
export function expectExact(
  actual: Readonly<Record<string, number | null>>,
  expected: Readonly<Record<string, number | null>>,
): void {
  expect(Object.keys(actual).length).toBe(Object.keys(expected).length);
  expect(differing(actual, expected)).toEqual([]);
}

function isExact(actual: number | null | undefined, expected: number | null | undefined): boolean {
  if (actual === undefined || expected === undefined) return false;
  const [none, noneExpected] = [actual, expected].map((value) => value === null || Number.isNaN(value));
  if (none || noneExpected) return none === noneExpected;
  return Math.abs(actual! - expected!) <= TOLERANCE * Math.max(1, Math.abs(expected!));
}
