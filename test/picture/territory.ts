import { actorGraphOf } from '../../src/analysis/actorGraph';
import type { Candidate, Finding, RuleName } from '../../src/analysis/findings/finding';
import { idsOf, rowsOf } from '../../src/analysis/rowsOf';
import { seededRandom } from '../../src/analysis/seededRandom';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import { type Actor, type ActorType, newActor } from '../../src/domain/actor';
import type { ActorId, FindingKey, TieId } from '../../src/domain/brand';
import { emptyDocument, type MapDocument } from '../../src/domain/mapDocument';
import type { Point } from '../../src/domain/placement';
import type { RoleName } from '../../src/domain/role';
import { newTie, type Tie } from '../../src/domain/tie';
import { freeLayout } from '../../src/picture/carte/freeLayout';
import { circlesLayout } from '../../src/picture/circles/circlesLayout';
import { drawnSectors, type Sector } from '../../src/picture/circles/sectors';
import { frameFor } from '../../src/picture/frameFor';
import type { Size } from '../../src/picture/geometry/box';
import type { Gap } from '../../src/picture/ghosts/gap';
import { textWidth } from '../../src/picture/labels/textWidth';
import { NO_FOCUS } from '../../src/picture/marks/focus';
import type { PictureName } from '../../src/picture/pictureName';
import type { PictureWords } from '../../src/picture/pictureWords';
import type { SceneInput } from '../../src/picture/sceneInput';
import { sceneOf } from '../../src/picture/sceneOf';

export const ROOM: Size = { width: 1100, height: 900 };
export const SMALL: Size = { width: 640, height: 640 };

const GROUPS = ['GAL Haut-Vallon', 'Parc & voisins', 'Plaine', 'Région', 'Vallée de l’Orbe', 'Écoles', 'Entreprises'];
const FIRST = [
  ['structure', 'CUMA du'],
  ['structure', 'Foyer rural de'],
  ['person', 'Marc'],
  ['structure', 'Communauté de communes de'],
  ['person', 'Anne'],
  ['structure', 'Office de tourisme de'],
  ['network', 'Réseau des fermes de'],
  ['structure', 'Lycée agricole de'],
  ['person', 'Sarah'],
  ['structure', 'Tiers-lieu La'],
  ['body', 'Comité de pilotage'],
  ['structure', 'Familles rurales'],
  ['person', 'Jean-Baptiste'],
] as const satisfies readonly (readonly [ActorType, string])[];
const LAST = [
  'Val',
  'Morel',
  'Brune',
  'Sauveterre',
  'Vidal',
  'Combe',
  'Roche',
  'Clairière',
  'Orme',
  'Ferrand',
  'Haute-Lande',
];
const ROLES: readonly (RoleName | undefined)[] = [
  'witness',
  undefined,
  'partner',
  undefined,
  'relay',
  undefined,
  undefined,
];

export const WORDS: PictureWords = {
  rings: ['contacts directs', '1 intermédiaire', '2 intermédiaires', '3 et plus'],
  tray: 'Sans chaîne connue',
  toTie: (count) => `${count} à relier`,
  roleNote: (role) => (role === 'witness' ? 'témoin' : undefined),
  unsaidTie: { some: 'lien informel ou connu', all: 'lien connu' },
  others: 'Autres',
  roleLetter: (role) => ({ witness: 'T', partner: 'P', relay: 'R', formerBeneficiary: 'A' })[role as 'witness'],
  roleNames: (roles) => roles.join(),
  actorType: { person: 'personne', structure: 'structure', network: 'réseau', body: 'instance', unknown: 'à préciser' },
  legend: {
    absence: 'quelqu’un manque ici',
    underWay: 'en cours',
    missingTie: 'lien qui manque',
    possible: 'à l’essai',
    leaving: 'départ à l’essai',
    added: 'nouveau',
    changed: 'changé',
    gone: 'parti',
    formal: 'lien formel',
    informal: 'lien informel',
    closer: 'lien plus étroit',
    toVerify: 'à vérifier',
    ageing: 'sans échange depuis 6 mois',
    old: 'sans échange depuis 18 mois',
    chain: 'par qui passer',
    bundle: 'plusieurs acteurs',
    broker: 'passeur',
    betweenGroups: 'entre deux groupes',
    fragile: 'point fragile',
    notAsked: 'pas encore interrogé',
    declaredNetwork: 'réseau déclaré',
    note: 'note épinglée sur l’image',
    groupsDrawnCloser: 'groupes rapprochés',
  },
  moreGaps: (count) => `${count} autres places vides`,
  bundle: (count) => `${count} autres acteurs`,
  folded: (count) => `${count} acteurs`,
  bundleName: (count, sector, ring) => `${sector}, ${ring} : ${count} acteurs`,
  description: (actors, ties, gaps) => `${actors} acteurs, ${ties} liens, ${gaps} manques`,
};

