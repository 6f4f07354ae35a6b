import type { Actor, PrivateNotes } from '../actor';
import { fold } from '../folding';
import type { Role } from '../role';
import { mergedRecord } from './mergedRecord';

/**
 * Merges two actors under the identity of the first. The other name is kept: as short name when it is shorter and there is
 * none, else as an attribute with the heading `otherName`. A role is held once, from its earliest day, and is current when
 * either record says so.
 */
export function mergedActor(kept: Actor, gone: Actor, otherName: string): Actor {
  const type = kept.type === 'unknown' ? gone.type : kept.type;
  const merged = { ...mergedRecord(kept, gone), type, roles: mergedRoles(kept.roles, gone.roles) };
  const isKnown = [kept.name, kept.shortName ?? ''].some((name) => fold(name) === fold(gone.name));
  if (isKnown) return merged;
  if (kept.shortName === undefined && gone.name.length < kept.name.length) return { ...merged, shortName: gone.name };
  return { ...merged, attributes: [...merged.attributes, [otherName, gone.name]] };
}

function mergedRoles(first: readonly Role[], second: readonly Role[]): Role[] {
  const roles = new Map(first.map((role) => [role.role, role]));
  for (const role of second) {
    const held = roles.get(role.role);
    roles.set(role.role, held ? mergedRole(held, role) : role);
  }
  return [...roles.values()];
}

function mergedRole(a: Role, b: Role): Role {
  const since = [a.since, b.since].filter((day) => day !== undefined).sort()[0];
  const until = a.until !== undefined && b.until !== undefined ? [a.until, b.until].sort()[1] : undefined;
  return { role: a.role, ...(since ? { since } : {}), ...(until ? { until } : {}) };
}

/** Merges private notes: each text once, one under the other; a second address or number goes into the notes. */
export function mergedNotes(kept: PrivateNotes, gone: PrivateNotes): PrivateNotes {
  const merged = mergedRecord(kept, gone);
  const others = (['email', 'phone', 'attitude'] as const).flatMap((field) => {
    const [ours, theirs] = [kept[field], gone[field]];
    return ours !== undefined && theirs !== undefined && fold(ours) !== fold(theirs) ? [theirs] : [];
  });
  const texts = [kept.notes, gone.notes, ...others].filter((text) => text !== undefined && text.trim() !== '');
  const notes = [...new Set(texts)].join('\n');
  return { ...merged, ...(notes === '' ? {} : { notes }) };
}
