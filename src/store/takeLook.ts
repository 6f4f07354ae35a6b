import type { ActorId, FindingKey, TieId } from '../domain/brand';
import type { Look } from '../domain/look';
import type { MapDocument } from '../domain/mapDocument';
import { NOT_NARROWED } from '../domain/narrowing';
import { standingNarrowing } from '../domain/standingNarrowing';
import type { AppState } from './appStore';
import { NOTHING, type Selection } from './viewSlice';

/** What of the window a look decides. */
export type LookedAt = Pick<
  AppState,
  | 'picture'
  | 'reading'
  | 'grouping'
  | 'from'
  | 'withoutOfficer'
  | 'agedTies'
  | 'formality'
  | 'difficulty'
  | 'narrowing'
  | 'outlined'
  | 'selection'
  | 'chainTo'
  | 'byCloseTies'
>;

/** The window as a look wants it, to be set at once. What the look names and the map no longer has is passed over. */
export function takeLook(look: Look, document: MapDocument, picture: AppState['picture']): LookedAt {
  const { view, pointed, narrowing = NOT_NARROWED } = look;
  const has = (id: ActorId | undefined): id is ActorId => id !== undefined && document.actors.has(id);
  return {
    picture: view === 'circles' || view === 'free' ? view : picture,
    reading: view === 'circles' || view === 'free' ? 'picture' : view,
    grouping: look.grouping,
    from: has(look.from) ? look.from : null,
    withoutOfficer: look.withoutOfficer ?? false,
    agedTies: look.agedTies ?? false,
    formality: look.formality ?? 'both',
    difficulty: look.difficulty ?? null,
    narrowing: standingNarrowing(narrowing, document),
    outlined: look.outlined.filter(has),
    selection: selectionOf(pointed, document),
    chainTo: pointed?.kind === 'chain' && has(pointed.id as ActorId) ? (pointed.id as ActorId) : null,
    byCloseTies: false,
  };
}

function selectionOf(pointed: Look['pointed'], { actors, ties }: MapDocument): Selection {
  switch (pointed?.kind) {
    case 'actor':
    case 'chain':
      return actors.has(pointed.id as ActorId) ? { kind: 'actor', id: pointed.id as ActorId } : NOTHING;
    case 'tie':
      return ties.has(pointed.id as TieId) ? { kind: 'tie', id: pointed.id as TieId } : NOTHING;
    case 'finding':
      // A gap that closed meanwhile selects nothing: see `selectSelectedFinding`.
      return { kind: 'finding', key: pointed.id as FindingKey };
    default:
      return NOTHING;
  }
}
