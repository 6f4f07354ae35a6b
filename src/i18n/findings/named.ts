import type { Finding, Subject } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import type { ActorId, ThemeId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { Offer } from '../../domain/offer';
import { wordFor } from '../vocabulary/wordFor';

export function nameOf(document: MapDocument, actor: ActorId): string {
  return document.actors.get(actor)?.name ?? '?';
}

/** The short name where there is one: for what is written large on the map. */
export function briefName(document: MapDocument, actor: ActorId): string {
  return document.actors.get(actor)?.shortName?.trim() || nameOf(document, actor);
}

export function namesOf(document: MapDocument, actors: readonly ActorId[]): string[] {
  return actors.map((actor) => nameOf(document, actor));
}

export function themeLabel(document: MapDocument, theme: ThemeId): string {
  return document.themes.get(theme)?.label ?? '?';
}

/** What is missing witness, partner or relay for: the theme, or the subject's text. */
export function subjectText(subject: Subject | undefined): string {
  return subject && 'text' in subject ? subject.text : '';
}

/** The action, network or request that a finding is about, in words of the map. */
export function subjectName(subject: Subject | undefined, document: MapDocument): string {
  switch (subject?.kind) {
    case 'action':
      return document.actions.get(subject.action)?.title ?? '?';
    case 'network':
      return nameOf(document, subject.network);
    default:
      return subjectText(subject);
  }
}

/** The request that a finding is about. */
export function requestOf(subject: Subject | undefined, document: MapDocument): Offer | undefined {
  return subject?.kind === 'offer' ? document.offers.get(subject.offer) : undefined;
}

/** Labels of the themes of a request, by label. */
export function requestThemes(subject: Subject | undefined, document: MapDocument): string[] {
  const themes = requestOf(subject, document)?.themes ?? [];
  return themes.map((theme) => themeLabel(document, theme)).sort();
}

/** A request in a word or two: its themes, else what is asked for. */
export function requestText(subject: Subject, document: MapDocument, kinds: Readonly<Record<string, string>>): string {
  const kind = requestOf(subject, document)?.kind;
  return requestThemes(subject, document).join(', ') || (kind === undefined ? '' : wordFor(kinds, kind));
}

export interface Parts {
  /** Name of the point of view. */
  readonly from: string;
  readonly theme: string | undefined;
  readonly actors: readonly string[];
  readonly others: readonly string[];
}

/** The names that the sentence of a finding is made of. */
export function partsOf({ theme, actors, others = [] }: Finding, { document, from }: Telling): Parts {
  return {
    from: from === undefined ? '' : nameOf(document, from),
    theme: theme === undefined ? undefined : themeLabel(document, theme),
    actors: namesOf(document, actors),
    others: namesOf(document, others),
  };
}
