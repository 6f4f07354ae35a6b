import type { Day } from '../../domain/brand';
import { listOf } from '../../domain/words/listCell';
import { type ValueList, type ValueOf, valueKey, valueOf } from '../../domain/words/values';
import { type CheckedAttribute, checkOf } from '../columns/checkedAttributes';
import { headingOf, isOurHeading } from '../columns/headings';
import { meaningsByField, type SaidMeanings } from '../columns/meanings';
import { isMultiple } from '../columns/multipleFields';
import type { DataRow, UnderstoodTable } from '../columns/understood';
import { LIMITS } from '../guards';
import type { Message, MessageCode } from '../message';
import { checkedAttribute } from './checkAttribute';
import { dayOf } from './dayCell';
import type { Place, Say } from './mapBuilder';

export type Attributes = readonly (readonly [name: string, value: string])[];

/** What is the same for every row of a table: where each field stands, how each attribute is looked at. */
export class TableReader {
  readonly table: UnderstoodTable;
  readonly say: Say;
  /** What texts of each list stand for, once met: a column says few things many times. */
  private readonly met = new Map<ValueList, Map<string, string | undefined>>();
  private readonly columnsOf = new Map<string, number[]>();
  private readonly meanings: SaidMeanings;
  private readonly attributeColumns: readonly {
    column: number;
    heading: string;
    check: CheckedAttribute | undefined;
  }[];

  constructor(table: UnderstoodTable, say: Say) {
    this.table = table;
    this.say = say;
    this.meanings = meaningsByField(table.plan);
    const { kind, columns } = table.plan;
    const kept = new Set<number>();
    columns.forEach((field, column) => {
      const taken = this.columnsOf.get(field);
      if (field === 'ignored') return;
      if (field === 'attribute' || (taken && !isMultiple(kind, field))) kept.add(column);
      else if (taken) taken.push(column);
      else this.columnsOf.set(field, [column]);
    });
    this.attributeColumns = table.headings
      .map((heading, column) => ({ column, heading, check: checkOf(heading) }))
      .filter(({ column }) => kept.has(column));
  }

  /** The column of a field; of several, the first. */
  column(field: string): number | undefined {
    return this.columnsOf.get(field)?.[0];
  }

  columns(field: string): readonly number[] {
    return this.columnsOf.get(field) ?? [];
  }

  /** What a person said that a word of this field stands for: a value of ours, '' for nothing. */
  meaning(field: string, text: string): string | undefined {
    return this.meanings.get(field)?.get(valueKey(text));
  }

  /** The heading as the file writes it; a field that has no column is called by its name. */
  heading(field: string): string {
    return this.table.headings[this.column(field) ?? -1] ?? field;
  }

  /** True when the file writes this heading as the template does: what is under it can then be wrong. */
  isOurs(field: string): boolean {
    const { kind } = this.table.plan;
    const written = this.heading(field);
    const heading = kind === 'ignored' ? undefined : headingOf(kind, written);
    return heading !== undefined && heading.field === field && isOurHeading(heading, written);
  }

  /** As `valueOf`, which looks at case, accents, endings and plurals: once for each text. */
  valueOf<List extends ValueList>(list: List, text: string): ValueOf<List> | undefined {
    let met = this.met.get(list);
    if (!met) {
      met = new Map();
      this.met.set(list, met);
    }
    if (!met.has(text)) met.set(text, valueOf(list, text));
    return met.get(text) as ValueOf<List> | undefined;
  }

  attributesOf(row: RowReader): [string, string][] {
    const attributes: [string, string][] = [];
    for (const { column, heading, check } of this.attributeColumns) {
      const text = row.cells[column] ?? '';
      if (text === '') continue;
      const value =
        check === undefined
          ? text
          : checkedAttribute(check, text, (code, details) => row.sayAt(code, heading, details));
      row.sayIfLong(text, heading, LIMITS.longText);
      if (value !== '') attributes.push([heading, value]);
    }
    return attributes;
  }
}

/** One row, read field by field. What cannot be a value of its field is said, and kept as an attribute. */
export class RowReader {
  readonly place: Place;
  readonly cells: readonly string[];
  private readonly reader: TableReader;
  private readonly kept: [string, string][] = [];

