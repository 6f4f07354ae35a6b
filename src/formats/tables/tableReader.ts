import { listOf } from '../../domain/words/listCell';
import { type ValueList, type ValueOf, valueKey, valueOf } from '../../domain/words/values';
import { isMarked, listedIn, partedBySlashes, partedByTightCommas, themesIn } from '../cells/looseLists';
import { type CheckedAttribute, checkOf } from '../columns/checkedAttributes';
import { type ColumnContent, columnContent, hasGivenName, holdsPeople } from '../columns/columnContent';
import { meaningsByField, type SaidMeanings } from '../columns/meanings';
import { isMultiple } from '../columns/multipleFields';
import { isOurTemplate } from '../columns/recognise';
import { registerPlan } from '../columns/registerPlan';
import type { UnderstoodTable } from '../columns/understood';
import { LIMITS } from '../guards';
import { headingKey, headingOf, isOurHeading } from '../headings/headings';
import { isOfLegalForms, isOfPlaces } from '../headings/houseHeadings';
import { isOfPeople, peopleColumnOf } from '../headings/peopleHeadings';
import type { Message, MessageCode } from '../message';
import { FEW, HALF, MOST } from '../shares';
import { checkedAttribute } from './checkAttribute';
import type { Say } from './mapBuilder';

interface ReadCells {
  readonly cells: readonly string[];
  readonly sayAt: (code: MessageCode, column: string, details?: Partial<Message>) => void;
}

export const OF_ACTORS: ReadonlySet<string> = new Set([
  'structure',
  'networks',
  'contacts',
  'partners',
  'participants',
]);

const POSTAL = /\b(?:codes? postal|code post|cp|postcode|postal code|zip(?: code)?)$/;
const TOWN = /\b(?:communes?|villes?|town|city|localite)$/;

