import { withoutConfidences } from '../domain/leaving/withoutConfidences';
import { withoutContactData } from '../domain/leaving/withoutContactData';
import type { MapDocument } from '../domain/mapDocument';
import { writeNative } from '../formats/native/write';
import { blankPage, pageWithMap } from '../platform/sentPage';
import type { AppState } from '../store/appStore';
import { type Sharing, sharedState } from '../ui/print/sharedState';

/** A page not yet saved. For a masked map, `title` is the masked title. */
export interface SentPage {
  readonly content: Blob;
  readonly title: string;
}

/** The map inside the app, as one page to open by a double click and look at. Null when the app's files cannot be reached. */
export async function sentPageOf(state: AppState, sharing: Sharing): Promise<SentPage | null> {
  const blank = await blankPage();
  if (blank === null) return null;
  const map = sentDocument(state, sharing);
  const { title } = map.info;
  const page = pageWithMap(blank, title, { text: writeNative(map, { withPrivate: false }), on: state.today });
  return { content: new Blob([page], { type: 'text/html' }), title };
}

/**
 * What is sent of the map. It leaves out what pictures leave out, and what the map's file without notes leaves out: both filters apply,
 * even where they overlap.
 */
export function sentDocument(state: AppState, sharing: Sharing): MapDocument {
  const shared = sharedState(state, sharing).document;
  const open = withoutContactData(sharing.confidential ? shared : withoutConfidences(shared));
  // If ties were left out, actors they had brought nearer would keep their places, which would reveal the ties.
  const placements = open.ties.size === state.document.ties.size ? open.placements : withoutCircles(open.placements);
  return { ...open, placements, privates: new Map(), unknown: new Map(), snapshots: new Map() };
}

/** Automatic places are recomputed; those chosen by hand stay. */
function withoutCircles(placements: MapDocument['placements']): MapDocument['placements'] {
  return new Map(
    [...placements].map(([id, { circles, ...placement }]) => [
      id,
      placement.pinned && circles ? { ...placement, circles } : placement,
    ]),
  );
}
