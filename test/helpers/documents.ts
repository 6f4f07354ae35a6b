import type { Action } from '../../src/domain/action';
import { type Actor, newActor } from '../../src/domain/actor';
import type { Awareness, AwarenessLevel } from '../../src/domain/awareness';
import type {
  ActionId,
  ActorId,
  AwarenessId,
  GroupId,
  OfferId,
  ResourceId,
  TestimonyId,
  ThemeId,
  TieId,
} from '../../src/domain/brand';
import type { KeptGroup } from '../../src/domain/keptGroup';
import { emptyDocument, type MapDocument, type MapInfo } from '../../src/domain/mapDocument';
import type { Offer } from '../../src/domain/offer';
import type { Resource } from '../../src/domain/resource';
import type { Role, RoleName } from '../../src/domain/role';
import type { Testimony } from '../../src/domain/testimony';
import { newTie, type Tie } from '../../src/domain/tie';
import { idOf } from './graphs';

type Described = Partial<Omit<Actor, 'roles' | 'themes'>> & {
  readonly roles?: readonly (RoleName | Role)[];
  readonly themes?: readonly string[];
};

interface Rest {
  readonly info?: Partial<MapInfo>;
  readonly groups?: Record<string, readonly string[]>;
  readonly actions?: readonly (Partial<Omit<Action, 'lead' | 'partners' | 'themes'>> & {
    readonly themes?: readonly string[];
    readonly lead?: string;
    readonly partners?: readonly string[];
  })[];
  readonly testimonies?: readonly (Partial<Omit<Testimony, 'person' | 'themes'>> & {
    readonly person: string;
    readonly themes: readonly string[];
  })[];
  readonly offers?: readonly (Partial<Omit<Offer, 'holder' | 'themes'>> & {
    readonly holder: string;
    readonly side: Offer['side'];
    readonly themes: readonly string[];
  })[];
  readonly resources?: readonly (Partial<Omit<Resource, 'holder' | 'network' | 'users' | 'themes'>> & {
    readonly title: string;
    readonly holder?: string;
    readonly network?: string;
    readonly users?: readonly string[];
    readonly themes?: readonly string[];
  })[];
  /** `lea 0 knowsAction`: actor, place of the action in `actions`, level. */
  readonly awareness?: readonly string[];
}

/**
 * A map in words, every field of an actor at hand: `aMap({ lea: { themes: ['mobility'] } }, ['lea-ana', 'ana-cuma:worksFor'])`.
 * Ids of actors and themes are their names. Actors not listed are persons who exist through their ties; `ana-bo?` is to
 * be verified, `ana-bo!` known not to exist. The beneficiary is `lea` unless said.
 */
export function aMap(described: Record<string, Described>, ties: readonly string[] = [], rest: Rest = {}): MapDocument {
  const records = ties.map(parseTie);
  const names = new Set([...Object.keys(described), ...records.flatMap(({ a, b }) => [a, b])]);
  const actors = [...names].map((name) => actorOf(name, described[name] ?? {}));
  const testimonies = (rest.testimonies ?? []).map(
    (one, index): Testimony => ({
      publics: [],
      ...one,
      id: `testimony${index}` as TestimonyId,
      person: idOf(one.person),
      themes: one.themes as ThemeId[],
    }),
  );
  const offers = (rest.offers ?? []).map(
    (one, index): Offer => ({
      ...one,
      id: `offer${index}` as OfferId,
      holder: idOf(one.holder),
      themes: one.themes as ThemeId[],
    }),
  );
  const resources = (rest.resources ?? []).map(resourceOf);
  const themes = [...actors, ...testimonies, ...offers, ...resources].flatMap((one) => one.themes);
  const document = emptyDocument('Test');
  return {
    ...document,
    info: { ...document.info, ...(names.has('lea') ? { beneficiary: idOf('lea') } : {}), ...rest.info },
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    ties: new Map(records.map((tie) => [tie.id, tie])),
    themes: new Map(themes.map((id) => [id, { id, label: id }])),
    testimonies: new Map(testimonies.map((one) => [one.id, one])),
    offers: new Map(offers.map((one) => [one.id, one])),
    resources: new Map(resources.map((one) => [one.id, one])),
    awareness: new Map((rest.awareness ?? []).map(awarenessOf).map((one) => [one.id, one])),
    actions: new Map((rest.actions ?? []).map(actionOf).map((action) => [action.id, action])),
    groups: new Map(
      Object.entries(rest.groups ?? {})
        .map(groupOf)
        .map((group) => [group.id, group]),
    ),
  };
}

function resourceOf({ holder, network, ...rest }: NonNullable<Rest['resources']>[number], index: number): Resource {
  return {
    ...rest,
    id: `resource${index}` as ResourceId,
    ...(holder === undefined ? {} : { holder: idOf(holder) }),
    ...(network === undefined ? {} : { network: idOf(network) }),
    users: (rest.users ?? []).map(idOf),
    themes: (rest.themes ?? []) as ThemeId[],
  };
}

function actorOf(name: string, { roles = [], themes = [], ...fields }: Described): Actor {
  return {
    ...newActor(idOf(name), name, 'person'),
    ...fields,
    themes: themes as ThemeId[],
    roles: roles.map((role) => (typeof role === 'string' ? { role } : role)),
  };
}

function parseTie(text: string, index: number): Tie {
  const [, a = '', b = '', mark, nature] = /^(.+?)-(.+?)([?!]?)(?::(\w+))?$/.exec(text) ?? [];
  return {
    ...newTie(`tie${index}` as TieId, idOf(a), idOf(b)),
    certainty: mark === '?' ? 'toVerify' : mark === '!' ? 'absent' : 'confirmed',
    ...(nature ? { nature } : {}),
  };
}

function actionOf(one: NonNullable<Rest['actions']>[number], index: number): Action {
  const { lead, partners = [], themes = [], ...fields } = one;
  return {
    title: `Action ${index}`,
    territories: [],
    publics: [],
    ...fields,
    themes: themes as ThemeId[],
    id: `action${index}` as ActionId,
    ...(lead === undefined ? {} : { lead: idOf(lead) }),
    partners: partners.map(idOf),
  };
}

function awarenessOf(text: string, index: number): Awareness {
  const [actor = '', action = '0', level = 'knowsAction'] = text.split(' ');
  return {
    id: `awareness${index}` as AwarenessId,
    actor: idOf(actor),
    action: `action${action}` as ActionId,
    level: level as AwarenessLevel,
  };
}

function groupOf([id, members]: [string, readonly string[]], index: number): KeptGroup {
  return { id: id as GroupId, colour: index, members: members.map((member): ActorId => idOf(member)) };
}
