import { headingKey } from '../columns/headings';

/** The heading, or the first of "heading (2)", "heading (3)"… that is not among `taken` (keys); takes it. */
export function uniqueHeading(heading: string, taken: Set<string>): string {
  const wanted = heading.trim() || '?';
  for (let i = 1; ; i++) {
    const written = i === 1 ? wanted : `${wanted} (${i})`;
    const key = headingKey(written) || written;
    if (taken.has(key)) continue;
    taken.add(key);
    return written;
  }
}
