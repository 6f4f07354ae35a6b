import type { MapDocument } from '../domain/mapDocument';

/** A map sent to a worker that may hold an earlier version: then only the changed tables are sent. */
export interface SentMap {
  readonly version: number;
  /** Version that `parts` are merged into; null: the worker needs to hold nothing. */
  readonly over: number | null;
  readonly parts: Partial<MapDocument>;
}

export interface MapSender {
  /** What to send of a map, given that the last one sent arrived. Time O(1): tables are compared by identity. */
  readonly next: (document: MapDocument) => SentMap;
  /** The whole map, for a worker that was restarted and holds nothing. */
  readonly whole: (document: MapDocument) => SentMap;
}

/** Page side, for one map sent repeatedly. The counterpart of `mapHolder`. */
export function mapSender(): MapSender {
  let last: { readonly version: number; readonly document: MapDocument } = { version: 0, document: {} as MapDocument };
  const sent = (document: MapDocument, over: number | null, parts: Partial<MapDocument>): SentMap => {
    last = { version: last.version + 1, document };
    return { version: last.version, over, parts };
  };
  return {
    whole: (document) => sent(document, null, document),
    next: (document) => {
      if (last.version === 0) return sent(document, null, document);
      const names = Object.keys(document) as (keyof MapDocument)[];
      const others = names.filter((name) => document[name] !== last.document[name]);
      return sent(document, last.version, Object.fromEntries(others.map((name) => [name, document[name]])));
    },
  };
}

/**
 * Worker side: returns the map that was sent, or `undefined` when the version it builds on is missing. Tables that were not sent again
 * keep their identity, and so does a map without changes: results cached for them stay valid.
 */
export function mapHolder(): (sent: SentMap) => MapDocument | undefined {
  let held: { readonly version: number; readonly document: MapDocument } | undefined;
  return ({ version, over, parts }) => {
    if (over !== null && held?.version !== over) return undefined;
    const isSame = over !== null && Object.keys(parts).length === 0;
    const document =
      isSame && held ? held.document : ({ ...(over === null ? {} : held?.document), ...parts } as MapDocument);
    held = { version, document };
    return document;
  };
}
