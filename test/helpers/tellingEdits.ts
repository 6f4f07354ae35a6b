import { ACTOR_TYPES, type Actor, ASKED, CONSENTS, newActor } from '../../src/domain/actor';
import type { ActorId, Day, GroupId, ThemeId, TieId } from '../../src/domain/brand';
import * as commands from '../../src/domain/commands';
import type { Command } from '../../src/domain/commands/command';
import type { CommandName } from '../../src/domain/history/history';
import { PERIMETER_LEVELS } from '../../src/domain/looks/perimeterLevel';
import type { MapDocument } from '../../src/domain/mapDocument';
import { ROLES } from '../../src/domain/role';
import { CERTAINTIES, newTie, TIE_NATURES, type Tie } from '../../src/domain/tie';
import { pick, richDocument } from './randomEdits';

type Random = () => number;

const THEMES = ['water', 'food', 'youth'] as ThemeId[];
const PUBLICS = ['élus', 'habitants', 'Habitants ', 'pêcheurs'];
const PLACES = ['le Val', 'Le val', 'la Crête'];
const DAYS = ['2025-01', '2023-05-02', '2026-11-01', '2024'] as Day[];
const SIZE = 16;
const CLOSE = ['lea', 'n0'] as ActorId[];

/**
 * A map of which the rules have much to say, with few different values so that they meet: networks, structures, persons,
 * memberships, employment, partners, ties with a day, ties known not to exist, pairs tied twice, groups.
 */
export function tellingDocument(random: Random): MapDocument {
  const rich = richDocument();
  const made = Array.from({ length: SIZE }, (_, number): Actor => {
    const id = `n${number}` as ActorId;
    return {
      ...newActor(id, `Nom ${(number * 7) % SIZE}`, number === 0 ? 'structure' : pick(random, ACTOR_TYPES)),
      ...saidOfActor(random),
      ...saidOfActor(random),
    };
  });
  const actors = new Map([...rich.actors, ...made.map((actor) => [actor.id, actor] as const)]);
  const ids = [...actors.keys()];
  // Mostly within one of four groups, which are a real division then.
  const ties = Array.from({ length: SIZE * 2 }, (_, number): Tie => {
    const group = Math.floor(random() * 4);
    const among = random() < 0.85 ? ids.filter((_, index) => index % 4 === group) : ids;
    const tie = tieBetween(`k${number}` as TieId, among, random);
    // Some are close, so that a way by close ties is another than the shortest.
    return number % 3 === 0 ? { ...tie, level: 4 } : tie;
  });
  const job: Tie = { ...newTie('job' as TieId, CLOSE[0]!, CLOSE[1]!), nature: 'worksFor' };
  const groups = [0, 1, 2, 3].map((group) => ({
    id: `group${group}` as GroupId,
    colour: group,
    members: ids.filter((_, index) => index % 4 === group),
  }));
  return {
    ...rich,
    actors,
    info: { ...rich.info, perimeter: pick(random, PERIMETER_LEVELS)! },
    ties: new Map([...rich.ties, [job.id, job], ...ties.map((tie) => [tie.id, tie] as const)]),
    themes: new Map(THEMES.map((id) => [id, { id, label: id }])),
    groups: new Map(groups.map((group) => [group.id, group])),
  };
}

/** An edit of what rules read: what is said of an actor or a tie, a tie more, a tie less, a threshold. */
export function tellingEdit(
  document: MapDocument,
  random: Random,
): { readonly command: Command<CommandName, never>; readonly args: never } {
  const ids = [...document.actors.keys()];
  // Rules turn around the beneficiary and those it works for.
  const id = pick(random, random() < 0.5 ? ids : CLOSE);
  const tie = pick(random, [...document.ties.keys()]);
  const edits = [
    { command: commands.describeActor, args: { id, patch: saidOfActor(random) } },
    { command: commands.describeActor, args: { id, patch: saidOfActor(random) } },
    { command: commands.describeTie, args: { id: tie, patch: saidOfTie(random) } },
    { command: commands.describeTie, args: { id: tie, patch: saidOfTie(random) } },
    { command: commands.connectActors, args: { tie: tieBetween(`t${random()}` as TieId, ids, random) } },
    { command: commands.connectActors, args: { tie: tieBetween(`t${random()}` as TieId, ids, random) } },
    { command: commands.removeTie, args: { id: tie } },
    { command: commands.giveRole, args: { id, role: { role: pick(random, ROLES) } } },
    {
      command: commands.describeMap,
      args: {
        patch: pick(random, [
          { perimeter: pick(random, PERIMETER_LEVELS) },
          {
            thresholds: {
              within: pick(random, [1, 2, 3]),
              relayWithin: pick(random, [1, 2]),
              dormantAfter: pick(random, [6, 24]),
            },
          },
          { beneficiary: id },
        ]),
      },
    },
  ];
  return pick(random, edits) as unknown as ReturnType<typeof tellingEdit>;
}

function tieBetween(id: TieId, ids: readonly ActorId[], random: Random): Tie {
  const [a, b] = [pick(random, ids), pick(random, ids)] as [ActorId, ActorId];
  return {
    ...newTie(id, a, b),
    ...(random() < 0.2 ? {} : { nature: pick(random, TIE_NATURES)! }),
    ...saidOfTie(random),
  };
}

function saidOfActor(random: Random): Partial<Actor> {
  return pick(random, [
    { type: pick(random, ACTOR_TYPES)! },
    { name: `Nom ${Math.floor(random() * 40)}` },
    { family: pick(random, ['associations', 'companies'])! },
    { profile: pick(random, ['elected', 'resident', 'élu·e', 'entrepreneur'])! },
    { territory: pick(random, PLACES)! },
    { group: pick(random, PLACES)! },
    { themes: THEMES.filter(() => random() < 0.5) },
    { roles: [{ role: pick(random, ROLES)! }] },
    { mission: pick(random, ['nourrir', 'Nourrir', 'relier'])! },
    { resources: [pick(random, ['minibus', 'salle'])!] },
    { publics: PUBLICS.filter(() => random() < 0.4) },
    { consent: pick(random, CONSENTS)! },
    { asked: pick(random, ASKED)! },
  ] satisfies Partial<Actor>[])!;
}

function saidOfTie(random: Random): Partial<Tie> {
  return pick(random, [
    { nature: pick(random, TIE_NATURES)! },
    { certainty: pick(random, CERTAINTIES)! },
    { lastExchange: pick(random, DAYS)! },
    { exchanges: [{ on: pick(random, DAYS)!, about: [] }] },
    { formal: random() < 0.5 },
    { level: 2 },
    {},
  ] satisfies Partial<Tie>[])!;
}
