import type { ActionId, ActorId, ThemeId } from './brand';

export const ACTION_STATES = ['past', 'underWay', 'planned', 'lead', 'preProject', 'project'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** A cooperation action, from a lead to a finished project. */
export interface Action {
  readonly id: ActionId;
  readonly title: string;
  /** Why the partners cooperate, in one sentence. */
  readonly finality?: string;
  readonly themes: readonly ThemeId[];
  readonly state?: ActionState | (string & {});
  readonly lead?: ActorId;
  readonly partners: readonly ActorId[];
  readonly territories: readonly string[];
  readonly publics: readonly string[];
  readonly period?: string;
  readonly results?: string;
  readonly lessons?: string;
}

/** True for every action but past ones. An action without a state counts as under way. */
export function isCurrent(action: Action): boolean {
  return action.state !== 'past';
}
