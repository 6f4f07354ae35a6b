/** The heading, or the first of "heading (2)", "heading (3)"… that is not among `taken`; takes it. */
export function uniqueHeading(heading: string, taken: Set<string>): string {
  const wanted = heading.trim() || '?';
  for (let i = 1; ; i++) {
    const written = i === 1 ? wanted : `${wanted} (${i})`;
    if (taken.has(written)) continue;
    taken.add(written);
    return written;
  }
}
