import type { Finding } from '../analysis/findings/finding';
import type { Telling } from '../analysis/reportWords';
import type { Actor } from '../domain/actor';
import { byCodeUnits, byFolded } from '../domain/folding';
import type { MapDocument } from '../domain/mapDocument';
import type { Tie } from '../domain/tie';
import type { Messages } from '../i18n/messages';
import type { Poster } from '../picture/paper/poster';
import { gapList } from './gapList';
import { type Markup, markup } from './markup';
import { actorTable, tieTable } from './publicTables';
import { svgMarkup } from './svg';

/** Input of the page; all of it is public. */
export interface ReportInput {
  readonly document: MapDocument;
  readonly poster: Poster;
  readonly gaps: readonly Finding[];
  readonly telling: Telling;
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  readonly messages: Messages;
}

/** A map as a page: its picture, open questions, actors and ties. */
export function reportSheets({ document, poster, gaps, telling, actors, ties, messages }: ReportInput): Markup[] {
  const words = messages.printed.report;
  return [
    // The picture shows the title in large type: this heading is for screen readers.
    markup('section', {}, markup('h1', { class: 'unseen' }, document.info.title), svgMarkup(poster)),
    markup('section', {}, markup('h2', {}, words.gaps), gapList(gaps, telling, messages)),
    actorsSection(actors, document, messages),
    markup('section', {}, markup('h2', {}, words.ties), tieTable(byEnds(ties, document), document, messages)),
  ];
}

export function actorsSection(actors: readonly Actor[], document: MapDocument, messages: Messages): Markup {
  const sorted = [...actors].sort(byName);
  return markup(
    'section',
    {},
    markup('h2', {}, messages.printed.report.actors),
    actorTable(sorted, document, messages),
  );
}

function byName(one: Actor, other: Actor): number {
  return byFolded(one.name, other.name) || byCodeUnits(one.id, other.id);
}

function byEnds(ties: readonly Tie[], { actors }: MapDocument): Tie[] {
  const name = (id: Tie['a']) => actors.get(id)?.name ?? '';
  return [...ties].sort(
    (one, other) =>
      byFolded(name(one.a), name(other.a)) || byFolded(name(one.b), name(other.b)) || byCodeUnits(one.id, other.id),
  );
}
