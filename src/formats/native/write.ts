import { mapOfCopy } from '../../domain/mapCopy';
import type { MapDocument } from '../../domain/mapDocument';
import { splitPath, type UnknownFields, type WrittenPart } from './codec';
import { JsonLayout } from './printJson';
import { snapshotPath } from './snapshotsOf';
import { FORMAT, MINOR, VERSION } from './version';
import { writtenActor } from './writtenActor';
import type { WrittenCopy } from './writtenCopy';
import { fileCodec, type WrittenFile } from './writtenFile';

interface NativeOptions {
  readonly withPrivate?: boolean;
}

/**
 * Writes the map as a `.maillon.json` file. The same map always gives the same text: fields in a fixed order, records
 * by id, so that two versions can be compared line by line. Without `withPrivate`, notes, addresses and attitudes are
 * left out, of its snapshots too.
 */
export function writeNative(document: MapDocument, options: NativeOptions = {}): string {
  return nativeParts(document, options)
    .map((part) => part())
    .join('');
}

/** Same as `writeNative`, in parts to be written one after another: a very large map takes seconds as a whole. */
export function nativeParts(document: MapDocument, { withPrivate = true }: NativeOptions = {}): readonly WrittenPart[] {
  const layout = new JsonLayout();
  const minor = document.unknown.get('/minor');
  const head = `{"format":"${FORMAT}","version":${VERSION},"minor":${typeof minor === 'string' ? minor : MINOR},`;
  // `head` already has the opening bracket of the file.
  const [, ...body] = fileCodec.parts(writtenFile(document, withPrivate), '', unknownFields(document));
  return [...[() => head, ...body].map((part) => () => layout.of(part())), () => '\n'];
}

function writtenFile(document: MapDocument, withPrivate: boolean): WrittenFile {
  const snapshots = [...document.snapshots.values()].map(({ id, name, on, map }) => ({
    ...writtenCopy(mapOfCopy(map), withPrivate),
    id,
    name,
    on,
  }));
  return { ...writtenCopy(document, withPrivate), snapshots };
}

function writtenCopy(document: MapDocument, withPrivate: boolean): WrittenCopy {
  const { info, actors, placements, groups } = document;
  return {
    map: { ...info, ...(groups.size > 0 ? { groups: [...groups.values()] } : {}) },
    themes: [...document.themes.values()],
    actors: [...actors.values()].map((actor) => writtenActor(actor, placements.get(actor.id))),
    ties: [...document.ties.values()],
    actions: [...document.actions.values()],
    testimonies: [...document.testimonies.values()],
    offers: [...document.offers.values()],
    introductions: [...document.introductions.values()],
    awareness: [...document.awareness.values()],
    meetings: [...document.meetings.values()],
    resources: [...document.resources.values()],
    rulings: [...document.rulings.values()],
    discussions: [...document.discussions.values()],
    pictureNotes: [...document.pictureNotes.values()],
    looks: [...document.looks.values()],
    story: [...document.story.values()],
    private: withPrivate ? [...document.privates].map(([actor, notes]) => ({ actor, ...notes })) : [],
  };
}

/** Unknown fields of a newer version, by the object they stand in, in an order that does not depend on the map's. */
function unknownFields(document: MapDocument): UnknownFields {
  const unknown = new Map(document.unknown);
  for (const { id, map } of document.snapshots.values())
    for (const [path, json] of map.unknown) unknown.set(snapshotPath(id) + path, json);
  const byParent = new Map<string, (readonly [string, string])[]>();
  for (const path of [...unknown.keys()].sort()) {
    const json = unknown.get(path);
    if (path === '/minor' || typeof json !== 'string') continue;
    const [parent, name] = splitPath(path);
    const siblings = byParent.get(parent) ?? [];
    siblings.push([name, json]);
    byParent.set(parent, siblings);
  }
  return byParent;
}
