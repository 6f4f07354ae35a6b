import type { JsonObject } from './jsonNode';

/** From one version of the file to the next. Pure: it returns a new tree and leaves the one it is given as it is. */
export type Migration = (file: JsonObject) => JsonObject;

/** The migration at index i takes version i + 1 to version i + 2. Never edited once released. */
export const MIGRATIONS: readonly Migration[] = [];

/** The file as the present version would have written it. */
export function migrate(file: JsonObject, version: number, migrations: readonly Migration[]): JsonObject {
  return migrations.slice(version - 1).reduce((before, migration) => migration(before), file);
}
