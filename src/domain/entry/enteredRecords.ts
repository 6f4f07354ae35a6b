import { type Actor, newActor } from '../actor';
import type { ActorId, ThemeId, TieId } from '../brand';
import type { EnterActors } from '../commands/enterActors';
import { fold } from '../folding';
import type { MapDocument } from '../mapDocument';
import type { Patch } from '../tables';
import type { Theme } from '../themes/theme';
import { DRAWN_NATURE, newTie, type Tie } from '../tie';
import type { Entry, EntryEnd, EntryTie } from './entry';
import type { KindWords } from './entryWords';
import { guessedType } from './guessedType';

/** An entry as records, to be added in one step; `ids` are those of its ends, in order. */
export interface EnteredRecords extends EnterActors {
  readonly ids: readonly ActorId[];
}

/**
 * Builds the records of an entry: new actors with what their names suggest, additions to known ones, themes not on the map yet,
 * and ties that do not exist yet.
 */
export function enteredRecords(
  document: MapDocument,
  { ends, ties }: Entry,
  kinds: KindWords,
  newId: () => string,
): EnteredRecords {
  const themes = new Map<string, Theme>();
  const themeId = (label: string): ThemeId => {
    const folded = fold(label);
    for (const one of document.themes.values()) if (fold(one.label) === folded) return one.id;
    const theme = themes.get(folded) ?? { id: newId() as ThemeId, label };
    themes.set(folded, theme);
    return theme.id;
  };
  const actors: Actor[] = [];
  const known: { readonly id: ActorId; readonly patch: Patch<Actor> }[] = [];
  const ids = ends.map((end) => {
    // Two spellings may be one theme of the map.
    const ofThemes = [...new Set(end.said.themes.map(themeId))];
    if (end.known) {
      known.push({ id: end.known.id, patch: patchOf(end.known, end, ofThemes) });
      return end.known.id;
    }
    const actor = actorOf(newId() as ActorId, end, ofThemes, kinds);
    actors.push(actor);
    return actor.id;
  });
  return {
    ids,
    actors,
    themes: [...themes.values()],
    known: known.filter(({ patch }) => Object.keys(patch).length > 0),
    ties: ties.flatMap((tie) => tieOf(document, tie, ids, newId)),
  };
}

/** A new actor from an entry end; type, kind and family are guessed from the name when not given. */
export function actorOf(id: ActorId, { name, said }: EntryEnd, themes: readonly ThemeId[], kinds: KindWords): Actor {
  const guessed = guessedType(name, kinds);
  const { roles, themes: _labels, ...fields } = said;
  const type = said.type ?? guessed.type;
  // A kind guessed from the name does not apply when the line gives another type.
  const own = type === guessed.type && said.kind === undefined && said.family === undefined ? guessed : {};
  return {
    ...newActor(id, name.trim(), type),
    ...own,
    ...fields,
    type,
    roles: roles.map((role) => ({ role })),
    themes,
  };
}

function patchOf(actor: Actor, { said }: EntryEnd, themes: readonly ThemeId[]): Patch<Actor> {
  const { roles, themes: _labels, ...fields } = said;
  const newRoles = roles.filter((role) => !actor.roles.some((one) => one.role === role && one.until === undefined));
  const newThemes = themes.filter((theme) => !actor.themes.includes(theme));
  const isSaid = (field: string) => {
    const key = field as keyof typeof fields;
    return fields[key] !== undefined && fields[key] !== actor[key];
  };
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([field]) => isSaid(field))),
    ...(newRoles.length > 0
      ? {
          roles: [...actor.roles.filter(({ role }) => !newRoles.includes(role)), ...newRoles.map((role) => ({ role }))],
        }
      : {}),
    ...(newThemes.length > 0 ? { themes: [...actor.themes, ...newThemes] } : {}),
  };
}

function tieOf(
  document: MapDocument,
  { from, to, ...said }: EntryTie,
  ids: readonly ActorId[],
  newId: () => string,
): Tie[] {
  const [a, b] = [ids[from], ids[to]];
  if (a === undefined || b === undefined || a === b || isThere(document, a, b, said.nature)) return [];
  return [{ ...newTie(newId() as TieId, a, b), nature: DRAWN_NATURE, ...said }];
}

/** True when the two already have a tie: of any nature, or of the given one. A tie with certainty "absent" does not count. */
export function isThere({ ties }: MapDocument, a: ActorId, b: ActorId, nature: string | undefined): boolean {
  for (const tie of ties.values()) {
    if (!((tie.a === a && tie.b === b) || (tie.a === b && tie.b === a)) || tie.certainty === 'absent') continue;
    if (nature === undefined || tie.nature === nature) return true;
  }
  return false;
}
