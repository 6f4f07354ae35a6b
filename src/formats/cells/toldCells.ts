import type { ActorId, Day } from '../../domain/brand';
import type { ToldTo } from '../../domain/offer';
import { dayCell, dayOf } from './dayCell';

const SAID = /^(.*\S)\s*\(([^()]*)\)$/s;

/**
 * Reads who was told, and when: "CUMA du Val (2026-11-20)", "CUMA du Val". Brackets without a day belong to the name, and so does the whole
 * text if an actor is called so (`isKnown`). `named`: finds or adds the actor.
 */
export function toldOf(text: string, isKnown: (name: string) => boolean, named: (name: string) => ActorId): ToldTo {
  const [, name = '', said = ''] = SAID.exec(text) ?? [];
  const on = name === '' || isKnown(text) ? undefined : dayOf(said);
  return on === undefined ? { actor: named(text) } : { actor: named(name), on };
}

export function toldCell(name: string, on: Day | undefined): string {
  return on === undefined ? name : `${name} (${dayCell(on)})`;
}
