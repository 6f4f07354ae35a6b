import { type Actor, newActor } from '../../../src/domain/actor';
import type { ActorId, ThemeId, TieId } from '../../../src/domain/brand';
import * as commands from '../../../src/domain/commands';
import type { Command } from '../../../src/domain/commands/command';
import { type CommandName, execute, type History, redo, undo } from '../../../src/domain/history/history';
import type { Recorded } from '../../../src/domain/history/recorded';
import type { MapDocument } from '../../../src/domain/mapDocument';
import type { Placement } from '../../../src/domain/placement';
import { newTie } from '../../../src/domain/tie';
import { pick } from '../../helpers/randomEdits';
import { type ModelActor, ModelMap, sorted, type Writes } from './modelMap';

/** One thing that a person does, as the app does it and as the model says it must end. */
export interface Doing {
  readonly name: string;
  readonly recorded: Recorded;
  readonly history: History;
}

/** How often each is done, of a hundred. */
const WEIGHTS = {
  addActor: 25,
  addTie: 25,
  setField: 12,
  move: 12,
  moveSeveral: 6,
  removeTie: 6,
  removeActor: 4,
  group: 2,
  ungroup: 2,
  importSeveral: 1,
  undo: 3,
  redo: 1,
  renameTheme: 1,
} as const;
type Kind = keyof typeof WEIGHTS;
const DRAWN = (Object.entries(WEIGHTS) as [Kind, number][]).flatMap(([kind, weight]) => Array<Kind>(weight).fill(kind));

/** More than a group of the journal holds; more than the app keeps. */
const KEPT_LOG = 500;
const KEPT_STEPS = 1500;

interface ModelStep {
  readonly forth: Writes;
  readonly back: Writes;
}

/** The model beside the app's history: the same is done to both, and what is undone is known by both. */
export class ModelSession {
  readonly map = new ModelMap();
  past: readonly ModelStep[] = [];
  future: readonly ModelStep[] = [];
  /** How to take each thing done back, as if it never was: the disk may not have it. */
  private log: { readonly past: readonly ModelStep[]; readonly future: readonly ModelStep[]; readonly back: Writes }[] =
    [];
  private ids = 0;

  /** Forgets the last `count` things done. */
  rollBack(count: number): void {
    for (const { past, future, back } of this.log.splice(this.log.length - count).reverse()) {
      this.map.make(back);
      [this.past, this.future] = [past, future];
    }
  }

  private make(writes: Writes): Writes {
    const { past, future } = this;
    const back = this.map.make(writes);
    this.log.push({ past, future, back });
    if (this.log.length > 2 * KEPT_LOG) this.log = this.log.slice(-KEPT_LOG);
    return back;
  }

  /** Draws something to do; `null` when there was nothing to do it to. */
  draw(history: History, random: () => number, now: number): Doing | null {
    const kind = pick(random, DRAWN)!;
    if (kind === 'undo' || kind === 'redo') return this.goBackOrForth(kind, history);
    const made = this.drawEdit(kind, history, random);
    return made && this.run(kind, history, made.writes, made.command, made.args, now);
  }

  private run<Args>(
    name: string,
    history: History,
    writes: Writes,
    command: Command<CommandName, Args>,
    args: Args,
    now: number,
  ): Doing | null {
    const { history: after, change } = execute(history, command, args, name, now);
    if (!change) return null;
    const back = this.make(writes);
    const joined = after.past.length === history.past.length && after.past.at(-2) === history.past.at(-2);
    const last = joined ? this.past.at(-1) : undefined;
    const made = { forth: [...(last?.forth ?? []), ...writes], back: [...back, ...(last?.back ?? [])] };
    this.past = [...(joined ? this.past.slice(0, -1) : this.past), made].slice(-KEPT_STEPS);
    this.future = [];
    const subject = command.subject?.(args);
    const step = { command: command.name, label: name, at: now, ...(subject === undefined ? {} : { subject }) };
    return { name, history: after, recorded: { ...step, kind: 'do', policy: command.history, change } };
  }

  private goBackOrForth(kind: 'undo' | 'redo', history: History): Doing | null {
    const step = kind === 'undo' ? history.past.at(-1) : history.future[0];
    const { history: after, change } = kind === 'undo' ? undo(history) : redo(history);
    if (!step || !change) return null;
    this.goes(kind);
    return { name: kind, history: after, recorded: { ...step, kind, policy: 'record', change } };
  }

  /** The same in the model alone. */
  goes(kind: 'undo' | 'redo'): void {
    const step = kind === 'undo' ? this.past.at(-1) : this.future[0];
    if (!step) throw new Error(`the app makes a step that nobody knows: ${kind}`);
    this.make(kind === 'undo' ? step.back : step.forth);
    this.past = kind === 'undo' ? this.past.slice(0, -1) : [...this.past, step];
    this.future = kind === 'undo' ? [step, ...this.future] : this.future.slice(1);
  }

