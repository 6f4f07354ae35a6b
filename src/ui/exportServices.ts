import type { ActorId } from '../domain/brand';
import type { MapDocument } from '../domain/mapDocument';
import type { Pseudonyms } from '../domain/masking/pseudonym';
import type { Leaving } from '../formats/leftOut';
import type { FileKind } from '../formats/writeFiles';
import type { PosterWish } from './print/posterFor';
import type { SharedNaming, Sharing } from './print/sharedState';

/**
 * `files`: names of what was made. A person who closes the window of the system has not failed. `tooLarge`: more pixels
 * than this machine has memory for. `notDrawn`: the picture is still being laid out. `unreachable`: a part of the app that is not kept
 * offline is needed.
 */
export type ExportOutcome =
  | { readonly files: readonly string[] }
  | 'cancelled'
  | 'failed'
  | 'tooLarge'
  | 'notDrawn'
  | 'unreachable';

/** What goes into a file beside what everybody may see. */
export interface ExportTakes {
  readonly privateNotes: boolean;
  /** Ties told in confidence, and why questions were ruled out. */
  readonly confidences: boolean;
}

export type ExportKind =
  | 'native'
  | 'nativeWithoutNotes'
  | 'xlsx'
  | 'ods'
  | 'csv'
  | 'gexf'
  | 'graphml'
  | 'graphology'
  | 'pajek'
  | 'kumu'
  | 'cytoscape';
export const PICTURE_FORMATS = ['png', 'svg', 'html'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** What the story of a map is handed to a committee as. */
export type StoryFormat = 'pptx' | 'html';

/** A poster to be made; `pixels`: of a PNG, for each CSS pixel. */
export interface PictureWish extends PosterWish {
  readonly pixels: number;
}

/** Files that leave. */
export interface ExportServices {
  readonly saveFile: () => Promise<void>;
  /** What others may begin a map from, without anybody of this one. */
  readonly saveStartingPoint: () => Promise<void>;
  readonly exportAs: (kind: ExportKind, takes: ExportTakes) => Promise<ExportOutcome>;
  /** What each of these formats would leave out of a map. */
  readonly leaving: (
    document: MapDocument,
    kinds: readonly FileKind[],
    takes: ExportTakes,
  ) => Promise<readonly Leaving[]>;
  readonly exportPicture: (format: PictureFormat, wish: PictureWish) => Promise<ExportOutcome>;
  /** Pseudonyms of the map that is open, the same as in front of a room; kept on this device. */
  readonly pseudonyms: () => Pseudonyms;
  /** Sheets to take home, one for each of these and those that all take, as a page. */
  readonly exportTakeHome: (participants: readonly ActorId[], names: SharedNaming) => Promise<ExportOutcome>;
  /** The story of the map, as a file: nothing private, nothing told in confidence. */
  readonly exportStory: (format: StoryFormat, names: SharedNaming) => Promise<ExportOutcome>;
  /** The map as a page to be looked at, for somebody who has nothing but a browser. */
  readonly sendMap: (sharing: Sharing) => Promise<ExportOutcome>;
  /** A page that was made here, days for a calendar or an address book, as a file. */
  readonly savePage: (title: string, text: string, as?: PageFormat) => Promise<ExportOutcome>;
}

/** What `savePage` writes: a page, days for a calendar, an address book. */
export type PageFormat = 'html' | 'ics' | 'vcf';
