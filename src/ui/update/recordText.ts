import type { TranslatedMap } from '../../analysis/join/translatedMap';
import type { UpdatedTable } from '../../analysis/update/updatedTable';
import type { Action } from '../../domain/action';
import type { Actor } from '../../domain/actor';
import type { Awareness } from '../../domain/awareness';
import type { Introduction } from '../../domain/introduction';
import type { MapDocument } from '../../domain/mapDocument';
import type { Meeting } from '../../domain/meeting';
import type { Offer } from '../../domain/offer';
import type { Resource } from '../../domain/resource';
import type { Testimony } from '../../domain/testimony';
import type { Tie } from '../../domain/tie';
import type { FileMessages } from '../../i18n/files/fr';
import type { UpdateMessages } from '../../i18n/update/fr';
import type { Vocabulary } from '../../i18n/vocabulary/messages';

export interface RecordWords {
  readonly update: UpdateMessages;
  readonly files: Pick<FileMessages, 'fields'>;
  readonly vocabulary: Vocabulary;
  readonly language: 'fr' | 'en';
}

/** Names of records by id. The file's records have been translated to the ids of the map, except in `inFile`. */
export interface RecordNames {
  readonly actor: (id: string | undefined) => string;
  readonly theme: (id: string) => string;
  readonly action: (id: string | undefined) => string;
  readonly inFile: (id: string) => string;
}

export function recordNames(open: MapDocument, told: TranslatedMap, other: MapDocument): RecordNames {
  return {
    actor: (id) => (open.actors.get(id as never) ?? told.actors.get(id as never))?.name ?? '?',
    theme: (id) => (open.themes.get(id as never) ?? told.themes.get(id as never))?.label ?? '?',
    action: (id) => (open.actions.get(id as never) ?? told.actions.get(id as never))?.title ?? '?',
    inFile: (id) => other.actors.get(id as never)?.name ?? '?',
  };
}

/** Describes a record in one line: a name, a tie as a sentence. */
export function recordText(
  table: UpdatedTable,
  record: object,
  names: RecordNames,
  { update, vocabulary }: RecordWords,
): string {
  switch (table) {
    case 'actors':
      return (record as Actor).name;
    case 'ties': {
      const tie = record as Tie;
      return vocabulary.tieSentence(tie, names.actor(tie.a), names.actor(tie.b));
    }
    case 'actions':
      return (record as Action).title;
    case 'testimonies': {
      const { person, themes } = record as Testimony;
      return update.testimony(names.actor(person), themes.map(names.theme));
    }
    case 'offers': {
      const { holder, side, themes } = record as Offer;
      return update.offer(names.actor(holder), side === 'request', themes.map(names.theme));
    }
    case 'introductions': {
      const { a, b } = record as Introduction;
      return update.introduction(names.actor(a), names.actor(b));
    }
    case 'meetings':
      return (record as Meeting).title;
    case 'resources':
      return (record as Resource).title;
    case 'awareness': {
      const { actor, action } = record as Awareness;
      return update.awareness(names.actor(actor), names.action(action));
    }
  }
}
