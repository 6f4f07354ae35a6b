import { deviceTexts } from './safeStorage';

const KEY = 'maillon.drafts.';

/** Texts typed and not yet saved, by the field they are typed in. They contain names, so they belong to their map. */
export type Drafts = Readonly<Record<string, string>>;

/** A draft and when it was last typed: `0` if an older build did not store it. */
interface KeptDraft {
  readonly text: string;
  readonly at: number;
}

/** Drafts of a map to drop: all typed up to `at`, in one place, or in any (`''`). */
export interface SpentDrafts {
  readonly at: number;
  readonly place: string;
}

export function readDrafts(mapId: string): Drafts {
  return Object.fromEntries([...readKept(mapId)].map(([place, { text }]) => [place, text]));
}

/**
 * Stores the draft of one place; null once it is saved or given up. Written at once, not queued with the journal: a page that is being
 * left has no time for it. A browser that is killed may lose the last seconds.
 */
export function keepDraft(mapId: string, place: string, text: string | null, now: number): void {
  const drafts = readKept(mapId);
  if (drafts.get(place)?.text === (text ?? undefined)) return;
  if (text === null) drafts.delete(place);
  else drafts.set(place, { text, at: now });
  write(mapId, drafts);
}

/**
 * Drops drafts of a map from this device: all of them when somebody is erased from it, or only those given. True when any was dropped.
 */
export function dropDrafts(mapId: string, spent: SpentDrafts = { at: Number.POSITIVE_INFINITY, place: '' }): boolean {
  const drafts = readKept(mapId);
  const gone = [...drafts].filter(([place, { at }]) => at <= spent.at && (spent.place === '' || spent.place === place));
  for (const [place] of gone) drafts.delete(place);
  if (gone.length > 0 || drafts.size === 0) write(mapId, drafts);
  return gone.length > 0;
}

/** Drops the drafts of all maps but these. */
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
  // Private windows or a full disk refuse: the text then lasts as long as its field.
  if (drafts.size === 0) deviceTexts.removeItem(KEY + mapId);
  else deviceTexts.setItem(KEY + mapId, JSON.stringify(Object.fromEntries(drafts)));
}
