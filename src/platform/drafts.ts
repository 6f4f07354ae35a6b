import { deviceTexts } from './safeStorage';

const KEY = 'maillon.drafts.';

/** Texts that are typed and not yet kept, by the place where they are typed. They hold names: they belong to their map. */
export type Drafts = Readonly<Record<string, string>>;

/** A text, and when it was typed last: `0` where an older build did not say. */
interface KeptDraft {
  readonly text: string;
  readonly at: number;
}

/** What of the drafts of a map is spent: all that was typed until then, in one place or (`''`) in any. */
export interface SpentDrafts {
  readonly at: number;
  readonly place: string;
}

/** Texts half typed on a map, on this device. */
export function readDrafts(mapId: string): Drafts {
  return Object.fromEntries([...readKept(mapId)].map(([place, { text }]) => [place, text]));
}

/**
 * Keeps what is being typed in one place; `null` once it is kept or given up. At once and not in turn with the journal: a page
 * that is being left has no time for it. A browser that is killed may forget its last seconds.
 */
export function keepDraft(mapId: string, place: string, text: string | null, now: number): void {
  const drafts = readKept(mapId);
  if (drafts.get(place)?.text === (text ?? undefined)) return;
  if (text === null) drafts.delete(place);
  else drafts.set(place, { text, at: now });
  write(mapId, drafts);
}

/** Takes what was half typed on a map off this device: all of it, with somebody who is erased from it, or what is spent. */
export function dropDrafts(mapId: string, spent: SpentDrafts = { at: Number.POSITIVE_INFINITY, place: '' }): boolean {
  const drafts = readKept(mapId);
  const gone = [...drafts].filter(([place, { at }]) => at <= spent.at && (spent.place === '' || spent.place === place));
  for (const [place] of gone) drafts.delete(place);
  if (gone.length > 0 || drafts.size === 0) write(mapId, drafts);
  return gone.length > 0;
}

/** The same for all maps but these. */
export function dropStrayDrafts(mapIds: ReadonlySet<string>): void {
  const keys = Array.from({ length: deviceTexts.length }, (_, index) => deviceTexts.key(index) ?? '');
  for (const key of keys) if (key.startsWith(KEY) && !mapIds.has(key.slice(KEY.length))) deviceTexts.removeItem(key);
}

function readKept(mapId: string): Map<string, KeptDraft> {
  try {
    const kept: unknown = JSON.parse(deviceTexts.getItem(KEY + mapId) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return new Map();
    return new Map(Object.entries(kept).flatMap(([place, one]) => keptDraft(one).map((draft) => [place, draft])));
  } catch (error) {
    if (error instanceof SyntaxError) return new Map();
    throw error;
  }
}

function keptDraft(value: unknown): KeptDraft[] {
  if (typeof value === 'string') return [{ text: value, at: 0 }];
  if (typeof value !== 'object' || value === null) return [];
  const { text, at } = value as Record<string, unknown>;
  return typeof text === 'string' && typeof at === 'number' ? [{ text, at }] : [];
}

function write(mapId: string, drafts: ReadonlyMap<string, KeptDraft>): void {
  // Private windows, or a full disk, refuse: the text then lasts as long as its field.
  if (drafts.size === 0) deviceTexts.removeItem(KEY + mapId);
  else deviceTexts.setItem(KEY + mapId, JSON.stringify(Object.fromEntries(drafts)));
}
