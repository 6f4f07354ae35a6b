import type { Actor } from '../actor';
import type { ActorId, ThemeId } from '../brand';
import { fold } from '../folding';
import type { MapDocument } from '../mapDocument';
import type { RoleName } from '../role';
import type { Patch } from '../tables';
import type { Theme } from '../themes/theme';
import { describeActor } from './actors';
import { giveRole, withdrawRole } from './roles';
import { tagActor, untagActor } from './themes';

/** One change to an actor, independent of which actor: for bulk edits and table cells. */
export type ActorEdit =
  | { readonly kind: 'fields'; readonly patch: Patch<Omit<Actor, 'id' | 'themes' | 'roles' | 'attributes'>> }
  | { readonly kind: 'addTheme'; readonly theme: Theme }
  | { readonly kind: 'removeTheme'; readonly theme: ThemeId }
  | { readonly kind: 'giveRole'; readonly role: RoleName }
  | { readonly kind: 'withdrawRole'; readonly role: RoleName }
  /** Replaces the themes. A theme already on the map, however spelt, is the same theme. */
  | { readonly kind: 'themes'; readonly themes: readonly Theme[] }
  /** Replaces the current roles. Roles still held keep their dates, and past roles stay. */
  | { readonly kind: 'roles'; readonly roles: readonly RoleName[] };

/** Returns the document after the edit; the same object when it changes nothing or the actor is missing. */
export function afterEdit(document: MapDocument, id: ActorId, edit: ActorEdit): MapDocument {
  const actor = document.actors.get(id);
  if (!actor) return document;
  switch (edit.kind) {
    case 'fields':
      return describeActor.run(document, { id, patch: edit.patch });
    case 'addTheme':
      return tagActor.run(document, { id, theme: edit.theme });
    case 'removeTheme':
      return untagActor.run(document, { id, theme: edit.theme });
    case 'giveRole': {
      // A role held now keeps its dates; a past one is held again.
      const held = actor.roles.find(({ role }) => role === edit.role);
      return held && held.until === undefined ? document : giveRole.run(document, { id, role: { role: edit.role } });
    }
    case 'withdrawRole':
      return withdrawRole.run(document, { id, role: edit.role });
    case 'themes':
      return withThemes(document, id, edit.themes);
    case 'roles':
      return withRoles(document, actor, edit.roles);
  }
}

function withThemes(document: MapDocument, id: ActorId, themes: readonly Theme[]): MapDocument {
  const tagged = themes.reduce((before, theme) => afterEdit(before, id, { kind: 'addTheme', theme }), document);
  const labels = new Set(themes.map(({ label }) => fold(label.trim())));
  const gone = tagged.actors.get(id)?.themes.filter((one) => !labels.has(fold(tagged.themes.get(one)?.label ?? '')));
  return (gone ?? []).reduce((before, theme) => afterEdit(before, id, { kind: 'removeTheme', theme }), tagged);
}

function withRoles(document: MapDocument, { id, roles }: Actor, wanted: readonly RoleName[]): MapDocument {
  const given = wanted.reduce((before, role) => afterEdit(before, id, { kind: 'giveRole', role }), document);
  const gone = roles.filter(({ role, until }) => until === undefined && !wanted.includes(role));
  return gone.reduce((before, { role }) => afterEdit(before, id, { kind: 'withdrawRole', role }), given);
}
