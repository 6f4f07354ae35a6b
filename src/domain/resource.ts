import type { ActionId, ActorId, ResourceId, ThemeId } from './brand';

export const RESOURCE_KINDS = ['tool', 'method', 'caseSheet', 'lesson', 'link'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/**
 * Something that circulates: a tool, a method, a case sheet, a lesson learnt, the address of a page. What an actor could
 * contribute (a hall, a van) is different: words on the actor, see `Actor.resources`.
 */
export interface Resource {
  readonly id: ResourceId;
  readonly title: string;
  readonly kind?: ResourceKind | (string & {});
  readonly holder?: ActorId;
  readonly network?: ActorId;
  readonly action?: ActionId;
  readonly themes: readonly ThemeId[];
  readonly users: readonly ActorId[];
  /** Address of a document, as written. Opened only on a press. */
  readonly address?: string;
}

export function namedBy({ holder, network, users }: Resource): ActorId[] {
  return [holder, network, ...users].filter((id) => id !== undefined);
}

/** Replaces the actors it refers to; `null` removes one. Each user appears once. */
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