  private drawEdit(kind: Exclude<Kind, 'undo' | 'redo'>, { document }: History, random: () => number): Drawn | null {
    const { actors, ties, themes } = this.map;
    const someActor = (): string | undefined => at(actors, random);
    const id = someActor();
    const actor = id === undefined ? undefined : actors.get(id);
    switch (kind) {
      case 'addActor': {
        const added = this.fresh('a');
        const x = Math.round(random() * 999);
        const placement = { free: { x, y: 1 } };
        const args = { actor: newActor(added as ActorId, `Nom ${added} É`), placement };
        return drawn(commands.addActor, args, [['actors', added, { ...NOBODY, name: `Nom ${added} É`, at: `${x}|` }]]);
      }
      case 'addTie': {
        const other = someActor();
        if (id === undefined || other === undefined || id === other) return null;
        const added = this.fresh('t');
        const tie = newTie(added as TieId, id as ActorId, other as ActorId);
        return drawn(commands.connectActors, { tie }, [['ties', added, { a: id, b: other }]]);
      }
      case 'setField': {
        if (id === undefined || !actor) return null;
        const territory = `Val ${Math.floor(random() * 1e6)} 🌱`;
        const args = { id: id as ActorId, patch: { territory } };
        return drawn(commands.describeActor, args, [['actors', id, { ...actor, territory }]]);
      }
      case 'move': {
        if (id === undefined || !actor) return null;
        const x = Math.round(random() * 999);
        const args = { id: id as ActorId, placement: { free: { x, y: 1 } } };
        return drawn(commands.placeActor, args, [['actors', id, { ...actor, at: `${x}|${actor.at.split('|')[1]}` }]]);
      }
      case 'moveSeveral': {
        const ids = [...actors.keys()].slice(0, 5).filter((one) => !document.placements.get(one as ActorId)?.pinned);
        const x = Math.round(random() * 999);
        const placements = ids.map((one): Placement => ({ id: one as ActorId, circles: { x, y: 1 } }));
        const writes = ids.map((one) => {
          const before = actors.get(one)!;
          return ['actors', one, { ...before, at: `${before.at.split('|')[0]}|${x}` }] as const;
        });
        return drawn(commands.arrangeActors, { placements }, writes);
      }
      case 'removeTie': {
        const tie = at(ties, random);
        return tie === undefined ? null : drawn(commands.removeTie, { id: tie as TieId }, [['ties', tie, undefined]]);
      }
      case 'removeActor':
        return id === undefined ? null : drawn(commands.removeActor, { id: id as ActorId }, this.map.without(id));
      case 'group': {
        if (id === undefined || !actor) return null;
        const theme = `th${Math.floor(random() * 8)}`;
        if (actor.themes.includes(theme)) return null;
        const label = themes.get(theme) ?? `Thème ${theme}`;
        const args = { id: id as ActorId, theme: { id: theme as ThemeId, label } };
        const tagged = ['actors', id, { ...actor, themes: [...actor.themes, theme] }] as const;
        return drawn(commands.tagActor, args, themes.has(theme) ? [tagged] : [['themes', theme, label], tagged]);
      }
      case 'ungroup': {
        const [theme] = actor?.themes ?? [];
        if (id === undefined || !actor || theme === undefined) return null;
        const others = actor.themes.filter((one) => one !== theme);
        const args = { id: id as ActorId, theme: theme as ThemeId };
        return drawn(commands.untagActor, args, [['actors', id, { ...actor, themes: others }]]);
      }
      case 'importSeveral': {
        const added = Array.from({ length: 5 }, () => this.fresh('i'));
        const imported = added.map((one): [ActorId, Actor] => [one as ActorId, newActor(one as ActorId, one)]);
        const joined = { ...document, actors: new Map([...document.actors, ...imported]) };
        return drawn(
          commands.joinMap,
          { joined },
          added.map((one) => ['actors', one, { ...NOBODY, name: one }] as const),
        );
      }
      case 'renameTheme': {
        const theme = at(themes, random);
        if (theme === undefined) return null;
        const label = `Thème ${theme} ${Math.floor(random() * 1e6)}`;
        return drawn(commands.renameTheme, { id: theme as ThemeId, label }, [['themes', theme, label]]);
      }
    }
  }

  private fresh(prefix: string): string {
    this.ids += 1;
    return `${prefix}${this.ids}`;
  }
}

const NOBODY: ModelActor = { name: '', territory: '', at: '|', themes: [] };

interface Drawn {
  readonly command: Command<CommandName, never>;
  readonly args: never;
  readonly writes: Writes;
}

/** Each carries the arguments of its own command; they are only handed on. */
function drawn<Args>(command: Command<CommandName, Args>, args: Args, writes: Writes): Drawn {
  return { command, args: args as never, writes };
}

function at(rows: ReadonlyMap<string, unknown>, random: () => number): string | undefined {
  let left = Math.floor(random() * rows.size);
  for (const id of rows.keys()) if (left-- === 0) return id;
  return undefined;
}

/** A document said as the model says it. */
export function modelText({ actors, ties, themes, placements }: MapDocument): string {
  const places = placements as ReadonlyMap<string, Placement>;
  const said = new Map(
    [...actors.values()].map(({ id, name, territory = '', themes: tags }): [string, ModelActor] => {
      const place = places.get(id);
      return [id, { name, territory, at: `${place?.free?.x ?? ''}|${place?.circles?.x ?? ''}`, themes: tags }];
    }),
  );
  return JSON.stringify([
    sorted(said),
    sorted(new Map([...ties.values()].map(({ id, a, b }) => [id, { a, b }]))),
    sorted(new Map([...themes.values()].map(({ id, label }) => [id, label]))),
  ]);
}