/** What all rows of a table share: the columns of each field, the checks of each attribute. */
export class TableReader {
  readonly table: UnderstoodTable;
  readonly say: Say;
  /** Values of texts already looked up in each list: columns repeat few words. */
  private readonly met = new Map<ValueList, Map<string, string | undefined>>();
  private readonly columnsOf = new Map<string, number[]>();
  private together: ColumnContent | undefined;
  private readonly ofOrganisations = new Map<number, boolean>();
  private readonly ofPeople = new Map<string, boolean>();
  private readonly meanings: SaidMeanings;
  /** Our own template, or a format that tells its columns: nothing is guessed. */
  readonly isTemplate: boolean;
  /** A list of people that is not ours: with employers, or with first names in a column. */
  readonly namesPeople: boolean;
  readonly namesOrganisations: boolean;
  /** The columns of the postal code and the town; empty without a code. */
  readonly siteColumns: readonly number[];
  private readonly attributeColumns: readonly {
    column: number;
    heading: string;
    check: CheckedAttribute | undefined;
  }[];
  /** Longest cell allowed without a warning, for each column that is read. */
  readonly lengths: readonly { readonly column: number; readonly heading: string; readonly longest: number }[];

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
      kind === 'actors' &&
      !this.isTemplate &&
      isOfPeople([...this.columnsOf.keys()], this.heading('name'), this.heading('networks'));
    this.namesOrganisations =
      kind === 'actors' &&
      !this.isTemplate &&
      ((peopleColumnOf(this.heading('name')) === 'organisation' && this.column('structure') === undefined) ||
        registerPlan(table.headings) !== undefined ||
        (!this.namesPeople && peopleColumnOf(this.heading('reference')) === 'register') ||
        (!this.namesPeople && (table.headings.some(isOfLegalForms) || this.holdsOrganisations('name'))) ||
        (this.column('firstName') === undefined &&
          ((table.headings.some(isOfLegalForms) && this.namesNobody()) ||
            (this.column('structure') === undefined && table.headings.some(isOfPlaces) && this.namesNobody()))));
    const keys = this.namesOrganisations ? table.headings.map(headingKey) : [];
    const [code, town] = [keys.findIndex((key) => POSTAL.test(key)), keys.findIndex((key) => TOWN.test(key))];
    this.siteColumns = code === -1 ? [] : town === -1 ? [code] : [code, town];
    this.attributeColumns = table.headings
      .map((heading, column) => ({ column, heading, check: checkOf(heading) }))
      .filter(({ column }) => kept.has(column));
    this.lengths = [...this.columnsOf]
      .flatMap(([field, all]) => all.map((column) => ({ column, longest: longestOf(field) })))
      .concat([...kept].map((column) => ({ column, longest: LIMITS.longText })))
      .map((one) => ({ ...one, heading: table.headings[one.column] ?? '' }));
  }

  /** True when hardly any name has a given name, and some are organisations' or hardly any reads as a person's. */
  private namesNobody(): boolean {
    const { named, people, organisations } = columnContent(
      this.column('name') ?? -1,
      this.table.rows.map(({ cells }) => cells),
    );
    return named < FEW && (organisations > FEW || people < FEW);
  }

  /** True when most names of the field are organisations' and none is a person's: names of unclear type are then organisations' too. */
  holdsOrganisations(field: string): boolean {
    const column = this.column(field);
    if (column === undefined || this.isTemplate) return false;
    const known = this.ofOrganisations.get(column);
    if (known !== undefined) return known;
    const { filled, isOfPeople, organisations } = columnContent(
      column,
      this.table.rows.map(({ cells }) => cells),
    );
    const holds = filled > 2 && organisations >= MOST && !isOfPeople;
    this.ofOrganisations.set(column, holds);
    return holds;
  }

  /** True when most names in each column of the field are people's: names of unclear type are then people's too. */
  holdsPeople(field: string): boolean {
    const known = this.ofPeople.get(field);
    if (known !== undefined) return known;
    const rows = this.table.rows.map(({ cells }) => cells);
    const columns = this.isTemplate ? [] : this.columns(field);
    const holds = columns.length > 0 && columns.every((column) => holdsPeople(columnContent(column, rows)));
    this.ofPeople.set(field, holds);
    return holds;
  }

  /** True when most names in these fields together are organisations'; a name with a known given name remains a person's. */
  areMostlyOrganisations(fields: readonly string[], name: string): boolean {
    if (this.isTemplate || hasGivenName(name)) return false;
    const isOf = (field: string) =>
      this.column(field) !== undefined && peopleColumnOf(this.heading(field)) === 'organisation';
    if (fields.some(isOf)) return true;
    this.together ??= columnContent(
      0,
      this.table.rows.flatMap(({ cells }) =>
        fields.flatMap((field) => this.columns(field).map((column) => [cells[column] ?? ''])),
      ),
    );
    return this.together.filled > 2 && this.together.organisations >= HALF;
  }

  column(field: string): number | undefined {
    return this.columnsOf.get(field)?.[0];
  }

  columns(field: string): readonly number[] {
    return this.columnsOf.get(field) ?? [];
  }

  /** Returns the meaning that a person gave a word of this field: one of our values, '' for nothing. */
  meaning(field: string, text: string): string | undefined {
    return this.meanings.get(field)?.get(valueKey(text));
  }

  /** Returns the heading as the file writes it; the name of the field when it has no column. */
  heading(field: string): string {
    return this.table.headings[this.column(field) ?? -1] ?? field;
  }

  /** True when the heading is written as in our template: unknown values under it are then mistakes. */
  isOurs(field: string): boolean {
    const { kind } = this.table.plan;
    const written = this.heading(field);
    const heading = kind === 'ignored' ? undefined : headingOf(kind, written);
    return heading !== undefined && heading.field === field && isOurHeading(heading, written);
  }

  /** Caches `valueOf`, which compares case, accents, endings and plurals. */
  valueOf<List extends ValueList>(list: List, text: string): ValueOf<List> | undefined {
    let met = this.met.get(list);
    if (!met) {
      met = new Map();
      this.met.set(list, met);
    }
    if (!met.has(text)) met.set(text, valueOf(list, text));
    return met.get(text) as ValueOf<List> | undefined;
  }

  /** Splits a cell into values. In tables that are not ours, line breaks and, between themes, commas separate too. */
  listIn(field: string, cell: string): string[] {
    if (cell === '') return [];
    const { listSeparators } = this.table;
    if (this.isTemplate) return listOf(cell, listSeparators);
    if (OF_ACTORS.has(field))
      return isMarked(cell)
        ? listedIn(cell)
        : listOf(cell, listSeparators).flatMap(listedIn).flatMap(partedBySlashes).flatMap(partedByTightCommas);
    const parts = listOf(cell, [...listSeparators, ';', '\n']);
    return field === 'themes' ? parts.flatMap(themesIn) : parts;
  }

  attributeHeadings(): string[] {
    return this.attributeColumns.flatMap(({ column, heading }) =>
      this.table.rows.some(({ cells }) => (cells[column] ?? '') !== '') ? [heading] : [],
    );
  }

  attributesOf(row: ReadCells): [string, string][] {
    const attributes: [string, string][] = [];
    for (const { column, heading, check } of this.attributeColumns) {
      const text = row.cells[column] ?? '';
      if (text === '') continue;
      const value =
        check === undefined
          ? text
          : checkedAttribute(check, text, (code, details) => row.sayAt(code, heading, details));
      if (value !== '') attributes.push([heading, value]);
    }
    return attributes;
  }
}

function longestOf(field: string): number {
  return ['notes', 'results', 'lessons', 'mission'].includes(field) ? LIMITS.longText : LIMITS.longName;
}
