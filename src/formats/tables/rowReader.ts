import type { Day } from '../../domain/brand';
import { holdsContact } from '../../domain/words/contactData';
import type { ValueList, ValueOf } from '../../domain/words/values';
import { TO_ASK } from '../../domain/words/whoAnswers';
import { isInvisible } from '../cells/cleanCell';
import { dayOf } from '../cells/dayCell';
import { listedNames, namesIn } from '../cells/looseLists';
import { isNoName } from '../cells/noName';
import { loneCell } from '../columns/loneCells';
import type { DataRow } from '../columns/understood';
import { headingKey } from '../headings/headings';
import { isOfTheHouse, mentionsOrganisation } from '../headings/houseHeadings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import type { Message, MessageCode } from '../message';
import { typeByNameAlone } from '../names/readNames';
import { placeOf } from '../rawTable';
import type { Place } from './mapBuilder';
import { OF_ACTORS, type TableReader } from './tableReader';

export type Attributes = readonly (readonly [name: string, value: string])[];

const MET = /\b(?:rencontre|interviewe|interroge|enquete|met|interviewed)e?s?\b/;
const INTRODUCED =
  /^mises? en (?:relation|lien|contact)s?\b|^(?:introduced|matched|connected|put in touch) (?:to|with)$/;
const PARTNERS = ['lead', 'partners'];

/** "Personne référente", "Contact": whom to ask. */
const ASKED = new RegExp(String.raw`\b${TO_ASK}\b`);
/** "Structure adhérente", "Member organisation": it is the house that joined. */
const MEMBERS = /\b(?:adherente?s?|affiliee?s?|membres?|members?)\b/;
/** "Adhère à", "Adhésions": beside an organisation, what it joined. */
const JOINED = /^(?:egalement |aussi )?adh(?:ere|esion)|\bmembre egalement\b|\balso (?:a )?member\b/;

/** One row, read field by field. What cannot be a value of its field is said, and kept as an attribute. */
export class RowReader {
  readonly place: Place;
  readonly cells: readonly string[];
  private readonly reader: TableReader;
  private readonly kept: [string, string][] = [];

  constructor(reader: TableReader, row: DataRow) {
    this.reader = reader;
    this.cells = row.cells;
    this.place = { ...placeOf(reader.table), row: row.row };
    for (const { column, heading, longest } of reader.lengths) {
      const { length } = this.cells[column] ?? '';
      if (length > longest) this.sayAt('LONG_TEXT', heading, { value: length });
    }
  }

  /** Text of a field, '' when there is none. */
  text(field: string): string {
    const column = this.reader.column(field);
    return column === undefined ? '' : (this.cells[column] ?? '');
  }

  /** Text of a field without which the row says nothing; that it is blank is said, or that the row is a title of those below. */
  required(field: string): string | undefined {
    const text = this.text(field);
    if (!isInvisible(text)) return text;
    const title = this.reader.isTemplate ? undefined : loneCell(this.cells)?.text;
    if (title === undefined) this.say('EDGE_NO_END', field);
    else this.reader.say({ code: 'LINE_SET_ASIDE', ...this.place, value: title });
    return undefined;
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
    const named = this.list(field);
    if (this.reader.isTemplate) return named;
    const whole = new Set(this.reader.columns(field).flatMap((column) => listedNames(this.cells[column] ?? '')));
    return [...new Set(named.flatMap((text) => (whole.has(text) ? [text] : namesIn(text))))];
  }

  /** True when the table is one of ours, in which nothing is guessed. */
  isTemplate(): boolean {
    return this.reader.isTemplate;
  }

  /** True where a name is read with what stands around it: of people, and of whoever has a way to be reached beside their name. */
  isNameRead(): boolean {
    return (
      this.namesPeople() || (!this.isTemplate() && holdsContact(this.cells[this.reader.column('name') ?? -1] ?? ''))
    );
  }

