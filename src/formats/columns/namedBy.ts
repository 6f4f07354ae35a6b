import { fold } from '../../domain/folding';
import { placeOf } from '../rawTable';
import type { NamedBy } from './tableReview';
import type { SeenTable } from './understood';

export const ENDS: Readonly<Record<string, readonly string[]>> = {
  ties: ['from', 'to'],
  membership: ['name'],
  testimonies: ['person'],
  offers: ['holder'],
  introductions: ['a', 'b'],
};

const SHOWN = 5;

/** Finds the list of actors, and its column, where most actors mentioned in the table are found. */
export function namedBy(table: SeenTable, tables: readonly SeenTable[]): NamedBy | undefined {
  const said = endsOf(table);
  if (said.size === 0) return undefined;
  let best: NamedBy | undefined;
  for (const list of tables) {
    if (list.plan.kind !== 'actors') continue;
    for (const field of ['reference', 'name']) {
      const column = list.plan.columns.indexOf(field);
      if (column === -1) continue;
      const isNamed = foundIn(list, column, field === 'name');
      const notFound = [...said].filter((text) => !isNamed(text));
      const found = said.size - notFound.length;
      if (best && best.found >= found) continue;
      best = {
        id: list.id,
        ...placeOf(list),
        heading: list.headings[column] ?? '',
        column,
        named: said.size,
        found,
        notFound: notFound.slice(0, SHOWN),
      };
    }
  }
  return best;
}

export function endsOf({ plan, rows }: SeenTable): ReadonlySet<string> {
  const columns = plan.columns.flatMap((field, column) => (ENDS[plan.kind]?.includes(field) ? [column] : []));
  const said = new Set<string>();
  for (const { cells } of rows) {
    for (const column of columns) {
      const text = cells[column] ?? '';
      if (text !== '') said.add(text);
    }
  }
  return said;
}

function foundIn({ rows }: SeenTable, column: number, isName: boolean): (text: string) => boolean {
  const exact = new Set(rows.map(({ cells }) => cells[column] ?? ''));
  if (!isName) return (text) => exact.has(text);
  const folded = new Set([...exact].map(fold));
  return (text) => exact.has(text) || folded.has(fold(text));
}
