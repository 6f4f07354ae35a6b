import type { ActorId, FindingKey, GroupId, LookId, ThemeId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import { type Look, POINTED_KINDS, type Pointed } from '../../domain/looks/look';
import { isNarrowed, type Narrowing, STEPS_AROUND } from '../../domain/looks/narrowing';
import type { MapDocument } from '../../domain/mapDocument';
import { listCell, listOf } from '../../domain/words/listCell';
import type { ValueList, ValueOf } from '../../domain/words/values';
import type { UnderstoodTable } from '../columns/understood';
import { GROUPED_RECORDS, type KeyNames, type KeyPartKind } from '../sheets/keyNames';
import { pointedTie } from '../sheets/pointedTie';
import { resolvedKey } from '../sheets/portableKey';
import { type MapRead, readOntoMap } from './readOntoMap';
import type { RowReader } from './rowReader';

interface Known {
  readonly document: MapDocument;
  readonly names: KeyNames;
  /** Returns themes by label; one that only a saved view names is added to the map. */
  readonly themesOf: (labels: readonly string[]) => readonly ThemeId[];
}

/** Reads saved views, with the ids of the map just read. Names that are not on the map are reported and skipped. */
export function readLooks(
  tables: readonly UnderstoodTable[],
  map: MapRead,
  { newId, themesOf }: Pick<Known, 'themesOf'> & { readonly newId: () => string },
): MapDocument['looks'] {
  return readOntoMap(tables, map, (row, names) => {
    const name = row.required('name');
    if (name === undefined) return undefined;
    return { id: newId() as LookId, name, look: lookOf(row, { document: map.document, names, themesOf }) };
  });
}

function lookOf(row: RowReader, known: Known): Look {
  const [from] = idsIn('actor', 'from', row, known) as ActorId[];
  const formality = row.known('formality', 'formality');
  const difficulty = row.known('difficulty', 'difficulty');
  const narrowing = narrowingOf(row, known);
  const pointed = pointedIn(row, known);
  const grouping = row.known('grouping', 'grouping') ?? 'groups';
  const recordKind = GROUPED_RECORDS[grouping];
  const folded = recordKind === undefined ? row.list('folded') : idsIn(recordKind, 'folded', row, known);
  return {
    view: row.known('picture', 'view') ?? 'circles',
    grouping,
    ...defined({ from }),
    ...(row.known('withoutOfficer', 'yesNo') === 'yes' ? { withoutOfficer: true } : {}),
    ...(row.known('agedTies', 'yesNo') === 'yes' ? { agedTies: true } : {}),
    ...defined({ formality, difficulty }),
    ...(isNarrowed(narrowing) ? { narrowing } : {}),
    outlined: idsIn('actor', 'outlined', row, known) as ActorId[],
    ...defined({ pointed }),
    ...(pointed?.kind === 'chain' && row.known('byCloseTies', 'yesNo') === 'yes' ? { byCloseTies: true } : {}),
    ...(folded.length === 0 ? {} : { folded }),
    ...(row.known('notesHidden', 'yesNo') === 'yes' ? { notesHidden: true } : {}),
  };
}

function narrowingOf(row: RowReader, known: Known): Narrowing {
  const [actor] = idsIn('actor', 'around', row, known) as ActorId[];
  const steps = STEPS_AROUND.find((one) => one === row.scale('steps', STEPS_AROUND.length)) ?? 1;
  return {
    ...(actor === undefined ? {} : { around: { actor, steps } }),
    networks: idsIn('actor', 'networks', row, known) as ActorId[],
    themes: known.themesOf(row.list('themes')),
    types: valuesIn('type', 'types', row),
    profiles: textsIn('profile', 'profiles', row),
    families: textsIn('family', 'families', row),
    territories: row.list('territories'),
    roles: valuesIn('roles', 'roles', row),
    groups: idsIn('group', 'groups', row, known) as GroupId[],
  };
}

/** Returns the ids of the names in a cell; reports names that are not on the map. */
function idsIn(kind: KeyPartKind, field: string, row: RowReader, { names }: Known): string[] {
  return row.list(field).flatMap((name) => {
    const id = names.idOf(kind, name);
    if (id === undefined) row.say('UNKNOWN_VALUE', field, { value: name });
    return id ?? [];
  });
}

function valuesIn<List extends ValueList>(list: List, field: string, row: RowReader): ValueOf<List>[] {
  return row.list(field).flatMap((text) => {
    const value = row.value(field, list, text);
    if (value === undefined) row.say('UNKNOWN_VALUE', field, { value: text });
    return value === undefined || value === '' ? [] : [value];
  });
}

/** Returns values of an open list: known ones, else the words of the file. */
function textsIn(list: ValueList, field: string, row: RowReader): string[] {
  return row.list(field).map((text) => row.value(field, list, text) || text);
}

function pointedIn(row: RowReader, { document, names }: Known): Pointed | undefined {
  const cell = row.text('pointed');
  if (cell === '') return undefined;
  const [written = '', ...parts] = listOf(cell, ['|']);
  const kind = POINTED_KINDS.find((one) => one === written);
  const id = kind && pointedId(kind, parts);
  if (kind === undefined || id === undefined) {
    row.say('UNKNOWN_VALUE', 'pointed', { value: cell });
    return undefined;
  }
  return { kind, id };

  function pointedId(what: Pointed['kind'], [name = '', ...more]: readonly string[]): string | undefined {
    if (what === 'finding') return resolvedKey(name, names) satisfies FindingKey | undefined;
    if (what !== 'tie') return names.idOf('actor', name);
    const saying = listCell([name, ...more]);
    return [...document.ties.values()].find((tie) => listCell(pointedTie(tie, names)) === saying)?.id;
  }
}
