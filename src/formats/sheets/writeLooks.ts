import type { FindingKey, TieId } from '../../domain/brand';
import type { Look, Pointed } from '../../domain/looks/look';
import { NOT_NARROWED } from '../../domain/looks/narrowing';
import type { MapDocument } from '../../domain/mapDocument';
import { listCell } from '../../domain/words/listCell';
import { type ValueList, wordFor } from '../../domain/words/values';
import { cellMap } from './cellMap';
import { GROUPED_RECORDS, type KeyNames, type KeyPartKind, keyNames } from './keyNames';
import { pointedTie } from './pointedTie';
import { portableKey } from './portableKey';
import type { Written } from './sheetOf';

/**
 * The rows of the sheet "Vues gardées". A look refers to names, since ids differ in each copy; what is no longer on the
 * map is left out, as the screen ignores it.
 */
export function writeLooks(document: MapDocument, language: 'fr' | 'en'): Written[] {
  if (document.looks.size === 0) return [];
  const names = keyNames(document);
  const named = (kind: KeyPartKind, ids: readonly string[]) =>
    listCell(
      ids.flatMap((id) => {
        const known = names.nameOf(id);
        return known?.kind === kind ? [known.name] : [];
      }),
    );
  const words = (list: ValueList, values: readonly string[]) =>
    listCell(values.map((value) => wordFor(list, value, language)));
  return [...document.looks.values()].map(({ name, look }) => {
    const { around, ...lists } = look.narrowing ?? NOT_NARROWED;
    const centre = around && named('actor', [around.actor]);
    const cells = cellMap({
      name,
      picture: wordFor('view', look.view, language),
      grouping: wordFor('grouping', look.grouping, language),
      from: look.from && named('actor', [look.from]),
      withoutOfficer: look.withoutOfficer ? wordFor('yesNo', 'yes', language) : undefined,
      agedTies: look.agedTies ? wordFor('yesNo', 'yes', language) : undefined,
      formality: look.formality && wordFor('formality', look.formality, language),
      difficulty: look.difficulty && wordFor('difficulty', look.difficulty, language),
      around: centre,
      steps: centre === '' ? undefined : around?.steps,
      themes: named('theme', lists.themes),
      roles: words('roles', lists.roles),
      types: words('type', lists.types),
      profiles: words('profile', lists.profiles),
      families: words('family', lists.families),
      territories: listCell(lists.territories),
      networks: named('actor', lists.networks),
      groups: named('group', lists.groups),
      outlined: named('actor', look.outlined),
      pointed: look.pointed && pointedCell(look.pointed, document, names),
      byCloseTies: look.byCloseTies ? wordFor('yesNo', 'yes', language) : undefined,
      folded: foldedCell(look, named),
      notesHidden: look.notesHidden ? wordFor('yesNo', 'yes', language) : undefined,
    });
    return { cells, attributes: [] };
  });
}

/** Groups drawn as one mark, by name; areas and families are texts already. */
function foldedCell({ grouping, folded = [] }: Look, named: (kind: KeyPartKind, ids: readonly string[]) => string) {
  const kind = GROUPED_RECORDS[grouping];
  return kind === undefined ? listCell(folded) : named(kind, folded);
}

function pointedCell({ kind, id }: Pointed, { ties }: MapDocument, names: KeyNames): string | undefined {
  if (kind === 'finding') return listCell([kind, portableKey(id as FindingKey, names)]);
  const tie = ties.get(id as TieId);
  if (kind === 'tie') return tie && listCell([kind, ...pointedTie(tie, names)]);
  const actor = names.nameOf(id);
  return actor?.kind === 'actor' ? listCell([kind, actor.name]) : undefined;
}

/** True when a saved look is about groups kept with the map. */
export function looksNameGroups({ looks }: MapDocument): boolean {
  return [...looks.values()].some(
    ({ look: { narrowing, pointed, grouping, folded = [] } }) =>
      (narrowing?.groups.length ?? 0) > 0 ||
      pointed?.kind === 'finding' ||
      (grouping === 'groups' && folded.length > 0),
  );
}
