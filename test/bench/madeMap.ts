import { actorGraphOf } from '../../src/analysis/actorGraph';
import { findGroups } from '../../src/analysis/groups/findGroups';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import { ACTOR_TYPES, type Actor, FAMILIES, newActor, PROFILES } from '../../src/domain/actor';
import type { ActionId, ActorId, ThemeId, TieId } from '../../src/domain/brand';
import { emptyDocument, type MapDocument } from '../../src/domain/mapDocument';
import type { RoleName } from '../../src/domain/role';
import { newTie, TIE_NATURES } from '../../src/domain/tie';
import { plantedGroups } from './madeGraphs';

const THEMES = ['mobility', 'food', 'culture', 'youth', 'energy', 'housing', 'care', 'water', 'wood', 'tourism'];
const PUBLICS = ['élus', 'entrepreneurs', 'habitants'];
const ROLE_EVERY: readonly (readonly [number, RoleName])[] = [
  [11, 'witness'],
  [17, 'relay'],
  [23, 'likelyPartner'],
  [29, 'partner'],
];

/**
 * A map as a workshop makes it, by arithmetic: every field that a finding looks at is filled for some and blank for
 * others. Groups are those found and kept with it.
 */
export function madeMap(size: number): MapDocument {
  const themes = THEMES.map((label) => ({ id: label as ThemeId, label }));
  const actors = Array.from({ length: size }, (_, number) => madeActor(number));
  const ties = plantedGroups(size, 7).map(([a, b], number) => ({
    ...newTie(`tie${number}` as TieId, actorId(a), actorId(b)),
    nature: TIE_NATURES[number % TIE_NATURES.length] ?? 'knows',
    ...(number % 13 === 0 ? { certainty: 'toVerify' as const } : {}),
  }));
  const empty = emptyDocument('Bench');
  const document: MapDocument = {
    ...empty,
    info: { ...empty.info, beneficiary: actorId(0), officer: actorId(1) },
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    ties: new Map(ties.map((tie) => [tie.id, tie])),
    themes: new Map(themes.map((theme) => [theme.id, theme])),
    actions: new Map(
      [0, 1, 2].map((number) => {
        const id = `action${number}` as ActionId;
        const lead = actorId(number * 5);
        const partners = [actorId(number * 5 + 2), actorId(number * 5 + 3)];
        const title = `Action ${number}`;
        const empty = { themes: [THEMES[number] as ThemeId], territories: [], publics: [PUBLICS[number] ?? ''] };
        return [id, { id, title, state: 'underWay' as const, lead, partners, ...empty }];
      }),
    ),
  };
  const { groups } = findGroups(actorGraphOf(document, ALL_VISIBLE), [], { seed: 1 });
  return { ...document, groups: new Map(groups.map((group) => [group.id, group])) };
}

export function actorId(number: number): ActorId {
  return `actor${number}` as ActorId;
}

function madeActor(number: number): Actor {
  const type = ACTOR_TYPES[number % 7 === 0 ? 1 : number % 50 === 3 ? 2 : number % 50 === 9 ? 3 : 0];
  const theme = (step: number) => THEMES[(number * step) % THEMES.length] as ThemeId;
  return {
    ...newActor(actorId(number), `Actor ${String(number).padStart(5, '0')}`, type),
    family: FAMILIES[number % FAMILIES.length] ?? 'persons',
    profile: PROFILES[number % PROFILES.length] ?? 'resident',
    territory: `Territory ${Math.floor(number / 40) % 12}`,
    ...(number % 3 === 0 ? {} : { asked: number % 3 === 1 ? ('all' as const) : ('no' as const) }),
    themes: [...new Set([theme(3), theme(7)])],
    mission: `mission ${number % 20}`,
    publics: number % 5 === 0 ? [PUBLICS[number % PUBLICS.length] ?? ''] : [],
    resources: number % 8 === 0 ? [`resource ${number % 16}`] : [],
    roles:
      number === 0
        ? [{ role: 'beneficiary' }]
        : ROLE_EVERY.flatMap(([every, role]) => (number % every === 0 ? [{ role }] : [])),
  };
}
