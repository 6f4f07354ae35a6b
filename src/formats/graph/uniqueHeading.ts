/**
 * Returns the heading, or the first of "heading (2)", "heading (3)"… that is not in `taken`, and adds it there. `taken`
 * counts how often each was asked for, so that a million equal headings do not each search from the start.
 */
export function uniqueHeading(heading: string, taken: Map<string, number>): string {
  const wanted = heading.trim() || '?';
  for (let i = (taken.get(wanted) ?? 0) + 1; ; i++) {
    const written = i === 1 ? wanted : `${wanted} (${i})`;
    if (i > 1 && taken.has(written)) continue;
    taken.set(written, 1);
    taken.set(wanted, i);
    return written;
  }
}
