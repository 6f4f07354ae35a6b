import * as fc from 'fast-check';
import type { Visibility } from '../../src/analysis/visibility';
import { ACTOR_TYPES, type Actor } from '../../src/domain/actor';
import type { ActorId, Day } from '../../src/domain/brand';
import { fold } from '../../src/domain/folding';
import { type Narrowing, STEPS_AROUND } from '../../src/domain/looks/narrowing';
import type { MapDocument } from '../../src/domain/mapDocument';
import { ROLES, type Role } from '../../src/domain/role';
import { isFormal } from '../../src/domain/tie';
import { aMap } from './documents';

const NAMES = ['lea', 'moi', 'a', 'b', 'c', 'd', 'e', 'f', 'n1', 'n2'];
const THEMES = ['eau', 'bois', 'vélo'];
const TERRITORIES = ['Pilat', 'PILAT', ' pilat ', 'Forez', ''];
const FAMILIES = ['association', 'Œuvre', 'oeuvre', 'État'];
const PROFILES = ['elected', 'Élue', 'elue'];
const NATURES = ['knows', 'memberOf', 'agreement', 'worksFor'];

const some = <One>(from: readonly One[], maxLength = 2) => fc.subarray([...from], { maxLength });
const maybe = <One>(from: readonly One[]) => fc.option(fc.constantFrom(...from), { nil: undefined });

const role: fc.Arbitrary<Role> = fc
  .record({ role: fc.constantFrom(...ROLES), until: maybe(['2020' as Day]) })
  .map(({ role: held, until }) => (until === undefined ? { role: held } : { role: held, until }));

const described = fc
  .record({
    type: fc.constantFrom(...ACTOR_TYPES),
    themes: some(THEMES),
    roles: fc.array(role, { maxLength: 2 }),
    family: maybe(FAMILIES),
    profile: maybe(PROFILES),
    territory: maybe(TERRITORIES),
  })
  .map(({ family, profile, territory, ...rest }) => ({
    ...rest,
    ...(family === undefined ? {} : { family }),
    ...(profile === undefined ? {} : { profile }),
    ...(territory === undefined ? {} : { territory }),
  }));

const tie = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...NAMES),
    fc.constantFrom(...NATURES),
    fc.constantFrom('', '?', '!'),
  )
  .map(([a, b, nature, mark]) => `${a}-${b}:${nature}${mark}`);

