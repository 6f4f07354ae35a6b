const LONGEST_NAME = 31;

/** Turns names into ones that any spreadsheet accepts: not empty, at most 31 characters, none of `[]:*?/\`, unique in any case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name, index) => {
    const base = cut(
      name
        .replace(/[[\]:*?/\\]|\p{Cc}/gu, ' ')
        .trim()
        .replace(/^'+|'+$/g, ''),
      LONGEST_NAME,
    );
    let unique = base || String(index + 1);
    for (let copy = 2; taken.has(unique.toLowerCase()); copy += 1)
      unique = `${cut(base, LONGEST_NAME - 3 - String(copy).length)} (${copy})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** Cuts a text without splitting a surrogate pair. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}
