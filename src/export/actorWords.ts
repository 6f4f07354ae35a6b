import type { Actor } from '../domain/actor';
import type { MapDocument } from '../domain/mapDocument';
import { formalityOf, type Tie } from '../domain/tie';
import type { Messages } from '../i18n/messages';

/** Kind of an actor, as precisely as it is known: "CUMA", else "structure". */
export function kindWords({ kind, type }: Actor, { vocabulary }: Messages): string {
  return kind ?? vocabulary.actorTypes[type].one;
}

export function roleWords({ roles }: Actor, { vocabulary }: Messages): string[] {
  return roles.filter(({ until }) => until === undefined).map(({ role }) => vocabulary.roles[role].one);
}

export function themeWords({ themes }: Actor, document: MapDocument): string[] {
  return themes.flatMap((id) => document.themes.get(id)?.label ?? []);
}

/** "formel", "informel"; '' when unknown. */
export function formalityWords(tie: Tie, { vocabulary }: Messages): string {
  const formality = formalityOf(tie);
  return formality === undefined ? '' : vocabulary.formality[formality];
}
