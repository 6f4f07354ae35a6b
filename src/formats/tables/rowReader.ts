import type { Day } from '../../domain/brand';
import { listOf } from '../../domain/words/listCell';
import { type ValueList, type ValueOf, valueKey, valueOf } from '../../domain/words/values';
import { type CheckedAttribute, checkOf } from '../columns/checkedAttributes';
import { headingOf, isOurHeading } from '../columns/headings';
import { meaningsByField, type SaidMeanings } from '../columns/meanings';
import { isMultiple } from '../columns/multipleFields';
import { isOfPeople, peopleColumnOf } from '../columns/peopleHeadings';
import { isOurTemplate } from '../columns/recognise';
import { registerPlan } from '../columns/registerPlan';
import type { DataRow, UnderstoodTable } from '../columns/understood';
import { LIMITS } from '../guards';
import type { Message, MessageCode } from '../message';
import { checkedAttribute } from './checkAttribute';
import { dayOf } from './dayCell';
import { namesIn, themesIn } from './looseLists';
import type { Place, Say } from './mapBuilder';
import { isNoName } from './noName';

export type Attributes = readonly (readonly [name: string, value: string])[];

/** Fields that name actors. */
const OF_ACTORS = new Set(['structure', 'networks', 'contacts', 'partners', 'participants']);

/** What is the same for every row of a table: where each field stands, how each attribute is looked at. */
export class TableReader {
  readonly table: UnderstoodTable;
  readonly say: Say;
  /** What texts of each list stand for, once met: a column says few things many times. */
  private readonly met = new Map<ValueList, Map<string, string | undefined>>();
  private readonly columnsOf = new Map<string, number[]>();
  private readonly meanings: SaidMeanings;
  /** Written by us: each sign means what we mean by it. */
  readonly isTemplate: boolean;
  /** A list of people that is not ours: with where they work, or with first names apart. */
  readonly namesPeople: boolean;
  readonly namesOrganisations: boolean;
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
    this.isTemplate = table.isExact === true || (kind !== 'ignored' && isOurTemplate(kind, table.headings));
    const kept = new Set<number>();
    columns.forEach((field, column) => {
      const taken = this.columnsOf.get(field);
      if (field === 'ignored') return;
      if (field === 'attribute' || (taken && !isMultiple(kind, field))) kept.add(column);
      else if (taken) taken.push(column);
      else this.columnsOf.set(field, [column]);
    });
    this.namesPeople =
      kind === 'actors' && !this.isTemplate && isOfPeople([...this.columnsOf.keys()], this.heading('name'));
    this.namesOrganisations =
      kind === 'actors' &&
      !this.isTemplate &&
      (peopleColumnOf(this.heading('name')) === 'organisation' || registerPlan(table.headings) !== undefined);
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

  /** Values in one cell. In tables that are not ours lines and, between themes, commas part them too. */
  listIn(field: string, cell: string): string[] {
    if (cell === '') return [];
    const { listSeparators } = this.table;
    if (this.isTemplate) return listOf(cell, listSeparators);
    const parts = listOf(cell, [...listSeparators, ';', '\n']);
    return field === 'themes' ? parts.flatMap(themesIn) : parts;
  }

  /** Headings of the columns that are attributes and hold something. */
  attributeHeadings(): string[] {
    return this.attributeColumns.flatMap(({ column, heading }) =>
      this.table.rows.some(({ cells }) => (cells[column] ?? '') !== '') ? [heading] : [],
    );
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
    const cells = columns.length < 2 ? [this.text(field)] : columns.map((column) => this.cells[column] ?? '');
    const parts = [...new Set(cells.flatMap((cell) => this.reader.listIn(field, cell)))];
    if (this.reader.isTemplate || !OF_ACTORS.has(field)) return parts;
    // "Habitante" where an organisation should stand is nobody, and still worth keeping.
    for (const part of parts) if (isNoName(part)) this.keepOnce(field, part);
    return parts.filter((part) => !isNoName(part));
  }

  /** Names in a cell that people wrote as they speak: also cut at commas, slashes and "et", where what is between is a name. */
  names(field: string): string[] {
    return [...new Set(this.list(field).flatMap((text) => (this.reader.isTemplate ? [text] : namesIn(text))))];
  }

  /** True when the table is one of ours, in which nothing is guessed. */
  isTemplate(): boolean {
    return this.reader.isTemplate;
  }

  /** True when its identifier is a number that the State gives. */
  isRegistered(): boolean {
    return peopleColumnOf(this.reader.heading('reference')) === 'register';
  }

  /** The heading of a field, as the file writes it. */
  heading(field: string): string {
    return this.reader.heading(field);
  }

  /** True in a list of people that is not ours. */
  namesPeople(): boolean {
    return this.reader.namesPeople;
  }

  /** What an address book shows an organisation by, where first and last names and where people work are blank. */
  displayName(): string {
    const { table, namesPeople } = this.reader;
    const [first, structure] = [this.reader.column('firstName'), this.reader.column('structure')];
    if (!namesPeople || first === undefined || this.cells[structure ?? -1]) return '';
    return this.cells[table.headings.findIndex((heading) => peopleColumnOf(heading) === 'fullName')] ?? '';
  }

  /** True when the heading of the names says that they are organisations'. */
  namesOrganisations(): boolean {
    return this.reader.namesOrganisations;
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

  private keepOnce(field: string, text: string): void {
    if (!this.kept.some(([, known]) => known === text)) this.keep(field, text);
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
