import type { ActorId } from '../domain/brand';
import { fold } from '../domain/folding';
import type { MapDocument } from '../domain/mapDocument';

export type ActorCalled =
  | { readonly kind: 'one'; readonly id: ActorId }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' };

/** The actor that a name of the command line means: by the Id of the file, then the very name, then another spelling. */
export function actorCalled(document: MapDocument, name: string): ActorCalled {
  const actors = [...document.actors.values()];
  const folded = fold(name);
  const ways = [
    actors.filter(({ reference }) => reference === name),
    actors.filter((actor) => actor.name === name),
    actors.filter((actor) => fold(actor.name) === folded || fold(actor.shortName ?? '') === folded),
  ];
  const found = folded === '' ? [] : (ways.find((way) => way.length > 0) ?? []);
  const [first] = found;
  if (first === undefined) return { kind: 'none' };
  return found.length === 1 ? { kind: 'one', id: first.id } : { kind: 'several' };
}
