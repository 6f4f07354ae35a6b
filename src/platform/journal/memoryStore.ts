import type { Condition, JournalStore, Operation, Put, StoreKey, Written } from './journalStore';
import { JOURNAL_TABLES, type JournalTable, type JournalTables } from './stored';

type Rows = Map<string, { readonly key: StoreKey; readonly value: unknown }>;

/** Store that lives as long as the page: for tests, and for browsers that keep nothing. */
export class MemoryStore implements JournalStore {
  /** Number of writes so far. */
  writes = 0;
  private readonly tables = new Map<JournalTable, Rows>(JOURNAL_TABLES.map((name) => [name, new Map()]));

  async get<Table extends JournalTable>(table: Table, key: StoreKey): Promise<JournalTables[Table] | undefined> {
    return this.valueOf(table, key) as JournalTables[Table] | undefined;
  }

  async range<Table extends JournalTable>(table: Table, from: StoreKey, to: StoreKey): Promise<JournalTables[Table][]> {
    const rows = [...this.rows(table).values()].filter(({ key }) => isBetween(key, from, to));
    return rows.sort((a, b) => byKey(a.key, b.key)).map(({ value }) => value as JournalTables[Table]);
  }

  async write(operations: readonly Operation[], ...conditions: readonly Condition[]): Promise<Written> {
    const broken = conditions.find(({ table, key, value }) => !sameJson(this.valueOf(table, key), value));
    if (broken) {
      return { done: false, failure: failureOfCondition(this.valueOf(broken.table, broken.key)) };
    }
    this.writes += 1;
    for (const operation of operations) this.run(operation);
    return { done: true };
  }

  writeUrgently(groups: readonly (readonly Operation[])[]): void {
    this.writes += 1;
    for (const operations of groups) {
      if (operations.some((one) => 'put' in one && one.put === 'entries' && this.valueOf(one.put, one.key))) continue;
      for (const operation of operations) this.run(operation);
    }
  }

  async reopen(): Promise<void> {}

  /** Returns all its records as put operations, for writing them to another store. */
  everything(): Put[] {
    return JOURNAL_TABLES.flatMap((table) =>
      Array.from(this.rows(table).values(), ({ key, value }) => ({ put: table, key, value }) as Put),
    );
  }

  private run(operation: Operation): void {
    if ('put' in operation) {
      const { key, value } = operation;
      this.rows(operation.put).set(JSON.stringify(key), { key, value: structuredClone(value) });
      return;
    }
    const rows = this.rows(operation.remove);
    for (const [text, { key }] of rows) if (isBetween(key, operation.from, operation.to)) rows.delete(text);
  }

  private valueOf(table: JournalTable, key: StoreKey): unknown {
    return this.rows(table).get(JSON.stringify(key))?.value;
  }

  private rows(table: JournalTable): Rows {
    const rows = this.tables.get(table);
    if (!rows) throw new Error(`MemoryStore: no table ${table}`);
    return rows;
  }
}

/** Returns why a condition fails, given the value found in its place. */
export function failureOfCondition(found: unknown): 'fenced' | 'emptied' {
  return found === undefined ? 'emptied' : 'fenced';
}

export function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isBetween(key: StoreKey, from: StoreKey, to: StoreKey): boolean {
  return byKey(key, from) >= 0 && byKey(key, to) <= 0;
}

/** Key order of IndexedDB: part by part, numbers before texts, a shorter key before a longer one. */
function byKey(a: StoreKey, b: StoreKey): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const [left, right] = [a[i] ?? 0, b[i] ?? 0];
    if (left === right) continue;
    if (typeof left !== typeof right) return typeof left === 'number' ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return a.length - b.length;
}