export interface Territory {
  readonly document: MapDocument;
  readonly centre: ActorId;
  readonly sectors: readonly Sector[];
}

/** A made-up territory: groups around one beneficiary, a few actors with no known tie. The same seed, the same map. */
export function aTerritory(count: number, seed: number): Territory {
  const chance = seededRandom(seed);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(chance() * list.length)]!;
  const groupCount = Math.min(GROUPS.length, 2 + Math.floor(count / 9));
  const actors = new Map<ActorId, Actor>();
  const groupOf = new Map<ActorId, number>();
  for (let i = 0; i < count; i++) {
    const [type, first] = i === 0 ? (['person', 'Léa'] as const) : pick(FIRST);
    const id = `a${i}` as ActorId;
    const role = i === 0 ? 'beneficiary' : ROLES[Math.floor(chance() * ROLES.length)];
    actors.set(id, {
      ...newActor(id, i === 0 ? first : `${first} ${pick(LAST)}${i > 60 ? ` ${i}` : ''}`, type),
      roles: role ? [{ role }] : [],
      ...(chance() < 0.08 ? { asked: 'no' as const } : {}),
    });
    groupOf.set(id, i === 0 ? 0 : Math.floor(groupCount * chance() ** 1.2));
  }
  const ids = [...actors.keys()];
  const ties = tiesOf(ids, groupOf, chance, Math.max(1, Math.floor(count / 16)));
  const document: MapDocument = {
    ...emptyDocument('Haut-Vallon'),
    info: { ...emptyDocument('Haut-Vallon').info, beneficiary: 'a0' as ActorId },
    actors,
    ties: new Map(ties.map((tie) => [tie.id, tie])),
  };
  const sectors = Array.from({ length: groupCount }, (_, colour) => ({
    key: `g${colour}`,
    name: GROUPS[colour]!,
    colour,
    members: ids.filter((id) => groupOf.get(id) === colour),
  }));
  return { document, centre: 'a0' as ActorId, sectors: drawnSectors(sectors, ids, WORDS.others) };
}

function tiesOf(ids: ActorId[], groupOf: Map<ActorId, number>, chance: () => number, isolates: number): Tie[] {
  const linked = ids.slice(0, ids.length - isolates);
  const pairs: [number, number][] = [];
  for (let i = 1; i < linked.length; i++) {
    const same = linked.slice(0, i).flatMap((id, j) => (groupOf.get(id) === groupOf.get(linked[i]!) ? [j] : []));
    const to =
      same.length > 0
        ? same[Math.floor(chance() * same.length)]!
        : i % 7 === 0
          ? 0
          : Math.floor(chance() * Math.min(i, 9));
    pairs.push([i, i < 9 && i % 4 !== 3 ? 0 : to]);
    for (let extra = 0; extra < 2; extra++) {
      const pool = chance() < 0.75 && same.length > 0 ? same : [...linked.keys()].slice(1, i);
      const other = pool[Math.floor(chance() * pool.length)];
      if (chance() < 0.72 && other !== undefined && other !== 0) pairs.push([i, other]);
    }
  }
  const levels = [undefined, undefined, 1, 2, 3, 4] as const;
  return pairs.map(([a, b], i) => {
    const level = levels[Math.floor(chance() * levels.length)];
    return {
      ...newTie(`t${String(i).padStart(5, '0')}` as TieId, ids[a]!, ids[b]!),
      formal: chance() < 0.5,
      certainty: chance() < 0.08 ? ('toVerify' as const) : ('confirmed' as const),
      ...(level ? { level } : {}),
    };
  });
}

