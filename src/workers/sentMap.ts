import type { MapDocument } from '../domain/mapDocument';

/** A map on its way to a thread that may hold the one before it: then only the tables that are others are sent. */
export interface SentMap {
  readonly version: number;
  /** The version that `parts` are to be laid over; `null`: nothing needs to be there. */
  readonly over: number | null;
  readonly parts: Partial<MapDocument>;
}

export interface MapSender {
  /** What to send of a map, when what was last sent arrived. Time O(1): tables are compared by identity. */
  readonly next: (document: MapDocument) => SentMap;
  /** All of it, for a thread that does not hold what was sent before: it was started afresh. */
  readonly whole: (document: MapDocument) => SentMap;
}

/** The page's side, for one map that is sent again and again. `mapHolder` is the other. */
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
 * The thread's side: gives the map that was sent, or `undefined` when what it is laid over is not there. Tables that were
 * not sent again are the very same as before, and so is the map when none was: what is remembered for them stays.
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
