import type { MapDocument } from '../../domain/mapDocument';
import type { KnownKind } from '../headings/headings';
import { type ActorNaming, actorNaming } from './actorNaming';
import { affiliationsOf } from './affiliations';
import { SHEET_NAMES } from './sheetNames';
import { sheetOf, type Written } from './sheetOf';
import type { SheetTable } from './sheetTable';
import { type WritingOptions, writeActors } from './writeActors';
import { writeDiscussions } from './writeDiscussions';
import { writeLooks } from './writeLooks';
import { writePictureNotes } from './writePictureNotes';
import {
  writeActions,
  writeAwareness,
  writeIntroductions,
  writeMeetings,
  writeOffers,
  writeResources,
  writeTestimonies,
} from './writeRecords';
import { writeRulings } from './writeRulings';
import { writeTies } from './writeTies';

export interface TablesOptions extends WritingOptions {
  readonly emptySheets?: boolean;
}

/**
 * Writes the map as the sheets of the template, in its order. Reading them back gives the same map, ids apart, except
 * for what tables have no place for: title and settings, computed groups (unless a person named one, or a question
 * about them was set aside), positions in the circles. Actors that share a name get an Id. Without `emptySheets`, only
 * the sheet of actors may be empty; those of questions set aside or discussed never are: nobody fills them in by hand.
 */
export function fromDocument(document: MapDocument, options: TablesOptions): SheetTable[] {
  const { language, emptySheets = false } = options;
  const naming = actorNaming(document);
  const affiliations = affiliationsOf(document, naming);
  const actors = writeActors(document, naming, affiliations, options);
  const ties = writeTies(document, naming, affiliations, language);
  return [
    sheetOf('actors', SHEET_NAMES.actors[language], actors, language),
    ...(emptySheets || ties.length > 0 ? [sheetOf('ties', SHEET_NAMES.ties[language], ties, language)] : []),
    ...recordSheets(document, naming, options),
  ];
}

/** Sheets that a template does not need: their rows refer to keys. */
const NEVER_EMPTY: ReadonlySet<KnownKind> = new Set(['rulings', 'discussions', 'pictureNotes']);

export function recordSheets(
  document: MapDocument,
  naming: ActorNaming,
  { language, emptySheets = false }: TablesOptions,
): SheetTable[] {
  const writing = { document, naming, language };
  const records: readonly (readonly [Exclude<KnownKind, 'membership'>, Written[]])[] = [
    ['actions', writeActions(writing)],
    ['testimonies', writeTestimonies(writing)],
    ['offers', writeOffers(writing)],
    ['introductions', writeIntroductions(writing)],
    ['meetings', writeMeetings(writing)],
    ['awareness', writeAwareness(writing)],
    ['resources', writeResources(writing)],
    ['rulings', writeRulings(document, language)],
    ['discussions', writeDiscussions(document, language)],
    ['pictureNotes', writePictureNotes(document)],
    ['looks', writeLooks(document, language)],
  ];
  return records
    .filter(([kind, rows]) => (emptySheets && !NEVER_EMPTY.has(kind)) || rows.length > 0)
    .map(([kind, rows]) => sheetOf(kind, SHEET_NAMES[kind][language], rows, language));
}