const QUESTIONS: readonly (readonly [RuleName, string])[] = [
  ['noWitness', 'Un témoin sur les circuits courts\u00a0?'],
  ['noWitnessProfile', 'Un élu qui témoigne sur la mobilité\u00a0?'],
  ['noPartner', 'Un partenaire ailleurs sur le bois\u00a0?'],
  ['noRelay', 'Un relais vers les entreprises\u00a0?'],
  ['noRelay', 'Un relais vers les habitants de la Plaine\u00a0?'],
  ['noPartner', 'Un partenaire au nord\u00a0?'],
  ['noRelay', 'Un relais vers l’enseignement\u00a0?'],
  ['noWitness', 'Un témoin sur l’accueil\u00a0?'],
];

/** Gaps with their questions; every other one has a candidate. */
export function gapsOf({ document }: Territory, count: number): Gap[] {
  const ids = [...document.actors.keys()];
  return QUESTIONS.slice(0, count).map(([rule, question], i) => {
    const actor = ids[(7 + i * 5) % ids.length]!;
    const candidates: Candidate[] = i % 2 === 0 ? [{ actor, chain: null, reasons: [] }] : [];
    const finding: Finding = {
      key: `k${i}` as FindingKey,
      rule,
      actors: [],
      ties: [],
      candidates,
      confidence: 'normal',
    };
    return { finding, question };
  });
}

export function placesOf(
  territory: Territory,
  picture: PictureName,
  viewport: Size,
  previous: ReadonlyMap<ActorId, Point> = new Map(),
  standing: ReadonlySet<ActorId> | null = null,
): Map<ActorId, Point> {
  const { document, centre, sectors } = territory;
  const graph = actorGraphOf(document, ALL_VISIBLE);
  if (picture === 'circles') {
    return circlesLayout({ graph, centre, sectors, previous, pinned: new Set(), viewport, keep: 'sameRing', standing });
  }
  const groupOf = idsOf(graph).map((id) => sectors.findIndex((sector) => sector.members.includes(id)));
  const points = freeLayout({ graph: rowsOf(graph), groupOf, seed: 1 });
  return new Map(idsOf(graph).map((id, vertex) => [id, points[vertex]!]));
}

/** All that a scene of a territory takes; parts can be given. */
export function sceneInputOf(
  territory: Territory,
  picture: PictureName,
  viewport: Size,
  parts: Partial<SceneInput> = {},
): SceneInput {
  const { document, centre, sectors } = territory;
  const graph = actorGraphOf(document, ALL_VISIBLE);
  const places = parts.places ?? placesOf(territory, picture, viewport);
  return {
    document,
    graph,
    visibility: ALL_VISIBLE,
    picture,
    centre,
    places,
    frame: frameFor(picture, graph, centre, places, viewport, sectors),
    viewport,
    theme: 'desk',
    sectors,
    gaps: gapsOf(territory, 5),
    brokers: new Set(['a1', 'a4'] as ActorId[]),
    fragile: new Set(['a2'] as ActorId[]),
    focus: NO_FOCUS,
    title: 'Qui manque autour de Léa ?',
    nameOf: (actor) => actor.name,
    shortNameOf: (actor) => actor.shortName,
    words: WORDS,
    measure: textWidth,
    ...parts,
  };
}

export function aScene(
  count: number,
  seed: number,
  picture: PictureName,
  viewport: Size,
  parts: Partial<SceneInput> = {},
) {
  return sceneOf(sceneInputOf(aTerritory(count, seed), picture, viewport, parts));
}
