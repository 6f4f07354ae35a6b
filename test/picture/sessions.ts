import { seededRandom } from '../../src/analysis/seededRandom';
import { newActor } from '../../src/domain/actor';
import type { ActorId, ThemeId, TieId } from '../../src/domain/brand';
import { addActor, connectActors, placeActor, removeActor } from '../../src/domain/commands';
import { emptyDocument, type MapDocument } from '../../src/domain/mapDocument';
import type { RoleName } from '../../src/domain/role';
import { newTie } from '../../src/domain/tie';
import type { AppStore } from '../../src/store/appStore';

/** One entry of a session. `desk`: a place of the picture, in shares of the view from its middle. */
export type Entry = (store: AppStore, placeAt: (id: ActorId, x: number, y: number) => void) => void;

export interface Session {
  readonly name: string;
  readonly start: MapDocument;
  readonly entries: readonly Entry[];
  /** Nobody is asked the first questions. */
  readonly seatsAtOnce: boolean;
}

export const BENEFICIARY = 'b' as ActorId;

const FIRST = ['Léa', 'Jean', 'Anne', 'Luc', 'Rose', 'Marc', 'Sarah', 'Océane', 'Paul', 'Nora', 'Wanda', 'Malik'];
const LAST = ['Morel', 'Petit', 'Roux', 'Blanc', 'Vidal', 'Noir', 'Ferrand', 'Combe', 'Benali', 'Da Silva'];
const PLACES = ['du Val', 'de Saint-Just', 'des Trois-Clochers', 'de la Plaine', 'du Haut-Vallon'];
const ORGANISATIONS = ['CUMA', 'Mairie', 'Association', 'Foyer rural', 'Communauté de communes', 'Lycée agricole'];
const ROLES: readonly RoleName[] = ['witness', 'partner', 'relay'];

type Kind = 'star' | 'groups';

/** A made-up session: names said one after another around one beneficiary. The same seed, the same session. */
export function aSession(seed: number): Session {
  const chance = seededRandom(seed * 7919 + 13);
  const kind: Kind = seed % 3 === 0 ? 'star' : 'groups';
  // Up to forty names; most sessions are shorter.
  const count = seed % 10 === 0 ? 39 : 5 + Math.floor(18 * chance());
  const groupCount = 2 + (seed % 2);
  const start = startOf(seed % 2 === 0);
  const known: { readonly id: ActorId; readonly group: number; readonly loose: boolean }[] = [];
  const entries: Entry[] = [];
  const pick = <One>(list: readonly One[]): One => list[Math.floor(chance() * list.length)] as One;
  let ties = 0;
  const tie = (a: ActorId, b: ActorId) => newTie(`t${String(ties++).padStart(4, '0')}` as TieId, a, b);
  for (let i = 0; i < count; i++) {
    const id = `a${String(i).padStart(2, '0')}` as ActorId;
    const group = Math.floor(chance() * groupCount);
    const isPerson = chance() < 0.6;
    const name = isPerson ? `${pick(FIRST)} ${pick(LAST)}` : `${pick(ORGANISATIONS)} ${pick(PLACES)}`;
    const role = chance() < 0.25 ? pick(ROLES) : null;
    const loose = chance() < (kind === 'star' ? 0.08 : 0.14);
    const mates = known.filter((one) => one.group === group && !one.loose);
    const contacts: ActorId[] = [];
    if (!loose && kind === 'star') contacts.push(BENEFICIARY);
    if (!loose && kind === 'groups') {
      const direct = mates.length === 0 || chance() < 0.3;
      if (direct) contacts.push(BENEFICIARY);
      // A chain hangs from whoever came last.
      const last = known.at(-1);
      if (!direct && last && !last.loose && chance() < 0.25) contacts.push(last.id);
      else if (mates.length > 0) contacts.push(pick(mates).id);
      if (mates.length > 1 && chance() < 0.5) contacts.push(pick(mates).id);
    }
    known.push({ id, group, loose });
    const actor = { ...newActor(id, name, isPerson ? 'person' : 'structure'), roles: role ? [{ role }] : [] };
    const newTies = [...new Set(contacts)].map((contact) => tie(id, contact));
    entries.push((store) => store.getState().execute(addActor, { actor, ties: newTies }));
    const besides = chance();
    const other = pick(known).id;
    if (besides < 0.1 && known.length > 3 && other !== id) {
      const made = tie(id, other);
      entries.push((store) => {
        if (store.getState().document.actors.has(other)) store.getState().execute(connectActors, { tie: made });
      });
    } else if (besides < 0.14 && known.length > 4) {
      entries.push((store) => store.getState().execute(removeActor, { id: other }));
    } else if (besides < 0.17 && seed % 4 === 1) {
      const [x, y] = [0.8 * (chance() - 0.5), 0.8 * (chance() - 0.5)];
      entries.push((_, placeAt) => placeAt(other, x, y));
    }
  }
  return { name: `${kind} ${seed}`, start, entries, seatsAtOnce: seed % 4 < 2 };
}

/** The command that a drag gives. */
export const putByHand = placeActor;

function startOf(hasTheme: boolean): MapDocument {
  const empty = emptyDocument('Séance');
  const theme = { id: 'mobility' as ThemeId, label: 'Mobilité' };
  const beneficiary = {
    ...newActor(BENEFICIARY, 'Océane Lafay', 'person'),
    roles: [{ role: 'beneficiary' as const }],
    ...(hasTheme ? { themes: [theme.id] } : {}),
  };
  return {
    ...empty,
    info: { ...empty.info, beneficiary: BENEFICIARY },
    themes: hasTheme ? new Map([[theme.id, theme]]) : new Map(),
    actors: new Map([[BENEFICIARY, beneficiary]]),
  };
}
