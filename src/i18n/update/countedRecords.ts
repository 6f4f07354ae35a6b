import type { UpdatedTable } from '../../analysis/update/updatedTable';

/** Number of records by kind; zero counts are left out. */
export type RecordCounts = Readonly<Partial<Record<UpdatedTable, number>>>;

/** Counts as a list within a sentence, "2 acteurs et 3 liens"; empty when there are none. */
export function countedRecords<Name extends string = UpdatedTable>(
  counted: (name: Name, count: number) => string,
  and: string,
) {
  return (counts: Readonly<Partial<Record<Name, number>>>, sentence: (what: string) => string): string => {
    const parts = (Object.entries(counts) as [Name, number][])
      .filter(([, count]) => count > 0)
      .map(([table, count]) => counted(table, count));
    const last = parts.pop();
    if (last === undefined) return '';
    return sentence(parts.length === 0 ? last : `${parts.join(', ')} ${and} ${last}`);
  };
}
