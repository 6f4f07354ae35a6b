import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';

/** Tables of a newer file that an update does not take: they belong to how somebody worked on that map. */
export const LEFT_IN_FILE = ['looks', 'rulings', 'discussions', 'pictureNotes', 'story', 'snapshots'] as const;
export type LeftInFile = Readonly<Record<(typeof LEFT_IN_FILE)[number], number>>;

/** How many such records the open map does not have: by id, and saved views also by name. */
export function leftInFile(open: MapDocument, other: MapDocument): LeftInFile {
  const names = new Set([...open.looks.values()].map(({ name }) => fold(name)));
  const beyond = (of: ReadonlyMap<string, unknown>, known: ReadonlyMap<string, unknown>) =>
    [...of.keys()].filter((id) => !known.has(id)).length;
  return {
    looks: [...other.looks].filter(([id, { name }]) => !open.looks.has(id) && !names.has(fold(name))).length,
    rulings: beyond(other.rulings, open.rulings),
    discussions: beyond(other.discussions, open.discussions),
    pictureNotes: beyond(other.pictureNotes, open.pictureNotes),
    story: beyond(other.story, open.story),
    snapshots: beyond(other.snapshots, open.snapshots),
  };
}
