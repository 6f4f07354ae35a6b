import { deviceTexts } from './safeStorage';

const KEY = 'maillon.drafts.';

/** Texts that are typed and not yet kept, by the place where they are typed. They hold names: they belong to their map. */
export type Drafts = Readonly<Record<string, string>>;

/** Texts half typed on a map, on this device. */
export function readDrafts(mapId: string): Drafts {
  try {
    const kept: unknown = JSON.parse(deviceTexts.getItem(KEY + mapId) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/**
 * Keeps what is being typed in one place; `null` once it is kept or given up. At once and not in turn with the journal: a page
 * that is being left has no time for it. A browser that is killed may forget its last seconds.
 */
export function keepDraft(mapId: string, place: string, text: string | null): void {
  const { [place]: before, ...others } = readDrafts(mapId);
  if (before === (text ?? undefined)) return;
  const drafts = text === null ? others : { ...others, [place]: text };
  if (Object.keys(drafts).length === 0) return dropDrafts(mapId);
  // Private windows, or a full disk, refuse: the text then lasts as long as its field.
  deviceTexts.setItem(KEY + mapId, JSON.stringify(drafts));
}

/** Takes all that was half typed on a map off this device: with somebody who is erased from it. */
export function dropDrafts(mapId: string): void {
  deviceTexts.removeItem(KEY + mapId);
}

/** The same for all maps but these. */
export function dropStrayDrafts(mapIds: ReadonlySet<string>): void {
  const keys = Array.from({ length: deviceTexts.length }, (_, index) => deviceTexts.key(index) ?? '');
  for (const key of keys) if (key.startsWith(KEY) && !mapIds.has(key.slice(KEY.length))) deviceTexts.removeItem(key);
}
