import { cellsOf } from '../columns/cellsOf';
import { projectsPlan } from '../columns/projectsPlan';
import { isGivenName, readNameSaysOrganisation, typeOfReadName } from '../names/readNames';
import type { RawTable } from '../rawTable';
import type { ReadingBelow } from './reading';

/** "Ken & Doreen Applegarth", "M. et Mme" left out: two given names, one of them known, and the last name of both. */
const COUPLE =
  /^(\p{Lu}[\p{L}'’-]+) (?:&|et|and|\+) (\p{Lu}[\p{L}'’-]+) ((?:(?:Le|La|Du|De|Des|Van|Von|El|Ben) )?\p{Lu}[\p{L}'’-]+)$/u;

/**
 * Two who share a last name and a cell are two, each on a line of their own with all that the line says; whatever stands around the
 * table stays. A project is not led twice for that: its cells name several as they are.
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
