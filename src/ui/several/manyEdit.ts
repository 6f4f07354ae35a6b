import type { ActorId, Day, ThemeId } from '../../domain/brand';
import { editActors } from '../../domain/commands';
import type { ActorEdit } from '../../domain/commands/actorEdit';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { RoleName } from '../../domain/role';
import type { ManyField } from '../../i18n/several/fr';

export interface WishedChange {
  readonly field: ManyField;
  /** Label of a theme; for other fields the value as stored. */
  readonly value: string;
}

/** Builds the edit of each actor; `null` while nothing is chosen. An empty text empties the field. */
export function manyEdit(
  { themes }: Pick<MapDocument, 'themes'>,
  { field, value }: WishedChange,
  newTheme: () => ThemeId,
  today: Day,
): ActorEdit | null {
  const text = value.trim();
  switch (field) {
    case 'addTheme':
      return text === '' ? null : { kind: 'addTheme', theme: { id: newTheme(), label: text } };
    case 'removeTheme': {
      const known = [...themes.values()].find(({ label }) => fold(label) === fold(text));
      return known ? { kind: 'removeTheme', theme: known.id } : null;
    }
    case 'giveRole':
    case 'withdrawRole':
      return text === '' ? null : { kind: field, role: text as RoleName };
    case 'consent': {
      const since = text === 'given' || text === 'refused' ? today : undefined;
      return { kind: 'fields', patch: { consent: (text || undefined) as 'given' | undefined, consentSince: since } };
    }
    default:
      return { kind: 'fields', patch: { [field]: text === '' ? undefined : text } };
  }
}

/** Counts the actors that the edit would change, and those whose value it would replace. */
export function countedChange(document: MapDocument, ids: readonly ActorId[], edit: ActorEdit, field: ManyField) {
  // The edit also carries a date, which would count as a change for actors that already have the value.
  const wished = ids.filter((id) => !isSo(document, id, edit));
  const after = editActors.run(document, { edits: wished.map((id) => [id, edit] as const) });
  const changed = wished.filter((id) => after.actors.get(id) !== document.actors.get(id));
  const replaced = changed.filter((id) => {
    const before = document.actors.get(id)?.[field as 'territory'];
    return typeof before === 'string' && before.trim() !== '';
  });
  return { ids: changed, changed: changed.length, replaced: replaced.length, already: ids.length - changed.length };
}

function isSo({ actors }: MapDocument, id: ActorId, edit: ActorEdit): boolean {
  return edit.kind === 'fields' && 'consent' in edit.patch && actors.get(id)?.consent === edit.patch.consent;
}
