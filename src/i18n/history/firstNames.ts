const MOST = 3;

/** The first names of a list, so that it stays on one line: "A, B et C", "A, B, C…". */
export function firstNames(names: readonly string[], and: string, more: string): string {
  if (names.length > MOST) return `${names.slice(0, MOST).join(', ')}${more}`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
