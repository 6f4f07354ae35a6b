import type { Finding } from '../../analysis/findings/finding';
import type { OfferedHere } from '../../analysis/pool/offeredHere';
import type { ActionId, ActorId, MeetingId, NoteId, ResourceId } from '../../domain/brand';
import type { Completion } from '../../domain/entry/completions';
import type { QuickOption } from '../../domain/entry/quickOptions';
import type { SavedLook } from '../../domain/looks/savedLook';
import type { Theme } from '../../domain/themes/theme';
import type { LookMessages, QuickCommand } from '../../i18n/look/fr';

export type QuickGroupName = keyof LookMessages['search']['groups'];

export type QuickGoal =
  | { readonly kind: 'option'; readonly option: QuickOption }
  /** Completes what is being typed; changes nothing on the map. */
  | { readonly kind: 'complete'; readonly completion: Completion }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'territory'; readonly territory: string }
  | { readonly kind: 'look'; readonly saved: SavedLook }
  | { readonly kind: 'question'; readonly finding: Finding }
  | { readonly kind: 'record'; readonly record: SearchedRecord }
  /** Somebody who could help: shows the chain to them. */
  | { readonly kind: 'found'; readonly actor: ActorId }
  | { readonly kind: 'who'; readonly actors: readonly ActorId[] }
  | { readonly kind: 'offered'; readonly person: OfferedHere }
  | { readonly kind: 'command'; readonly command: QuickCommand };

/** A record found by its title that has a window; a document about an actor is found on that actor's card. */
export type SearchedRecord =
  | { readonly kind: 'action'; readonly id: ActionId; readonly title: string }
  | { readonly kind: 'meeting'; readonly id: MeetingId; readonly title: string }
  | { readonly kind: 'resource'; readonly id: ResourceId; readonly title: string }
  | {
      readonly kind: 'link';
      readonly id: string;
      readonly title: string;
      readonly actor: ActorId;
      readonly of: string;
    }
  | { readonly kind: 'note'; readonly id: NoteId; readonly title: string };

export interface QuickAnswer {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  readonly keys?: string;
  readonly goal: QuickGoal;
}

export interface QuickGroup {
  readonly name: QuickGroupName;
  readonly answers: readonly QuickAnswer[];
}
