export function cellMap(entries: Readonly<Record<string, string | number | undefined>>): Map<string, string | number> {
  const cells = new Map<string, string | number>();
  for (const [field, cell] of Object.entries(entries)) if (cell !== undefined && cell !== '') cells.set(field, cell);
  return cells;
}
