import { headingOfField, isBlank } from '../../analysis/update/fieldDifferences';
import type { UpdatedTable } from '../../analysis/update/updatedTable';
import type { Exchange } from '../../domain/exchange';
import type { ToldTo } from '../../domain/offer';
import type { Role } from '../../domain/role';
import { FIELD_LISTS } from '../../domain/words/fieldLists';
import { wordFor } from '../../domain/words/values';
import { exchangeText } from '../../i18n/vocabulary/exchangeText';
import type { RecordNames, RecordWords } from './recordText';

const DAYS: ReadonlySet<string> = new Set([
  'consentSince',
  'updatedOn',
  'since',
  'until',
  'lastExchange',
  'nextExchange',
  'validatedOn',
  'deadline',
  'answeredOn',
  'due',
  'madeOn',
  'lastGiven',
  'date',
]);

const ONE_ACTOR: ReadonlySet<string> = new Set([
  'lead',
  'madeBy',
  'holder',
  'network',
  'answeredBy',
  'nextBy',
  'preparedBy',
]);
const SEVERAL_ACTORS: ReadonlySet<string> = new Set(['partners', 'participants', 'users']);

/** Name of a field: as in tables, or the heading of an unknown column that is kept as it is. */
export function fieldLabel(table: UpdatedTable, field: string, { update, files }: RecordWords): string {
  const own = headingOfField(field);
  if (own !== undefined) return own;
  const named: Readonly<Record<string, string>> = { ...update.otherFields, ...fieldsOf(files, table) };
  return named[field] ?? update.otherField;
}

function fieldsOf({ fields }: RecordWords['files'], table: UpdatedTable): Readonly<Record<string, string>> {
  return table === 'meetings' || table === 'awareness' ? {} : fields[table];
}

export function valueText(
  table: UpdatedTable,
  field: string,
  value: unknown,
  names: RecordNames,
  words: RecordWords,
): string {
  const { update, vocabulary, language } = words;
  if (isBlank(value)) return update.nothing;
  if (typeof value === 'boolean') return value ? update.yes : update.no;
  if (typeof value === 'number') return field === 'level' ? update.level(value) : vocabulary.number(value);
  if (Array.isArray(value)) return listText(field, value, names, words);
  if (typeof value !== 'string') return update.otherField;
  if (ONE_ACTOR.has(field)) return names.actor(value);
  if (field === 'action') return names.action(value);
  if (DAYS.has(field)) return vocabulary.day(value as never);
  const list = FIELD_LISTS[table]?.[field];
  return list ? wordFor(list, value, language) : value;
}

function listText(field: string, list: readonly unknown[], names: RecordNames, words: RecordWords): string {
  const { update, vocabulary, language } = words;
  if (field === 'tables') return update.seats;
  const texts = list.map((one) => {
    if (field === 'roles') {
      const { role, since, until } = one as Role;
      return vocabulary.heldRole(wordFor('roles', role, language), since, until);
    }
    if (field === 'exchanges') return exchangeText(one as Exchange, vocabulary);
    if (field === 'told') {
      const { actor, on } = one as ToldTo;
      return on === undefined ? names.actor(actor) : `${names.actor(actor)} (${vocabulary.day(on)})`;
    }
    const text = String(one);
    if (field === 'themes') return names.theme(text);
    return SEVERAL_ACTORS.has(field) ? names.actor(text) : text;
  });
  return texts.join(', ');
}
