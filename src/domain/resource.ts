import type { ActionId, ActorId, ResourceId, ThemeId } from './brand';

export const RESOURCE_KINDS = ['tool', 'method', 'caseSheet', 'lesson', 'link'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/**
 * Something that goes round: a tool, a method, a case sheet, a lesson learnt, the address of a page. What somebody could bring
 * (a hall, a van) is no such thing: those are words on the actor, see `Actor.resources`.
 */
export interface Resource {
  readonly id: ResourceId;
  readonly title: string;
  readonly kind?: ResourceKind | (string & {});
  /** Who has it, or made it. */
  readonly holder?: ActorId;
  /** The network through which it is shared. */
  readonly network?: ActorId;
  /** What it tells of. */
  readonly action?: ActionId;
  readonly themes: readonly ThemeId[];
  /** Who uses it, so far as is known. */
  readonly users: readonly ActorId[];
  /** Where it is read: the address of a document, as somebody wrote it. Never followed but by a press on it. */
  readonly address?: string;
}

/** Everybody whom the record names. */
export function namedBy({ holder, network, users }: Resource): ActorId[] {
  return [holder, network, ...users].filter((id) => id !== undefined);
}

/** The same with other actors in the place of those it names; `null`: nobody. Each user once. */
export function withActors(resource: Resource, own: (id: ActorId) => ActorId | null): Resource {
  const { holder, network, users, ...rest } = resource;
  const one = (id: ActorId | undefined) => (id === undefined ? undefined : (own(id) ?? undefined));
  const [held, from] = [one(holder), one(network)];
  return {
    ...rest,
    ...(held === undefined ? {} : { holder: held }),
    ...(from === undefined ? {} : { network: from }),
    users: [...new Set(users.flatMap((id) => own(id) ?? []))],
  };
}