  /** True where whom a field names are tied to the organisation of the line, and not to whoever works there. */
  namesThoseOfTheHouse(field: string): boolean {
    const [house, at, name] = ['structure', field, 'name'].map((one) => this.reader.column(one));
    // "Votre structure", "Avec qui travaillez-vous ?", "Qui remplit ?": asked of the house, before anybody is named.
    if (house !== undefined && at !== undefined && name !== undefined && house < at && at < name) return true;
    const isOfHouses = house !== undefined && name !== undefined && house < name;
    // "Mise en relation faite avec", an organisation: those who were brought together are two houses, whoever was met there.
    if (isOfHouses && INTRODUCED.test(headingKey(this.heading(field))) && !this.holdsPeople(field)) return true;
    // "Personne rencontrée": what is said is theirs.
    return isOfTheHouse(this.reader.heading(field), isOfHouses && !MET.test(headingKey(this.heading('name'))));
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

  /** What an address book shows somebody by, where first and last names are blank; beside where people work it must be a person's name. */
  displayName(): string {
    const { table, namesPeople } = this.reader;
    const [first, structure] = [this.reader.column('firstName'), this.reader.column('structure')];
    if (!namesPeople || first === undefined) return '';
    const shown = this.cells[table.headings.findIndex((heading) => peopleColumnOf(heading) === 'fullName')] ?? '';
    // An address alone names nobody.
    if (shown.includes('@')) return '';
    return this.cells[structure ?? -1] && typeByNameAlone(shown) !== 'person' ? '' : shown;
  }

  /** Whoever is a business on their own, which a register names by their first and last names alone; '' for nobody. */
  soleTrader(): string {
    if (!this.isRegistered()) return '';
    const said = (words: RegExp) =>
      this.cells[
        this.reader.table.headings.findIndex((heading) => words.test(headingKey(heading).replaceAll(' ', '')))
      ] ?? '';
    const [first, last] = [said(/^prenom(?:1|usuel)unitelegale$/), said(/^nomunitelegale$/)];
    return first !== '' && last !== '' ? `${first} ${last}` : '';
  }

  /** The postal code and the town of the row; '' without a code, since one body may stand on a line for each town it works in. */
  site(): string {
    const [code = '', ...town] = this.reader.siteColumns.map((column) => this.cells[column] ?? '');
    return code === '' ? '' : [code, ...town].join(' ');
  }

  /** True where the cells of a field are names of organisations. */
  holdsOrganisations(field: string): boolean {
    return this.reader.holdsOrganisations(field);
  }

  /** True where the cells of a field are names of people. */
  holdsPeople(field: string): boolean {
    return this.reader.holdsPeople(field);
  }

  /** True of a name without a given name, where most of those who lead or take part are organisations. */
  isAmongOrganisations(name: string): boolean {
    return this.reader.areMostlyOrganisations(PARTNERS, name);
  }

  /** True where the line is about an organisation, and whoever is named after it is only the person to ask there. */
  isAboutStructure(): boolean {
    const [structure = -1, name = -1] = [this.reader.column('structure'), this.reader.column('name')];
    if (structure === -1 || this.isTemplate()) return false;
    if (MEMBERS.test(headingKey(this.heading('structure')))) return true;
    if (structure > name) return false;
    if (JOINED.test(headingKey(this.heading('networks')))) return true;
    return this.reader.column('firstName') === undefined && ASKED.test(headingKey(this.heading('name')));
  }

  /** True where a line is of a house first, and says where that is before it names anybody. */
  placesTheHouse(): boolean {
    const at = (field: string) => this.reader.column(field) ?? -1;
    const [house, place, person] = [at('structure'), at('territory'), Math.max(at('name'), at('firstName'))];
    return !this.isTemplate() && house !== -1 && house < place && (place < person || this.isAboutStructure());
  }

  /** True where the heading of a field asks for organisations, and for nobody else. */
  asksForOrganisations(field: string): boolean {
    const heading = this.heading(field);
    return !this.isTemplate() && mentionsOrganisation(heading) && !/\b(?:pers|peop|qui\b|who\b)/i.test(heading);
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
}
