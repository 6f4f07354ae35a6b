import { findingKey } from '../../src/analysis/findings/findingKey';
import { newActor } from '../../src/domain/actor';
import { AWARENESS_LEVELS } from '../../src/domain/awareness';
import type {
  ActionId,
  ActorId,
  AwarenessId,
  Day,
  FindingKey,
  GroupId,
  IntroductionId,
  LookId,
  MeetingId,
  NoteId,
  OfferId,
  ResourceId,
  SnapshotId,
  StepId,
  TestimonyId,
  ThemeId,
  TieId,
} from '../../src/domain/brand';
import * as commands from '../../src/domain/commands';
import type { ActorEdit } from '../../src/domain/commands/actorEdit';
import type { Command } from '../../src/domain/commands/command';
import {
  type CommandName,
  type Executed,
  execute,
  type History,
  redo,
  startHistory,
  undo,
} from '../../src/domain/history/history';
import { LOOK_VIEWS } from '../../src/domain/looks/look';
import { emptyDocument, type MapDocument, TABLE_NAMES, type TableName } from '../../src/domain/mapDocument';
import { ROLES } from '../../src/domain/role';
import { answersTo, START_QUESTIONS } from '../../src/domain/startQuestion';
import { STEP_KINDS } from '../../src/domain/storyStep';
import { newTie, TIE_NATURES } from '../../src/domain/tie';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A map with something of every kind on it, so that every command has something to do. */
export function richDocument(): MapDocument {
  let history = startHistory(emptyDocument('Haute-Combe'));
  const run = <Args>(command: Command<CommandName, Args>, args: Args) => {
    history = execute(history, command, args).history;
  };
  for (const name of ['lea', 'cuma', 'mairie', 'fil', 'moi', 'élu']) run(commands.addActor, { actor: actor(name) });
  for (const [a, b] of [
    ['lea', 'moi'],
    ['moi', 'cuma'],
    ['cuma', 'mairie'],
    ['lea', 'fil'],
  ] as const)
    run(commands.connectActors, { tie: newTie(`${a}-${b}` as TieId, a as ActorId, b as ActorId) });
  for (const id of ['lea', 'cuma'] as ActorId[])
    run(commands.tagActor, { id, theme: { id: 'water' as ThemeId, label: 'Eau' } });
  run(commands.giveRole, { id: 'lea' as ActorId, role: { role: 'beneficiary' } });
  run(commands.describeMap, { patch: { beneficiary: 'lea' as ActorId, officer: 'moi' as ActorId } });
  run(commands.writePrivateNotes, { id: 'lea' as ActorId, patch: { notes: 'préfère le matin' } });
  run(commands.describeAction, {
    action: {
      id: 'digue' as ActionId,
      title: 'Digue',
      themes: ['water' as ThemeId],
      lead: 'cuma' as ActorId,
      partners: ['mairie' as ActorId],
      territories: [],
      publics: [],
    },
  });
  run(commands.recordTestimony, {
    testimony: { id: 't1' as TestimonyId, person: 'fil' as ActorId, themes: [], publics: [] },
  });
  run(commands.keepGroups, { groups: [{ id: 'g1' as GroupId, colour: 0, members: ['lea', 'moi'] as ActorId[] }] });
  return {
    ...history.document,
    offers: new Map([
      ['o1' as OfferId, { id: 'o1' as OfferId, holder: 'mairie' as ActorId, side: 'request', themes: [] }],
    ]),
    introductions: new Map([
      [
        'i1' as IntroductionId,
        { id: 'i1' as IntroductionId, a: 'lea' as ActorId, b: 'cuma' as ActorId, madeBy: 'fil' as ActorId },
      ],
    ]),
  };
}

function actor(name: string) {
  return newActor(name as ActorId, name, 'person');
}

/** One edit of any kind; the same for the same `random`. Some have nothing to do, as in life. */
export function randomEdit(history: History, random: () => number): Executed & { readonly what: Edit } {
  const weights = Object.entries(EDITS).flatMap(([name, { weight }]) =>
    Array.from({ length: weight }, () => name as EditName),
  );
  const name = pick(random, weights)!;
  const { command, args } = EDITS[name].make(history.document, random);
  return { ...execute(history, command, args, name), what: { name, command, args } };
}

