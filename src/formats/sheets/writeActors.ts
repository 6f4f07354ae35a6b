import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { beneficiaryOf, type MapDocument, officerOf } from '../../domain/mapDocument';
import type { Role, RoleName } from '../../domain/role';
import { listCell } from '../../domain/words/listCell';
import { wordFor } from '../../domain/words/values';
import { dayCell } from '../cells/dayCell';
import { roleCell } from '../cells/rolesCell';
import { shownType } from '../names/shownType';
import type { ActorNaming } from './actorNaming';
import type { Affiliations } from './affiliations';
import { cellMap } from './cellMap';
import { keptGroupLabels, namesAGroup } from './keptGroupLabels';
import { keysNameGroups } from './keysNameGroups';
import type { Written } from './sheetOf';
import { looksNameGroups } from './writeLooks';

export interface WritingOptions {
  readonly language: 'fr' | 'en';
  readonly privateNotes: boolean;
}

/** The rows of the sheet "Acteurs". */
export function writeActors(
  document: MapDocument,
  naming: ActorNaming,
  affiliations: Affiliations,
  options: WritingOptions,
): Written[] {
  const groupOf = groupCells(document);
  return [...document.actors.values()].map((actor) => {
    const written = writeActor(actor, document, naming, affiliations, options);
    const group = groupOf.get(actor.id);
    return group === undefined ? written : { ...written, cells: new Map([...written.cells, ['keptGroup', group]]) };
  });
}

/** True when tables say who is in which group kept with the map: because a person named one, or another table refers to one. */
export function tellsGroups(document: MapDocument): boolean {
  const seats = [...document.pictureNotes.values()].flatMap(({ seat }) => seat ?? []);
  const keys = [...document.rulings.keys(), ...document.discussions.keys(), ...seats];
  return namesAGroup(document) || looksNameGroups(document) || keysNameGroups(document, keys);
}

/** Group kept with the map of each actor, when tables tell groups. */
function groupCells(document: MapDocument): ReadonlyMap<ActorId, string> {
  if (!tellsGroups(document)) return new Map();
  const labels = keptGroupLabels(document);
  return new Map(
    [...document.groups.values()].flatMap(({ id, members }) => {
      const label = labels.get(id);
      return label === undefined ? [] : members.map((member) => [member, label] as const);
    }),
  );
}

function writeActor(
  actor: Actor,
  document: MapDocument,
  naming: ActorNaming,
  affiliations: Affiliations,
  { language, privateNotes }: WritingOptions,
): Written {
  const named = (ids: readonly ActorId[] | undefined) => listCell((ids ?? []).map(naming.callOf));
  const notes = privateNotes ? document.privates.get(actor.id) : undefined;
  const position = document.placements.get(actor.id)?.free;
  const themes = actor.themes.map((id) => document.themes.get(id)?.label ?? '').filter((label) => label !== '');
  const cells = cellMap({
    name: actor.name,
    reference: naming.idOf(actor.id),
    type: wordFor('type', actor.type, language),
    family: actor.family && wordFor('family', actor.family, language),
    kind: actor.kind,
    profile: actor.profile && wordFor('profile', actor.profile, language),
    territory: actor.territory,
    group: actor.group,
    themes: listCell(themes),
    roles: listCell(rolesOf(actor, document).map((role) => roleCell(role, language))),
    mission: actor.mission,
    framework: actor.framework,
    structure: named(affiliations.structures.get(actor.id)),
    networks: named(affiliations.networks.get(actor.id)),
    situation: actor.situation && wordFor('situation', actor.situation, language),
    resources: listCell(actor.resources),
    languages: listCell(actor.languages),
    channels: listCell(actor.channels),
    publics: listCell(actor.publics),
    consent: actor.consent && wordFor('consent', actor.consent, language),
    asked: actor.asked && wordFor('asked', actor.asked, language),
    updatedOn: dayCell(actor.updatedOn),
    notes: notes?.notes,
    shortName: actor.shortName,
    links: listCell(actor.links ?? []),
    consentSince: dayCell(actor.consentSince),
    email: notes?.email,
    phone: notes?.phone,
    attitude: notes?.attitude,
    x: position?.x,
    y: position?.y,
  });
  const byDefault = new Set(
    actor.type === shownType(actor, affiliations.structures.has(actor.id), false) ? ['type'] : [],
  );
  return { cells, attributes: actor.attributes, byDefault };
}

/** Roles of an actor. The beneficiary and the officer of the map get theirs even when it is not among their roles. */
function rolesOf(actor: Actor, document: MapDocument): readonly Role[] {
  const set = (role: RoleName, id: ActorId | undefined): Role[] =>
    id === actor.id && !actor.roles.some((one) => one.role === role && one.until === undefined) ? [{ role }] : [];
  return [...actor.roles, ...set('beneficiary', beneficiaryOf(document)), ...set('officer', officerOf(document))];
}
