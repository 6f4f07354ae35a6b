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

/** Headings of the person to ask: "Personne référente", "Contact". */
const ASKED = new RegExp(String.raw`\b${TO_ASK}\b`);
/** "Structure adhérente", "Member organisation": the organisation is the member. */
const MEMBERS = /\b(?:adherente?s?|affiliee?s?|membres?|members?)\b/;
/** "Adhère à", "Adhésions": beside an organisation, what it is a member of. */
const JOINED = /^(?:egalement |aussi )?adh(?:ere|esion)|\bmembre egalement\b|\balso (?:a )?member\b/;

/** One row, read field by field. Text that is not a value of its field is reported, and kept as an attribute. */
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

  text(field: string): string {
    const column = this.reader.column(field);
    return column === undefined ? '' : (this.cells[column] ?? '');
  }

  /** Returns the text of a required field; reports a blank one, or sets the row aside as a section title. */
  required(field: string): string | undefined {
    const text = this.text(field);
    if (!isInvisible(text)) return text;
    const title = this.reader.isTemplate ? undefined : loneCell(this.cells)?.text;
    if (title === undefined) this.say('EDGE_NO_END', field);
    else this.reader.say({ code: 'LINE_SET_ASIDE', ...this.place, value: title });
    return undefined;
  }

  /** Returns a field as an object to spread, empty when the field is blank. */
  some<Field extends string>(field: Field): { readonly [One in Field]?: string } {
    const text = this.text(field);
    return (text === '' ? {} : { [field]: text }) as { readonly [One in Field]?: string };
  }

  list(field: string): string[] {
    const columns = this.reader.columns(field);
    const cells = columns.length < 2 ? [this.text(field)] : columns.map((column) => this.cells[column] ?? '');
    const parts = [...new Set(cells.flatMap((cell) => this.reader.listIn(field, cell)))];
    if (this.reader.isTemplate || !OF_ACTORS.has(field)) return parts;
    // "Habitante" is not an organisation, but is kept as an attribute.
    for (const part of parts) if (isNoName(part)) this.keepOnce(field, part);
    return parts.filter((part) => !isNoName(part));
  }

  /** Returns names as people list them in a cell: also split at commas, slashes and "et", where the parts are names. */
  names(field: string): string[] {
    const named = this.list(field);
    if (this.reader.isTemplate) return named;
    const whole = new Set(this.reader.columns(field).flatMap((column) => listedNames(this.cells[column] ?? '')));
    return [...new Set(named.flatMap((text) => (whole.has(text) ? [text] : namesIn(text))))];
  }

  /** True when the table is our own template, in which nothing is guessed. */
  isTemplate(): boolean {
    return this.reader.isTemplate;
  }

  /** True when the name cell is parsed for titles and contact details: for people, and for any name with a contact beside it. */
  isNameRead(): boolean {
    return (
      this.namesPeople() || (!this.isTemplate() && holdsContact(this.cells[this.reader.column('name') ?? -1] ?? ''))
    );
  }

  /** True when the actors in a field are tied to the organisation of the line instead of the person. */
  namesThoseOfTheHouse(field: string): boolean {
    const [house, at, name] = ['structure', field, 'name'].map((one) => this.reader.column(one));
    // "Votre structure", "Avec qui travaillez-vous ?", "Qui remplit ?": the question is about the organisation.
    if (house !== undefined && at !== undefined && name !== undefined && house < at && at < name) return true;
    const isOfHouses = house !== undefined && name !== undefined && house < name;
    // "Mise en relation faite avec", an organisation: the introduction is between two organisations, whoever was met there.
    if (isOfHouses && INTRODUCED.test(headingKey(this.heading(field))) && !this.holdsPeople(field)) return true;
    // "Personne rencontrée": the line is about the person.
    return isOfTheHouse(this.reader.heading(field), isOfHouses && !MET.test(headingKey(this.heading('name'))));
  }

  isRegistered(): boolean {
    return peopleColumnOf(this.reader.heading('reference')) === 'register';
  }

  heading(field: string): string {
    return this.reader.heading(field);
  }

  namesPeople(): boolean {
    return this.reader.namesPeople;
  }

  /** Returns an address book's display name, for blank names; beside an employer it must read as a person's name. */
  displayName(): string {
    const { table, namesPeople } = this.reader;
    const [first, structure] = [this.reader.column('firstName'), this.reader.column('structure')];
    if (!namesPeople || first === undefined) return '';
    const shown = this.cells[table.headings.findIndex((heading) => peopleColumnOf(heading) === 'fullName')] ?? '';
    // An e-mail address is not a name.
    if (shown.includes('@')) return '';
    return this.cells[structure ?? -1] && typeByNameAlone(shown) !== 'person' ? '' : shown;
  }

  /** Returns the name of a sole trader, which registers give as first and last name only; '' for none. */
  soleTrader(): string {
    if (!this.isRegistered()) return '';
    const said = (words: RegExp) =>
      this.cells[
        this.reader.table.headings.findIndex((heading) => words.test(headingKey(heading).replaceAll(' ', '')))
      ] ?? '';
    const [first, last] = [said(/^prenom(?:1|usuel)unitelegale$/), said(/^nomunitelegale$/)];
    return first !== '' && last !== '' ? `${first} ${last}` : '';
  }

  /** Returns the postal code and town; '' without a code, since one body may have a line for each town it works in. */
  site(): string {
    const [code = '', ...town] = this.reader.siteColumns.map((column) => this.cells[column] ?? '');
    return code === '' ? '' : [code, ...town].join(' ');
  }

  holdsOrganisations(field: string): boolean {
    return this.reader.holdsOrganisations(field);
  }

  holdsPeople(field: string): boolean {
    return this.reader.holdsPeople(field);
  }

  /** True for a name without a given name when most leads and partners are organisations. */
  isAmongOrganisations(name: string): boolean {
    return this.reader.areMostlyOrganisations(PARTNERS, name);
  }

  /** True when the line is about an organisation, and the person after it is only its contact. */
  isAboutStructure(): boolean {
    const [structure = -1, name = -1] = [this.reader.column('structure'), this.reader.column('name')];
    if (structure === -1 || this.isTemplate()) return false;
    if (MEMBERS.test(headingKey(this.heading('structure')))) return true;
    if (structure > name) return false;
    if (JOINED.test(headingKey(this.heading('networks')))) return true;
    return this.reader.column('firstName') === undefined && ASKED.test(headingKey(this.heading('name')));
  }

  /** True when the line gives an organisation and its place before naming a person. */
  placesTheHouse(): boolean {
    const at = (field: string) => this.reader.column(field) ?? -1;
    const [house, place, person] = [at('structure'), at('territory'), Math.max(at('name'), at('firstName'))];
    return !this.isTemplate() && house !== -1 && house < place && (place < person || this.isAboutStructure());
  }

  asksForOrganisations(field: string): boolean {
    const heading = this.heading(field);
    return !this.isTemplate() && mentionsOrganisation(heading) && !/\b(?:pers|peop|qui\b|who\b)/i.test(heading);
  }

  namesOrganisations(): boolean {
    return this.reader.namesOrganisations;
  }

  /** Returns a value of a closed list; reports anything else and keeps it as text. */
  known<List extends ValueList>(field: string, list: List): ValueOf<List> | undefined {
    const text = this.text(field);
    if (text === '') return undefined;
    const value = this.value(field, list, text);
    if (value === undefined) this.keepUnknown(field, text);
    return value === '' ? undefined : value;
  }

  /** Returns a value of an open list: a known one, else the text itself. */
  open<List extends ValueList>(field: string, list: List): ValueOf<List> | (string & {}) | undefined {
    const text = this.text(field);
    if (text === '') return undefined;
    const value = this.value(field, list, text);
    if (value === undefined) this.sayUnknown(field, text);
    return value === '' ? undefined : (value ?? text);
  }

  /** Returns the meaning of a word, given by a person or by our vocabularies; '' when a person said that it means nothing. */
  value<List extends ValueList>(field: string, list: List, text: string): ValueOf<List> | '' | undefined {
    // Meanings are checked when the plan is read: each is a value of the field's list.
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

  /** Returns the attribute columns, then the texts kept of fields. Call it after all fields are read. */
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