/** The same, with undo and redo among them. */
export function randomStep(history: History, random: () => number): Executed {
  const chance = random();
  if (chance < 0.05) return undo(history);
  return chance < 0.08 ? redo(history) : randomEdit(history, random);
}

export interface Edit {
  readonly name: EditName;
  // Each edit carries the arguments of its own command; here they are only handed on.
  readonly command: Command<CommandName, never>;
  readonly args: never;
}

type Making = { readonly command: Command<CommandName, never>; readonly args: never };
interface Kind {
  readonly weight: number;
  readonly make: (document: MapDocument, random: () => number) => Making;
}

function kind<Args>(
  weight: number,
  command: Command<CommandName, Args>,
  argsOf: (document: MapDocument, random: () => number) => Args,
): Kind {
  const make = (document: MapDocument, random: () => number) => ({ command, args: argsOf(document, random) });
  return { weight, make: make as unknown as Kind['make'] };
}

type EditName = keyof typeof commands;

/** Every command of the registry: one that is missing here does not compile. */
const EDITS: Record<EditName, Kind> = {
  addActor: kind(20, commands.addActor, (document, random) => {
    const id = fresh('a', random) as ActorId;
    const other = some(document, 'actors', random) as ActorId;
    const tie = newTie(fresh('t', random) as TieId, id, other);
    return { actor: newActor(id, word(random)), ties: random() < 0.5 ? [tie] : [], placement: { free: point(random) } };
  }),
  connectActors: kind(20, commands.connectActors, (document, random) => {
    const [a, b] = [some(document, 'actors', random), some(document, 'actors', random)] as ActorId[];
    return { tie: { ...newTie(fresh('t', random) as TieId, a!, b!), nature: pick(random, TIE_NATURES)! } };
  }),
  connectAll: kind(3, commands.connectAll, (document, random) => {
    const to = some(document, 'actors', random) as ActorId;
    const others = [...document.actors.keys()].filter(() => random() < 0.3);
    return { ties: others.map((id) => newTie(fresh('t', random) as TieId, to, id)) };
  }),
  describeActor: kind(10, commands.describeActor, (document, random) => ({
    id: some(document, 'actors', random) as ActorId,
    patch: pick(random, [
      { name: word(random) },
      { territory: word(random) },
      { mission: undefined },
      { name: ' ' },
      { links: [word(random)] },
    ])!,
  })),
  describeTie: kind(6, commands.describeTie, (document, random) => ({
    id: some(document, 'ties', random) as TieId,
    patch: pick(random, [
      { level: 2 as const },
      { certainty: 'absent' as const },
      { level: undefined },
      { nextExchange: '2026-12-08' as Day, nextBy: some(document, 'actors', random) as ActorId },
      { nextExchange: undefined },
    ])!,
  })),
  describeAction: kind(4, commands.describeAction, (document, random) => {
    const alsoNew = newcomers(random);
    return {
      action: {
        id: pick(random, ['digue', fresh('x', random)]) as ActionId,
        title: word(random),
        themes: [some(document, 'themes', random) as ThemeId, ...alsoNew.themes.map(({ id }) => id)],
        lead: some(document, 'actors', random) as ActorId,
        partners: [
          pick(random, [some(document, 'actors', random), some(document, 'actors', random), 'nobody']) as ActorId,
          ...alsoNew.actors.map(({ id }) => id),
        ],
        territories: [],
        publics: ['habitants'],
      },
      alsoNew,
    };
  }),
  describeMap: kind(3, commands.describeMap, (document, random) => ({
    patch: pick(random, [
      { question: word(random) },
      { officer: some(document, 'actors', random) as ActorId },
      { title: '' },
    ])!,
  })),
  settleToDo: kind(3, commands.settleToDo, (document, random) => {
    const [a, b] = [some(document, 'actors', random), some(document, 'actors', random)] as ActorId[];
    return {
      settled: pick(random, [
        { how: 'consented', person: a!, consent: 'given' },
        { how: 'inTouch', pair: [a!, b!], on: '2026-11-24' as Day },
        { how: 'inTouch', pair: [a!, b!], step: 'together', on: '2026-11-24' as Day },
        { how: 'planned', pair: [a!, b!], nextExchange: '2026-12-08' as Day },
        {
          how: 'setAside',
          keys: [word(random) as FindingKey],
          ruling: { verdict: 'notNow', until: '2026-12-08' as Day },
        },
        {
          how: 'explained',
          action: some(document, 'actions', random) as ActionId,
          actors: [[a!, fresh('w', random) as AwarenessId]],
        },
        {
          how: 'introduced',
          introduction: some(document, 'introductions', random) as IntroductionId,
          status: 'faite',
          result: word(random),
        },
        {
          how: 'asked',
          introduction: some(document, 'introductions', random) as IntroductionId,
          status: 'faite',
          person: a!,
          theme: some(document, 'themes', random) as ThemeId,
          testimony: fresh('t', random) as TestimonyId,
          consent: 'given',
        },
        { how: 'answered', offer: some(document, 'offers', random) as OfferId, answer: word(random) },
      ] as const)!,
    };
  }),
  chooseBeneficiary: kind(2, commands.chooseBeneficiary, (document, random) => ({
    id: pick(random, [some(document, 'actors', random) as ActorId, null]) ?? null,
  })),
  chooseField: kind(1, commands.chooseField, (_, random) => ({
    field: pick(random, [
      null,
      { name: word(random), themes: [word(random)], publics: ['habitants', word(random)], families: ['state'] },
    ])!,
  })),
  chooseOfficer: kind(1, commands.chooseOfficer, (document, random) => ({
    id: pick(random, [some(document, 'actors', random) as ActorId, null]) ?? null,
  })),
  enterActors: kind(6, commands.enterActors, (document, random) => {
    const [id, theme] = [fresh('e', random) as ActorId, fresh('th', random) as ThemeId];
    const other = some(document, 'actors', random) as ActorId;
    return {
      themes: [{ id: theme, label: word(random) }],
      actors: [{ ...newActor(id, word(random)), themes: [theme], roles: [{ role: pick(random, ROLES)! }] }],
      known: [{ id: other, patch: { territory: word(random), themes: [theme] } }],
      ties: [newTie(fresh('t', random) as TieId, id, other)],
      ...(random() < 0.3
        ? {
            testimonies: [
              {
                id: fresh('w', random) as TestimonyId,
                person: id,
                themes: [theme],
                publics: [],
                consent: 'given' as const,
              },
            ],
            introductions: [{ id: fresh('i', random) as IntroductionId, a: id, b: other, status: 'to do' }],
          }
        : {}),
      ...(random() < 0.2 ? { beneficiary: id } : {}),
    };
  }),
  giveRole: kind(5, commands.giveRole, (document, random) => ({
    id: some(document, 'actors', random) as ActorId,
    role: { role: pick(random, ROLES)! },
  })),
  withdrawRole: kind(4, commands.withdrawRole, (document, random) => ({
    id: some(document, 'actors', random) as ActorId,
    role: pick(random, ROLES)!,
  })),
  tagActor: kind(6, commands.tagActor, (document, random) => ({
    id: some(document, 'actors', random) as ActorId,
    theme: { id: fresh('th', random) as ThemeId, label: pick(random, ['Eau', 'eau ', 'Jeunesse', word(random)])! },
  })),
  untagActor: kind(4, commands.untagActor, (document, random) => {
    const id = some(document, 'actors', random) as ActorId;
    // One of its own more often than not: on a map of many themes chance alone hardly ever meets one.
    const own = pick(random, [...(document.actors.get(id)?.themes ?? [])]);
    return { id, theme: own ?? (some(document, 'themes', random) as ThemeId) };
  }),
  addThemes: kind(1, commands.addThemes, (_document, random) => ({
    themes: ['Eau', word(random)].map((label) => ({ id: fresh('th', random) as ThemeId, label })),
  })),
  renameTheme: kind(1, commands.renameTheme, (document, random) => ({
    id: some(document, 'themes', random) as ThemeId,
    label: word(random),
  })),
  writePrivateNotes: kind(3, commands.writePrivateNotes, (document, random) => ({
    id: some(document, 'actors', random) as ActorId,
    patch: pick(random, [{ notes: word(random) }, { notes: undefined }])!,
  })),
  recordTestimony: kind(2, commands.recordTestimony, (document, random) => {
    const alsoNew = newcomers(random);
    return {
      testimony: {
        id: fresh('w', random) as TestimonyId,
        person: some(document, 'actors', random) as ActorId,
        action: some(document, 'actions', random) as ActionId,
        themes: [some(document, 'themes', random) as ThemeId, ...alsoNew.themes.map(({ id }) => id)],
        publics: [],
      },
      alsoNew,
    };
  }),
  withdrawTestimony: kind(1, commands.withdrawTestimony, (document, random) => ({
    id: some(document, 'testimonies', random) as TestimonyId,
  })),
  recordIntroduction: kind(2, commands.recordIntroduction, (document, random) => {
    const alsoNew = newcomers(random);
    return {
      introduction: {
        id: pick(random, ['i1', fresh('i', random)]) as IntroductionId,
        a: some(document, 'actors', random) as ActorId,
        b: some(document, 'actors', random) as ActorId,
        madeBy: alsoNew.actors[0]?.id ?? (some(document, 'actors', random) as ActorId),
        status: word(random),
      },
      alsoNew,
    };
  }),
  withdrawAnswer: kind(2, commands.withdrawAnswer, (document, random) => {
    const question = pick(random, START_QUESTIONS)!;
    const table = question === 'themes' ? 'themes' : 'actors';
    // An answer, where there is one: on a large map chance alone hardly ever meets one.
    const answer = pick(random, answersTo(document, question));
    return { question, id: (answer?.id ?? some(document, table, random)) as ActorId };
  }),
  withdrawIntroduction: kind(1, commands.withdrawIntroduction, (document, random) => ({
    id: some(document, 'introductions', random) as IntroductionId,
  })),
  noteAwareness: kind(3, commands.noteAwareness, (document, random) => ({
    id: fresh('k', random) as AwarenessId,
    actor: some(document, 'actors', random) as ActorId,
    action: some(document, 'actions', random) as ActionId,
    level: pick(random, [...AWARENESS_LEVELS, undefined]),
  })),
  describeMeeting: kind(3, commands.describeMeeting, (document, random) => {
    const alsoNew = newcomers(random);
    const invited = [...document.actors.keys()].filter(() => random() < 0.3);
    const participants = [...invited, ...alsoNew.actors.map(({ id }) => id)];
    return {
      alsoNew,
      meeting: {
        id: pick(random, ['m1', 'm2']) as MeetingId,
        title: word(random),
        participants,
        ...(random() < 0.5 ? {} : { preparedBy: some(document, 'actors', random) as ActorId }),
        tables: random() < 0.5 ? [] : [{ seats: participants.slice(0, 2) }, { seats: participants.slice(2) }],
      },
    };
  }),
  removeMeeting: kind(1, commands.removeMeeting, (document, random) => ({
    id: some(document, 'meetings', random) as MeetingId,
  })),
  noteMet: kind(2, commands.noteMet, (document, random) => ({
    ties: [
      newTie(
        fresh('t', random) as TieId,
        some(document, 'actors', random) as ActorId,
        some(document, 'actors', random) as ActorId,
      ),
    ],
    introductions: [
      {
        id: fresh('i', random) as IntroductionId,
        a: some(document, 'actors', random) as ActorId,
        b: some(document, 'actors', random) as ActorId,
      },
    ],
    seenAgain: [some(document, 'ties', random) as TieId],
    on: '2026-02-01' as Day,
  })),
  takeStep: kind(3, commands.takeStep, (document, random) => ({
    a: some(document, 'actors', random) as ActorId,
    b: some(document, 'actors', random) as ActorId,
    step: pick(random, ['inTouch', 'met', 'missions', 'support', 'together'] as const)!,
    on: pick(random, ['2026-02-01', '2026-11-24', '2025-06-03'])! as Day,
    newTie: fresh('t', random) as TieId,
  })),
  removeAction: kind(2, commands.removeAction, (document, random) => ({
    id: some(document, 'actions', random) as ActionId,
  })),
  recordOffer: kind(3, commands.recordOffer, (document, random) => {
    const alsoNew = newcomers(random);
    return {
      offer: {
        id: pick(random, [some(document, 'offers', random), fresh('o', random)]) as OfferId,
        holder: some(document, 'actors', random) as ActorId,
        side: pick(random, ['offer', 'request'] as const)!,
        themes: [some(document, 'themes', random) as ThemeId, ...alsoNew.themes.map(({ id }) => id)],
        answer: word(random),
        ...pick(random, [
          {},
          { told: [{ actor: some(document, 'actors', random) as ActorId, on: '2026-11-24' as Day }] },
          { answeredBy: some(document, 'actors', random) as ActorId },
        ])!,
      },
      alsoNew,
    };
  }),
  recordResource: kind(3, commands.recordResource, (document, random) => ({
    resource: {
      id: pick(random, [some(document, 'resources', random), fresh('r', random)]) as ResourceId,
      title: word(random),
      holder: some(document, 'actors', random) as ActorId,
      network: some(document, 'actors', random) as ActorId,
      action: some(document, 'actions', random) as ActionId,
      themes: [some(document, 'themes', random) as ThemeId],
      users: [some(document, 'actors', random) as ActorId],
    },
  })),
  withdrawResource: kind(1, commands.withdrawResource, (document, random) => ({
    id: some(document, 'resources', random) as ResourceId,
  })),
  withdrawOffer: kind(2, commands.withdrawOffer, (document, random) => ({
    id: some(document, 'offers', random) as OfferId,
  })),
  ruleFinding: kind(2, commands.ruleFinding, (_document, random) => ({
    ruling: { id: `noPartner:${word(random)}` as FindingKey, verdict: 'notNow' as const, reason: word(random) },
  })),
  commentGap: kind(2, commands.commentGap, (document, random) => ({
    id: discussed(document, random),
    comment: pick(random, ['', word(random)])!,
  })),
  voteGap: kind(3, commands.voteGap, (document, random) => ({
    id: discussed(document, random),
    by: pick(random, [1, 1, -1] as const)!,
  })),
  planGap: kind(3, commands.planGap, (document, random) => ({
    id: discussed(document, random),
    due: pick(random, [undefined, '2027-03', '2026-12-01'] as const) as Day | undefined,
    turn: pick(random, [undefined, some(document, 'actors', random) as ActorId]),
  })),
  clearVotes: kind(1, commands.clearVotes, () => ({})),
  pinNote: kind(3, commands.pinNote, (document, random) => ({
    note: {
      id: pick(random, ['n1', fresh('n', random)]) as NoteId,
      text: pick(random, ['', word(random)])!,
      free: random() < 0.05 ? { x: Number.NaN, y: 0 } : point(random),
      ...pick(random, [
        {},
        { circles: point(random) },
        { circles: point(random), arrow: point(random) },
        { actor: some(document, 'actors', random) as ActorId, arrow: { x: 0, y: 0 } },
        { seat: findingKey('noKnownTie', [some(document, 'actors', random)]) },
      ])!,
    },
  })),
  aimNote: kind(2, commands.aimNote, (document, random) => ({
    id: some(document, 'pictureNotes', random) as NoteId,
    at: point(random),
  })),
  moveNote: kind(2, commands.moveNote, (document, random) => ({
    id: some(document, 'pictureNotes', random) as NoteId,
    picture: pick(random, ['circles', 'free'] as const)!,
    at: point(random),
  })),
  removeNotes: kind(1, commands.removeNotes, (document, random) => ({
    ids: [some(document, 'pictureNotes', random) as NoteId],
  })),
  reopenFinding: kind(1, commands.reopenFinding, (document, random) => ({
    id: some(document, 'rulings', random) as FindingKey,
  })),
  placeActor: kind(10, commands.placeActor, (document, random) => ({
    id: some(document, 'actors', random) as ActorId,
    placement: { free: random() < 0.05 ? { x: Number.NaN, y: 0 } : point(random) },
  })),
  editActors: kind(4, commands.editActors, (document, random) => {
    const ids = [...document.actors.keys()].filter(() => random() < 0.3);
    const theme = { id: fresh('th', random) as ThemeId, label: word(random) };
    const edit = pick(random, [
      { kind: 'fields', patch: { territory: word(random) } },
      { kind: 'addTheme', theme },
      { kind: 'removeTheme', theme: some(document, 'themes', random) as ThemeId },
      { kind: 'giveRole', role: pick(random, ROLES)! },
      { kind: 'withdrawRole', role: pick(random, ROLES)! },
      { kind: 'themes', themes: [theme] },
      { kind: 'roles', roles: [pick(random, ROLES)!] },
    ] satisfies ActorEdit[])!;
    const newcomers = random() < 0.3 ? [newActor(fresh('a', random) as ActorId, word(random))] : [];
    return { newcomers, edits: [...ids, ...newcomers.map(({ id }) => id)].map((id) => [id, edit] as const) };
  }),
  editTies: kind(3, commands.editTies, (document, random) => {
    const id = fresh('a', random) as ActorId;
    return {
      newcomers: [newActor(id, word(random))],
      newTies: [newTie(fresh('t', random) as TieId, id, some(document, 'actors', random) as ActorId)],
      edits: [
        [some(document, 'ties', random) as TieId, { level: 3, a: some(document, 'actors', random) as ActorId }],
      ] as const,
    };
  }),
  removeActors: kind(1, commands.removeActors, (document, random) => ({
    ids: [some(document, 'actors', random), some(document, 'actors', random)] as ActorId[],
  })),
  mergeThemes: kind(1, commands.mergeThemes, (document, random) => ({
    kept: some(document, 'themes', random) as ThemeId,
    gone: some(document, 'themes', random) as ThemeId,
  })),
  removeTheme: kind(1, commands.removeTheme, (document, random) => ({
    id: some(document, 'themes', random) as ThemeId,
  })),
  pinActors: kind(2, commands.pinActors, (document, random) => ({
    placements: [{ id: some(document, 'actors', random) as ActorId, free: point(random) }],
    pinned: random() < 0.5,
  })),
  nameGroup: kind(2, commands.nameGroup, (document, random) => ({
    id: some(document, 'groups', random) as GroupId,
    name: pick(random, ['', word(random)])!,
  })),
  keepGroups: kind(2, commands.keepGroups, groups),
  regroup: kind(1, commands.regroup, groups),
  arrangeActors: kind(2, commands.arrangeActors, (document, random) => ({
    placements: [...document.actors.keys()].slice(0, 5).map((id) => ({ id, circles: point(random) })),
  })),
  keepPlacements: kind(2, commands.keepPlacements, (document, random) => ({
    placements: [...document.actors.keys()].slice(0, 5).map((id) => ({ id, circles: point(random) })),
  })),
  restoreVersion: kind(1, commands.restoreVersion, (document) => ({
    version: { ...document, actions: new Map(), testimonies: new Map(), awareness: new Map(), resources: new Map() },
  })),
  mergeActors: kind(3, commands.mergeActors, (document, random) => ({
    kept: some(document, 'actors', random) as ActorId,
    gone: some(document, 'actors', random) as ActorId,
    otherName: 'Autre nom',
  })),
  updateMap: kind(1, commands.updateMap, (document) => ({ updated: { ...document, looks: new Map() } })),
  joinMap: kind(1, commands.joinMap, (document) => ({ joined: { ...document, offers: new Map() } })),
  moveTie: kind(3, commands.moveTie, (document, random) => ({
    id: some(document, 'ties', random) as TieId,
    a: some(document, 'actors', random) as ActorId,
    b: some(document, 'actors', random) as ActorId,
  })),
  removeTie: kind(5, commands.removeTie, (document, random) => ({ id: some(document, 'ties', random) as TieId })),
  takeSnapshot: kind(1, commands.takeSnapshot, (document, random) => ({
    id: fresh('s', random) as SnapshotId,
    // Each is a whole map: a few say as much as many.
    name: document.snapshots.size > 0 ? '' : word(random),
    on: '2026-01-15' as Day,
  })),
  keepLook: kind(2, commands.keepLook, (document, random) => ({
    saved: {
      id: pick(random, ['l1', 'l2', 'l3'])! as LookId,
      name: pick(random, ['', word(random)])!,
      look: {
        view: pick(random, LOOK_VIEWS)!,
        grouping: pick(random, ['groups', 'network'] as const)!,
        from: some(document, 'actors', random) as ActorId,
        outlined: [],
        folded: [some(document, 'actors', random) as ActorId],
        notesHidden: random() < 0.5,
      },
    },
  })),
  removeLook: kind(1, commands.removeLook, (document, random) => ({ id: some(document, 'looks', random) as LookId })),
  tellStory: kind(2, commands.tellStory, (_document, random) => ({
    steps: ['p1', 'p2', 'p3']
      .filter(() => random() < 0.7)
      .map((id, rank) => ({ id: id as StepId, kind: pick(random, STEP_KINDS)!, rank, text: word(random) })),
  })),
  nameSnapshot: kind(1, commands.nameSnapshot, (document, random) => ({
    id: some(document, 'snapshots', random) as SnapshotId,
    name: pick(random, ['', word(random)])!,
  })),
  removeSnapshot: kind(1, commands.removeSnapshot, (document, random) => ({
    id: some(document, 'snapshots', random) as SnapshotId,
  })),
  keepTrial: kind(2, commands.keepTrial, (document, random) => {
    const [a, b] = [some(document, 'actors', random) as ActorId, some(document, 'actors', random) as ActorId];
    const tried = { ...actor(fresh('p', random)), name: word(random) };
    const tie = (from: ActorId) => newTie(fresh('t', random) as TieId, from, b);
    return {
      steps: [
        { kind: 'tie' as const, tie: tie(a) },
        { kind: 'actor' as const, actor: tried, ties: [tie(tried.id)] },
        ...(random() < 0.2 ? [{ kind: 'departure' as const, actor: a }] : []),
      ],
    };
  }),
  removeActor: kind(6, commands.removeActor, (document, random) => ({
    id: some(document, 'actors', random) as ActorId,
  })),
};