/** Small maps on which every condition has something to find, texts spelt in several ways. */
export const narrowedMap: fc.Arbitrary<MapDocument> = fc
  .record({
    actors: fc.tuple(...NAMES.map(() => described)),
    ties: fc.array(tie, { maxLength: 18 }),
    groups: fc.record({ g1: some(NAMES, 4), g2: some(NAMES, 4) }),
    testimonies: fc.array(fc.record({ person: fc.constantFrom(...NAMES), themes: some(THEMES) }), { maxLength: 3 }),
    offers: fc.array(
      fc.record({
        holder: fc.constantFrom(...NAMES),
        side: fc.constantFrom('offer' as const, 'request' as const),
        themes: some(THEMES),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ actors, ties, ...rest }) =>
    aMap(Object.fromEntries(NAMES.map((name, index) => [name, actors[index] ?? {}])), ties, rest),
  );

const mostlyEmpty = <One>(list: fc.Arbitrary<One[]>): fc.Arbitrary<One[]> =>
  fc.oneof({ weight: 7, arbitrary: fc.constant<One[]>([]) }, { weight: 2, arbitrary: list });

/** Some of it names what the maps above never have. */
export const someNarrowing: fc.Arbitrary<Narrowing> = fc
  .record({
    around: maybe(['lea', 'moi', 'c', 'gone'].flatMap((actor) => STEPS_AROUND.map((steps) => ({ actor, steps })))),
    networks: mostlyEmpty(some(['n1', 'n2', 'gone'])),
    themes: mostlyEmpty(some([...THEMES, 'gone'])),
    types: mostlyEmpty(some(ACTOR_TYPES)),
    profiles: mostlyEmpty(some([...PROFILES, 'élue'])),
    families: mostlyEmpty(some([...FAMILIES, 'ŒUVRE', 'personne'])),
    territories: mostlyEmpty(some(['Pilat', 'FOREZ', 'ailleurs'])),
    roles: mostlyEmpty(some(ROLES)),
    groups: mostlyEmpty(some(['g1', 'g2', 'gone'])),
  })
  .map(({ around, ...lists }) => ({ ...lists, ...(around ? { around } : {}) }) as unknown as Narrowing);

/** Who is shown, by the letter of what the conditions say and with no regard to speed. */
export function shownByTheLetter(
  document: MapDocument,
  visibility: Visibility,
  narrowing: Narrowing,
  from: ActorId | undefined,
): string[] {
  const visible = [...document.actors.values()].filter(({ id }) => !visibility.without.has(id));
  return visible
    .filter((actor) => actor.id === from || answers(document, visibility, narrowing, actor))
    .map(({ id }) => id);
}

/** Whether an actor meets every condition; `but`: those of one kind do not count. */
export function answers(
  document: MapDocument,
  visibility: Visibility,
  narrowing: Narrowing,
  actor: Actor,
  but?: keyof Narrowing,
): boolean {
  const { around } = narrowing;
  if (but !== 'around' && around && document.actors.has(around.actor)) {
    const steps = stepsFrom(document, visibility, around.actor, actor.id);
    if (steps === null || steps > around.steps) return false;
  }
  return (Object.keys(LISTS) as (keyof typeof LISTS)[]).every((by) => {
    const [valuesOf, isThere] = LISTS[by];
    const wanted = (narrowing[by] as readonly string[]).filter((value) => isThere(document, value));
    if (by === but || wanted.length === 0) return true;
    const values = valuesOf(document, visibility, actor).map(fold);
    return wanted.some((value) => values.includes(fold(value)));
  });
}

type ValuesOf = (document: MapDocument, visibility: Visibility, actor: Actor) => readonly string[];
const always = () => true;

/** By list: what an actor answers to, and whether what is asked for is still on the map. */
export const LISTS: Readonly<
  Record<Exclude<keyof Narrowing, 'around'>, readonly [ValuesOf, (document: MapDocument, value: string) => boolean]>
> = {
  themes: [
    ({ testimonies, offers }, _, { id, themes }) => [
      ...themes,
      ...[...testimonies.values()].filter(({ person }) => person === id).flatMap((one) => one.themes),
      ...[...offers.values()].filter(({ holder }) => holder === id).flatMap((one) => one.themes),
    ],
    ({ themes }, value) => [...themes.keys()].some((id) => id === value),
  ],
  roles: [
    (_, __, { roles }) =>
      roles.flatMap(({ role: held, until }) => (until === undefined || held === 'formerBeneficiary' ? [held] : [])),
    always,
  ],
  types: [(_, __, { type }) => [type], always],
  profiles: [(_, __, { profile }) => (profile?.trim() ? [profile] : []), always],
  families: [(_, __, { family }) => (family?.trim() ? [family] : []), always],
  territories: [(_, __, { territory }) => (territory?.trim() ? [territory] : []), always],
  networks: [networksOf, ({ actors }, value) => actors.has(value as ActorId)],
  groups: [
    ({ groups }, _, { id }) => [...groups.values()].filter(({ members }) => members.includes(id)).map((one) => one.id),
    ({ groups }, value) => [...groups.keys()].some((id) => id === value),
  ],
};

/** Networks it is a member of by a tie that is not known to be absent, and itself when it is one that has members. */
function networksOf({ actors, ties }: MapDocument, { without }: Visibility, { id }: Actor): string[] {
  const isNetwork = (one: ActorId) => actors.get(one)?.type === 'network';
  return [...ties.values()].flatMap(({ a, b, nature, certainty }) => {
    if (nature !== 'memberOf' || certainty === 'absent' || a === b || without.has(a) || without.has(b)) return [];
    const network = isNetwork(b) ? b : isNetwork(a) ? a : undefined;
    return network !== undefined && (id === a || id === b) ? [network] : [];
  });
}

/** Ties on the shortest chain among those that are visible, whoever the map is narrowed to; `null` when none leads there. */
function stepsFrom({ ties }: MapDocument, visibility: Visibility, start: ActorId, end: ActorId): number | null {
  const { without, formality } = visibility;
  if (without.has(start) || without.has(end)) return null;
  let reached = new Set([start]);
  for (let steps = 0; ; steps++) {
    if (reached.has(end)) return steps;
    const next = new Set(reached);
    for (const one of ties.values()) {
      const isHidden = one.certainty === 'absent' || without.has(one.a) || without.has(one.b);
      if (isHidden || (formality !== 'both' && isFormal(one) !== (formality === 'formal'))) continue;
      if (reached.has(one.a)) next.add(one.b);
      if (reached.has(one.b)) next.add(one.a);
    }
    if (next.size === reached.size) return null;
    reached = next;
  }
}
