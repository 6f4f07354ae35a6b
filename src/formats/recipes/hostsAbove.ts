import { personNameIn } from '../cells/personName';
import { isNamedPerson } from '../columns/columnContent';
import { nameAndEmployer } from '../columns/nameAndEmployer';
import type { RawTable } from '../rawTable';
import { listTable } from './listTable';

/** A person named above a sign-in sheet as having led the meeting, and their employer. */
interface Host {
  readonly name: string;
  readonly works: string;
}

const LED_BY =
  /^\s*(?:anim(?:ation|[ée]e? par|ateurs?|atrices?)|facilit(?:ation|[ée]e? par|ated by|ators?)|pr[ée]sid(?:ence|[ée]e? par)|chair(?:ed by|person)?|hosted by|led by)\s*[:\s]\s*(.{3,120})$/iu;

/** Returns the hosts: "Animation : Vannina Susini, Pôle territorial". They attended too, though they did not sign. */
export function hostsAbove(above: readonly string[]): readonly Host[] {
  return above.flatMap((line): Host[] => {
    const said = LED_BY.exec(line)?.[1]?.trim() ?? '';
    const { name, works } = nameAndEmployer(said) ?? { name: said, works: '' };
    return isNamedPerson(name) ? [{ name: personNameIn(name, '').name, works }] : [];
  });
}

export function hostsTable(table: RawTable, row: number, hosts: readonly Host[], language: 'fr' | 'en'): RawTable[] {
  if (hosts.length === 0) return [];
  const lines = hosts.map(({ name, works }) => ({ row, cells: [name, works] }));
  return [listTable(table, 'actors', ['name', 'structure'], lines, language)];
}