function groups(document: MapDocument, random: () => number) {
  const members = [...document.actors.keys()].filter(() => random() < 0.3);
  return { groups: [{ id: pick(random, ['g1', 'g2']) as GroupId, colour: 0, members }] };
}

/** A question that is discussed already, or another one. */
function discussed(document: MapDocument, random: () => number): FindingKey {
  const known = pick(random, [...document.discussions.keys()]);
  return known !== undefined && random() < 0.6 ? known : findingKey('noKnownTie', [some(document, 'actors', random)]);
}

/** A theme and an actor that come with a record, or none. */
function newcomers(random: () => number) {
  if (random() < 0.5) return { themes: [], actors: [] };
  return {
    themes: [{ id: fresh('th', random) as ThemeId, label: word(random) }],
    actors: [newActor(fresh('a', random) as ActorId, word(random))],
  };
}

/** The id of a record that is there, or of none. */
function some(document: MapDocument, table: TableName, random: () => number): string {
  return pick(random, [...document[table].keys()]) ?? 'nobody';
}

export function pick<One>(random: () => number, from: readonly One[]): One | undefined {
  return from[Math.floor(random() * from.length)];
}

function fresh(prefix: string, random: () => number): string {
  return `${prefix}${Math.floor(random() * 2 ** 48).toString(36)}`;
}

const WORDS = ['Écluse', 'le Val', '__proto__', 'Œuvre « A »', '🌱', "l'Hôpital", 'constructor', 'x'.repeat(80)];
function word(random: () => number): string {
  return `${pick(random, WORDS)} ${Math.floor(random() * 1000)}`;
}

function point(random: () => number) {
  return { x: Math.round(random() * 1000), y: random() * 1000 };
}

/** A document as one text that is the same for the same content, whatever the order in which it came to be. */
export function canonical(document: MapDocument, without: readonly TableName[] = []): string {
  const tables = TABLE_NAMES.filter((name) => !without.includes(name)).map((name) => [
    name,
    [...(document[name] as ReadonlyMap<string, unknown>)].sort(([a], [b]) => (a < b ? -1 : 1)).map(sortedKeys),
  ]);
  return JSON.stringify([sortedKeys(document.info), tables]);
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => [key, sortedKeys(one)]);
}