  constructor(reader: TableReader, row: DataRow) {
    const { file, sheet } = reader.table;
    this.reader = reader;
    this.cells = row.cells;
    this.place = { file, ...(sheet === undefined ? {} : { sheet }), row: row.row };
  }

  /** The heading of a field, as the file writes it. */
  heading(field: string): string {
    return this.reader.heading(field);
  }

  /** Text of a field, '' when there is none. */
  text(field: string): string {
    const column = this.reader.column(field);
    const text = column === undefined ? '' : (this.cells[column] ?? '');
    if (text.length > LIMITS.longName) this.sayIfLong(text, this.reader.heading(field), longestOf(field));
    return text;
  }

  /** Text of a field as an object to spread: nothing when it is blank. */
  some<Field extends string>(field: Field): { readonly [One in Field]?: string } {
    const text = this.text(field);
    return (text === '' ? {} : { [field]: text }) as { readonly [One in Field]?: string };
  }

  list(field: string): string[] {
    const columns = this.reader.columns(field);
    if (columns.length < 2) {
      const text = this.text(field);
      return text === '' ? [] : [...new Set(listOf(text, this.reader.table.listSeparators))];
    }
    const cells = columns.map((column) => this.cells[column] ?? '');
    return [...new Set(cells.flatMap((cell) => listOf(cell, this.reader.table.listSeparators)))];
  }

  /** A value of a closed list; anything else is said and kept as text. */
  known<List extends ValueList>(field: string, list: List): ValueOf<List> | undefined {
    const text = this.text(field);
    if (text === '') return undefined;
    const value = this.value(field, list, text);
    if (value === undefined) this.keepUnknown(field, text);
    return value === '' ? undefined : value;
  }

  /** A value of an open list: the known one, else the text itself. */
  open<List extends ValueList>(field: string, list: List): ValueOf<List> | (string & {}) | undefined {
    const text = this.text(field);
    if (text === '') return undefined;
    const value = this.value(field, list, text);
    if (value === undefined) this.sayUnknown(field, text);
    return value === '' ? undefined : (value ?? text);
  }

  /** What a word stands for, as a person said, else as our tables of words do; '' when a person said that it is nothing. */
  value<List extends ValueList>(field: string, list: List, text: string): ValueOf<List> | '' | undefined {
    // Meanings are looked at when they are told: whatever is there is a value of the field's list.
    return (this.reader.meaning(field, text) as ValueOf<List> | '' | undefined) ?? this.reader.valueOf(list, text);
  }

  day(field: string): Day | undefined {
    const text = this.text(field);
    if (text === '') return undefined;
    const day = dayOf(text);
    if (day === undefined) {
      this.say('BAD_DATE', field, { value: text });
      this.keep(field, text);
    }
    return day;
  }

  /** A whole number from 1 to `most`. */
  scale(field: string, most: number): number | undefined {
    const text = this.text(field);
    const said = this.reader.meaning(field, text) ?? text;
    if (said === '') return undefined;
    const value = /^\d{1,2}$/.test(said) ? Number(said) : 0;
    if (value >= 1 && value <= most) return value;
    this.keepUnknown(field, text);
    return undefined;
  }

  keepUnknown(field: string, text: string): void {
    this.sayUnknown(field, text);
    this.keep(field, text);
  }

  keep(field: string, text: string): void {
    this.kept.push([this.reader.heading(field), text]);
  }

  private sayUnknown(field: string, text: string): void {
    if (this.reader.isOurs(field)) this.say('UNKNOWN_VALUE', field, { value: text });
  }

  /** Columns that are attributes, then what was kept of fields. To be asked for last. */
  attributes(): Attributes {
    return [...this.reader.attributesOf(this), ...this.kept];
  }

  say(code: MessageCode, field: string, details: Partial<Message> = {}): void {
    this.sayAt(code, this.reader.heading(field), details);
  }

  sayAt(code: MessageCode, column: string, details: Partial<Message> = {}): void {
    this.reader.say({ code, ...this.place, column, ...details });
  }

  sayIfLong(text: string, column: string, longest: number): void {
    if (text.length > longest) this.sayAt('LONG_TEXT', column, { value: text.length });
  }
}

function longestOf(field: string): number {
  return ['notes', 'results', 'lessons', 'mission'].includes(field) ? LIMITS.longText : LIMITS.longName;
}
