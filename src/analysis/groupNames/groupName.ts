import type { ActorId, ThemeId } from '../../domain/brand';

/** Name of a group: what most of its members share, else the member with most ties within it. `i18n` words it. */
export type GroupName = { readonly number?: number } & (
  | { readonly code: 'given'; readonly text: string }
  | { readonly code: 'territory'; readonly text: string }
  | { readonly code: 'kind'; readonly text: string }
  | { readonly code: 'family'; readonly text: string }
  | { readonly code: 'profile'; readonly text: string }
  | { readonly code: 'theme'; readonly theme: ThemeId }
  | { readonly code: 'network'; readonly actor: ActorId }
  | { readonly code: 'only'; readonly actor: ActorId }
  | { readonly code: 'around'; readonly actor: ActorId }
);
