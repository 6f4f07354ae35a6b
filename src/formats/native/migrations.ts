import type { JsonObject } from './jsonNode';

/** Takes a file from one version to the next. Pure: it returns a new tree and leaves its input unchanged. */
export type Migration = (file: JsonObject) => JsonObject;

/** The migration at index i takes version i + 1 to version i + 2. Never edited once released. */
export const MIGRATIONS: readonly Migration[] = [];

export function migrate(file: JsonObject, version: number, migrations: readonly Migration[]): JsonObject {
  return migrations.slice(version - 1).reduce((before, migration) => migration(before), file);
}
