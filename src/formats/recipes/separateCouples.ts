import { cellsOf } from '../columns/cellsOf';
import { projectsPlan } from '../columns/projectsPlan';
import { isGivenName, readNameSaysOrganisation, typeOfReadName } from '../names/readNames';
import type { RawTable } from '../rawTable';
import type { ReadingBelow } from './reading';

/** "Ken & Doreen Applegarth": two given names, at least one of them known, and a shared last name. */
const COUPLE =
  /^(\p{Lu}[\p{L}'’-]+) (?:&|et|and|\+) (\p{Lu}[\p{L}'’-]+) ((?:(?:Le|La|Du|De|Des|Van|Von|El|Ben) )?\p{Lu}[\p{L}'’-]+)$/u;

/**
 * Gives each partner of a couple in one cell a line of their own, with the rest of the line; rows around the table stay. Projects are left
 * alone, or they would be duplicated: their cells may name several people.
 */
export const separateCouples: ReadingBelow<RawTable> = (headed, { table }) => {
  const couples = new Map(
    headed.rows.flatMap(({ row, cells }) => {
      const at = cells.findIndex((cell) => coupleIn(cell) !== undefined);
      return at === -1 ? [] : [[row, at] as const];
    }),
  );
  if (couples.size === 0 || projectsPlan(headed.header.cells, cellsOf(headed.rows))) return undefined;
  const rows = table.rows.flatMap((line) => {
    const at = couples.get(line.row) ?? -1;
    const couple = coupleIn(line.cells[at] ?? '');
    return couple ? couple.map((name) => ({ ...line, cells: line.cells.with(at, name) })) : [line];
  });
  return { ...table, rows };
};

function coupleIn(cell: string): readonly string[] | undefined {
  const [, first = '', second = '', last = ''] = COUPLE.exec(cell.trim()) ?? [];
  const both = [`${first} ${last}`, `${second} ${last}`];
  const areTwo =
    (isGivenName(first) || isGivenName(second)) &&
    !isGivenName(last) &&
    !both.some((name) => readNameSaysOrganisation(name));
  return areTwo && both.some((name) => typeOfReadName(name) === 'person') ? both : undefined;
}
