import type { Finding, Subject } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import type { ActorId, ThemeId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { Offer } from '../../domain/offer';
import { wordFor } from '../vocabulary/wordFor';

export function nameOf(document: MapDocument, actor: ActorId): string {
  return document.actors.get(actor)?.name ?? '?';
}

/** Short name if there is one: for large text on the map. */
export function briefName(document: MapDocument, actor: ActorId): string {
  return document.actors.get(actor)?.shortName?.trim() || nameOf(document, actor);
}

export function namesOf(document: MapDocument, actors: readonly ActorId[]): string[] {
  return actors.map((actor) => nameOf(document, actor));
}

export function themeLabel(document: MapDocument, theme: ThemeId): string {
  return document.themes.get(theme)?.label ?? '?';
}

/** What a witness, partner or relay is missing for: the theme, or the subject's text. */
export function subjectText(subject: Subject | undefined): string {
  return subject && 'text' in subject ? subject.text : '';
}

/** Name on the map of the action, network or request a finding is about. */
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

/** Request a finding is about. */
export function requestOf(subject: Subject | undefined, document: MapDocument): Offer | undefined {
  return subject?.kind === 'offer' ? document.offers.get(subject.offer) : undefined;
}

/** Labels of a request's themes, sorted. */
export function requestThemes(subject: Subject | undefined, document: MapDocument): string[] {
  const themes = requestOf(subject, document)?.themes ?? [];
  return themes.map((theme) => themeLabel(document, theme)).sort();
}

/** A request in a word or two: its themes, or else its kind. */
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

/** Names used in the sentence of a finding. */
export function partsOf({ theme, actors, others = [] }: Finding, { document, from }: Telling): Parts {
  return {
    from: from === undefined ? '' : nameOf(document, from),
    theme: theme === undefined ? undefined : themeLabel(document, theme),
    actors: namesOf(document, actors),
    others: namesOf(document, others),
  };
}
