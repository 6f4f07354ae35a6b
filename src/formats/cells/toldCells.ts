import type { ActorId, Day } from '../../domain/brand';
import type { ToldTo } from '../../domain/offer';
import { dayCell, dayOf } from './dayCell';

/** A name, and in brackets the day on which they were told. */
const SAID = /^(.*\S)\s*\(([^()]*)\)$/s;

/**
 * "CUMA du Val (2026-11-20)", "CUMA du Val". Brackets that hold no day are of the name, and so is all of a text that is
 * the name of an actor (`isKnown`). `named`: the actor of that name, made if need be.
 */
export function toldOf(text: string, isKnown: (name: string) => boolean, named: (name: string) => ActorId): ToldTo {
  const [, name = '', said = ''] = SAID.exec(text) ?? [];
  const on = name === '' || isKnown(text) ? undefined : dayOf(said);
  return on === undefined ? { actor: named(text) } : { actor: named(name), on };
}

/** What `toldOf` reads. */
export function toldCell(name: string, on: Day | undefined): string {
  return on === undefined ? name : `${name} (${dayCell(on)})`;
}
