/** Days: a younger version may still be withdrawn, or turn out to be published by somebody else. */
export const YOUNG = 30;

/**
 * Reasons for pinning versions younger than that. `name@version`: another version needs its own reason.
 * @type {Readonly<Record<string, string>>}
 */
export const REASONS = {
  'vite@8.3.8': 'follows 8.3.7, whose fixes every maintained line was given on one day, 9 November 2026',
  '@vitejs/plugin-react@6.3.0':
    '6.1.2, the last one before, cannot be installed with the lock as it is: it leads to a preview of Babel 8',
  '@biomejs/biome@2.6.8': 'only looks at sources; nothing of it is shipped',
  'oxlint@1.94.0': 'only looks at sources; nothing of it is shipped',
  'oxlint-tsgolint@7.0.2007': 'only looks at sources; nothing of it is shipped',
  'papaparse@5.7.1': 'only in tests, to compare our reading of CSV with',
  'playwright-core@1.65.1': 'only in tests; it fetches no browser by itself',
};

/**
 * Pinned packages younger than a month, each with its reason. `status` is 1 when one has none.
 * @param {Readonly<Record<string, string>>} pinned versions by name
 * @param {(name: string) => string | undefined} publishedAt release date of the pinned version, where known
 * @param {number} now
 * @param {Readonly<Record<string, string>>} [reasons]
 * @returns {{ lines: string[], status: 0 | 1 }}
 */
export function releaseAges(pinned, publishedAt, now, reasons = REASONS) {
  const names = Object.keys(pinned);
  const unknown = names.filter((name) => Number.isNaN(Date.parse(publishedAt(name) ?? '')));
  const daysOf = (/** @type {string} */ name) => Math.floor((now - Date.parse(publishedAt(name) ?? '')) / 86_400_000);
  const young = names.filter((name) => daysOf(name) < YOUNG);
  const lines = young.map((name) => {
    const key = `${name}@${pinned[name]}`;
    return `  ${key}, ${daysOf(name)} days old: ${reasons[key] ?? 'NO REASON IS GIVEN.'}`;
  });
  const known = names.length - unknown.length;
  const looked = `${known} of ${names.length} pinned packages: ${young.length} younger than ${YOUNG} days.`;
  const missing = `Could not be asked when these came out: ${unknown.join(', ')}. Run it again where a registry can be reached.`;
  return {
    lines: [looked, ...lines, ...(unknown.length > 0 ? [missing] : [])],
    status: young.every((name) => `${name}@${pinned[name]}` in reasons) ? 0 : 1,
  };
}
