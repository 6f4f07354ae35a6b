import type { Actor, PrivateNotes } from '../../domain/actor';
import type { ActorId, TieId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { Placement } from '../../domain/placement';
import type { Tie } from '../../domain/tie';
import { apart } from './writtenActor';
import type { WrittenCopy } from './writtenCopy';

export function documentOf(file: WrittenCopy, unknown: ReadonlyMap<string, unknown>): MapDocument {
  const { groups = [], ...info } = file.map;
  const actors = new Map<ActorId, Actor>();
  const placements = new Map<ActorId, Placement>();
  for (const written of file.actors) {
    const { actor, placement } = apart(written);
    actors.set(actor.id, actor);
    if (placement) placements.set(actor.id, placement);
  }
  const privates = new Map<ActorId, PrivateNotes>();
  for (const { actor, ...notes } of file.private) privates.set(actor, notes);
  const ties = byId<TieId, Tie>(file.ties);
  return {
    info,
    actors,
    privates,
    ties,
    themes: byId(file.themes),
    actions: byId(file.actions),
    testimonies: byId(file.testimonies),
    offers: byId(file.offers),
    introductions: byId(file.introductions),
    awareness: byId(file.awareness),
    meetings: byId(file.meetings),
    resources: byId(file.resources),
    rulings: byId(file.rulings),
    discussions: byId(file.discussions),
    groups: byId(groups),
    placements,
    pictureNotes: byId(file.pictureNotes),
    looks: byId(file.looks),
    story: byId(file.story),
    snapshots: new Map(),
    unknown,
  };
}

function byId<Id, One extends { readonly id: Id }>(records: readonly One[]): Map<Id, One> {
  return new Map(records.map((one) => [one.id, one]));
}
