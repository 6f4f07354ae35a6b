import type { ActorId, FindingKey, TieId } from '../domain/brand';
import { foldedKeys, foldedNames } from '../domain/looks/foldedGroups';
import type { Look } from '../domain/looks/look';
import { NOT_NARROWED } from '../domain/looks/narrowing';
import { standingNarrowing } from '../domain/looks/standingNarrowing';
import type { MapDocument } from '../domain/mapDocument';
import type { AppState } from './appStore';
import { NONE_FOLDED } from './lookSlice';
import { NOTHING, type Selection } from './selection';

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
  | 'folded'
  | 'notesHidden'
>;

/** Returns the window state for a look, to be set at once. Skips what the look refers to that is no longer on the map. */
export function takeLook(look: Look, document: MapDocument, picture: AppState['picture']): LookedAt {
  const { view, pointed, narrowing = NOT_NARROWED } = look;
  const has = (id: ActorId | undefined): id is ActorId => id !== undefined && document.actors.has(id);
  const chainTo = pointed?.kind === 'chain' && has(pointed.id as ActorId) ? (pointed.id as ActorId) : null;
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
    chainTo,
    byCloseTies: chainTo !== null && look.byCloseTies === true,
    folded: foldedOf(look, document),
    notesHidden: look.notesHidden ?? false,
  };
}

function foldedOf(look: Look, document: MapDocument): ReadonlySet<string> {
  const standing = foldedNames(foldedKeys(look), look.grouping, document);
  return standing.length === 0 ? NONE_FOLDED : new Set(foldedKeys({ ...look, folded: standing }));
}

function selectionOf(pointed: Look['pointed'], { actors, ties }: MapDocument): Selection {
  switch (pointed?.kind) {
    case 'actor':
    case 'chain':
      return actors.has(pointed.id as ActorId) ? { kind: 'actor', id: pointed.id as ActorId } : NOTHING;
    case 'tie':
      return ties.has(pointed.id as TieId) ? { kind: 'tie', id: pointed.id as TieId } : NOTHING;
    case 'finding':
      // A gap that has closed selects nothing: see `selectSelectedFinding`.
      return { kind: 'finding', key: pointed.id as FindingKey };
    default:
      return NOTHING;
  }
}
