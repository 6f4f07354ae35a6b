import type { Actor, PrivateNotes } from '../../domain/actor';

/** An actor met twice: what the first says stays, the second fills the blanks and adds to the lists. */
export function completed(first: Actor, second: Actor): Actor {
  const known = new Set(first.attributes.map(([name]) => name));
  const added = second.attributes.filter(([name]) => !known.has(name));
  return {
    ...second,
    ...first,
    type: first.type === 'unknown' ? second.type : first.type,
    themes: union(first.themes, second.themes),
    roles: [...first.roles, ...second.roles.filter(({ role }) => !first.roles.some((one) => one.role === role))],
    resources: union(first.resources, second.resources),
    languages: union(first.languages, second.languages),
    channels: union(first.channels, second.channels),
    publics: union(first.publics, second.publics),
    attributes: [...first.attributes, ...added],
  };
}

/** Notes of both, one below the other; of the rest, the first. */
export function completedNotes(first: PrivateNotes | undefined, second: PrivateNotes): PrivateNotes {
  const notes = [...new Set([first?.notes, second.notes].filter((one) => one !== undefined))].join('\n');
  return { ...second, ...first, ...(notes === '' ? {} : { notes }) };
}

function union<One>(a: readonly One[], b: readonly One[]): One[] {
  return [...new Set([...a, ...b])];
}
