import { personNameIn } from '../cells/personName';
import { isNamedPerson } from '../columns/columnContent';
import { nameAndEmployer } from '../columns/nameAndEmployer';
import type { RawTable } from '../rawTable';
import { listTable } from './listTable';

/** Whoever a line above a sign-in sheet says to have led the meeting, and where they work. */
interface Host {
  readonly name: string;
  readonly works: string;
}

const LED_BY =
  /^\s*(?:anim(?:ation|[ée]e? par|ateurs?|atrices?)|facilit(?:ation|[ée]e? par|ated by|ators?)|pr[ée]sid(?:ence|[ée]e? par)|chair(?:ed by|person)?|hosted by|led by)\s*[:\s]\s*(.{3,120})$/iu;

/** "Animation : Vannina Susini, Pôle territorial": those who led are there as well, though they signed nothing. */
export function hostsAbove(above: readonly string[]): readonly Host[] {
  return above.flatMap((line): Host[] => {
    const said = LED_BY.exec(line)?.[1]?.trim() ?? '';
    const { name, works } = nameAndEmployer(said) ?? { name: said, works: '' };
    return isNamedPerson(name) ? [{ name: personNameIn(name, '').name, works }] : [];
  });
}

/** A list of them. */
export function hostsTable(table: RawTable, row: number, hosts: readonly Host[], language: 'fr' | 'en'): RawTable[] {
  if (hosts.length === 0) return [];
  const lines = hosts.map(({ name, works }) => ({ row, cells: [name, works] }));
  return [listTable(table, 'actors', ['name', 'structure'], lines, language)];
}
