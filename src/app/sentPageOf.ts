import { withoutConfidences } from '../domain/leaving/withoutConfidences';
import { withoutContactData } from '../domain/leaving/withoutContactData';
import type { MapDocument } from '../domain/mapDocument';
import { writeNative } from '../formats/native/write';
import { blankPage, pageWithMap } from '../platform/sentPage';
import type { AppState } from '../store/appStore';
import { type Sharing, sharedState } from '../ui/print/sharedState';

/** A page that was made and not yet saved; `title`: of a masked map, its masked title. */
export interface SentPage {
  readonly content: Blob;
  readonly title: string;
}

/** The map in the app itself, as one page that opens by a double click to be looked at. `null` without a connection to where the app comes from. */
export async function sentPageOf(state: AppState, sharing: Sharing): Promise<SentPage | null> {
  const blank = await blankPage();
  if (blank === null) return null;
  const map = sentDocument(state, sharing);
  const { title } = map.info;
  const page = pageWithMap(blank, title, { text: writeNative(map, { withPrivate: false }), on: state.today });
  return { content: new Blob([page], { type: 'text/html' }), title };
}

/**
 * What of the map goes with it. What stays here is what stays here of pictures and of the map's file without notes: each gate is
 * passed, whichever already did its part.
 */
export function sentDocument(state: AppState, sharing: Sharing): MapDocument {
  const shared = sharedState(state, sharing).document;
  const open = withoutContactData(sharing.confidential ? shared : withoutConfidences(shared));
  // Whoever a tie left out had brought nearer would still stand there, and the page would say that they moved.
  const placements = open.ties.size === state.document.ties.size ? open.placements : withoutCircles(open.placements);
  return { ...open, placements, privates: new Map(), unknown: new Map(), snapshots: new Map() };
}

/** The places that were not chosen by hand are found anew. */
function withoutCircles(placements: MapDocument['placements']): MapDocument['placements'] {
  return new Map(
    [...placements].map(([id, { circles, ...placement }]) => [
      id,
      placement.pinned && circles ? { ...placement, circles } : placement,
    ]),
  );
}
