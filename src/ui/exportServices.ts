import type { ActorId } from '../domain/brand';
import type { MapDocument } from '../domain/mapDocument';
import type { Pseudonyms } from '../domain/masking/pseudonym';
import type { Leaving } from '../formats/leftOut';
import type { FileKind } from '../formats/writeFiles';
import type { PosterWish } from './print/posterFor';
import type { SharedNaming, Sharing } from './print/sharedState';

/**
 * `files`: names of the files made; closing the system's save window counts as `cancelled`, not as a failure. `tooLarge`: more pixels than
 * this machine has memory for. `notDrawn`: the picture is still being laid out. `unreachable`: needs a part of the app that is not kept
 * offline.
 */
export type ExportOutcome =
  | { readonly files: readonly string[] }
  | 'cancelled'
  | 'failed'
  | 'tooLarge'
  | 'notDrawn'
  | 'unreachable';

export interface ExportTakes {
  readonly privateNotes: boolean;
  /** Includes ties told in confidence, and the reasons why questions were ruled out. */
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

export type StoryFormat = 'pptx' | 'html';

/** A poster to export. `pixels`: PNG pixels per CSS pixel. */
export interface PictureWish extends PosterWish {
  readonly pixels: number;
}

export interface ExportServices {
  readonly saveFile: () => Promise<void>;
  /** Saves a starting point for other maps: this map without its actors. */
  readonly saveStartingPoint: () => Promise<void>;
  readonly exportAs: (kind: ExportKind, takes: ExportTakes) => Promise<ExportOutcome>;
  /** Tells what each of these formats would leave out of a map. */
  readonly leaving: (
    document: MapDocument,
    kinds: readonly FileKind[],
    takes: ExportTakes,
  ) => Promise<readonly Leaving[]>;
  readonly exportPicture: (format: PictureFormat, wish: PictureWish) => Promise<ExportOutcome>;
  /** Pseudonyms of the open map, the same as in front of a room; kept on this device. */
  readonly pseudonyms: () => Pseudonyms;
  /** Exports a page of take-home sheets: one for each of these participants, and those that everybody takes. */
  readonly exportTakeHome: (participants: readonly ActorId[], names: SharedNaming) => Promise<ExportOutcome>;
  /** Exports the story of the map as a file, without anything private or told in confidence. */
  readonly exportStory: (format: StoryFormat, names: SharedNaming) => Promise<ExportOutcome>;
  /** Exports the map as a page to look at, for somebody who has only a browser. */
  readonly sendMap: (sharing: Sharing) => Promise<ExportOutcome>;
  /** Saves a page, calendar days or an address book made here as a file. */
  readonly savePage: (title: string, text: string, as?: PageFormat) => Promise<ExportOutcome>;
}

export type PageFormat = 'html' | 'ics' | 'vcf';
