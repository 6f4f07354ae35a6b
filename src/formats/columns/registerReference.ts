import { fold } from '../../domain/folding';
import { headingKey } from '../headings/headings';
import type { Rows } from './columnContent';
import type { ColumnPlan } from './columnPlan';

const NUMBER = /^(?:\d{9}|\d{14}|W\d{9})$/;
const REGISTERED = /\b(?:siret|siren|rna|immatriculation|identification|identifiant)\b/;

/**
 * Replaces an "ID" that counts the lines of a list of payments by the register number: a name comes back with another id but the same
 * register number. Otherwise returns the plan unchanged, since two ids are two actors.
 */
export function withRegisterReference(plan: ColumnPlan, headings: readonly string[], rows: Rows): ColumnPlan {
  const [name, id] = [plan.columns.indexOf('name'), plan.columns.indexOf('reference')];
  if (plan.kind !== 'actors' || name === -1 || id === -1 || REGISTERED.test(headingKey(headings[id] ?? '')))
    return plan;
  const register = headings.findIndex(
    (heading, column) =>
      plan.columns[column] === 'attribute' && REGISTERED.test(headingKey(heading)) && isOne(rows, name, id, column),
  );
  if (register === -1) return plan;
  const columns = plan.columns.map((field, column) =>
    column === register ? 'reference' : column === id ? 'attribute' : field,
  );
  return { ...plan, columns };
}

/** True when each name has one register number, and at least one name comes back with another id. */
function isOne(rows: Rows, name: number, id: number, column: number): boolean {
  const numbers = new Map<string, string>();
  const ids = new Set<string>();
  let comesBack = false;
  for (const cells of rows) {
    const [called, number] = [fold(cells[name] ?? ''), (cells[column] ?? '').replace(/\s/g, '')];
    if (!NUMBER.test(number) || ids.has(cells[id] ?? '')) return false;
    ids.add(cells[id] ?? '');
    const before = numbers.get(called);
    if (before !== undefined && before !== number) return false;
    comesBack ||= before !== undefined;
    numbers.set(called, number);
  }
  return comesBack;
}
