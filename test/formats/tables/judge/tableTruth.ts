import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const TABLES = resolve(import.meta.dirname, '../../../../fixtures/tables');

/** What one table as an officer holds it must give: see fixtures/tables/README.md. */
export interface TableTruth {
  readonly file: string;
  readonly kind: string;
  readonly opens: 'unasked' | 'asked' | 'refused with advice';
  readonly orRefused?: boolean;
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly mustTie: readonly (readonly [string, string, 'shared'?])[];
  readonly mustNotTie?: readonly (readonly [string, string])[];
  readonly mustNotBeActors: readonly string[];
  readonly mayBe?: readonly string[];
  readonly either?: readonly string[];
  readonly themes: readonly string[];
  readonly private: readonly string[];
  /** A name, then the organisation of each who bears it. */
  readonly sameName: readonly (readonly string[])[];
}

/** Of all files `*.truth.json` and of `tables.json`. */
export function tableTruths(): readonly TableTruth[] {
  return readdirSync(TABLES)
    .filter((name) => name === 'tables.json' || name.endsWith('.truth.json'))
    .flatMap((name) => (JSON.parse(readFileSync(resolve(TABLES, name), 'utf8')) as { tables: TableTruth[] }).tables);
}
