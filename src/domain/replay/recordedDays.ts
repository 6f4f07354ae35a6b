import type { ActorId, Day, TestimonyId, TieId } from '../brand';
import { dayAt } from '../days/dayAt';
import { byCodeUnits } from '../folding';
import type { HistoryStep } from '../history/history';
import type { MapCopy, MapDocument } from '../mapDocument';
import type { Role, RoleName } from '../role';

/** Days on which records were added, as far as undo steps and milestones show. */
export interface RecordedDays {
  readonly actors: ReadonlyMap<ActorId, Day>;
  readonly ties: ReadonlyMap<TieId, Day>;
  readonly testimonies: ReadonlyMap<TestimonyId, Day>;
  readonly roles: ReadonlyMap<string, Day>;
}

export function roleKey(actor: ActorId, role: RoleName): string {
  return `${actor} ${role}`;
}

const RECORDED = ['actors', 'ties', 'testimonies'] as const;
type RecordedTable = (typeof RECORDED)[number];

/**
 * Undo steps give the exact day. Other records get the day of the first milestone that has them, or today when only the current
 * map does.
 */
export function recordedDays(document: MapDocument, past: readonly HistoryStep[], today: Day): RecordedDays {
  const made = madeInSteps(past);
  const shown = shownInMilestones(document);
  const dayOf = (table: RecordedTable | 'roles', id: string) =>
    made[table].get(id) ?? (shown ? (shown[table].get(id) ?? today) : undefined);
  const daysOf = <Id extends string>(table: RecordedTable | 'roles', ids: Iterable<Id>) =>
    new Map(
      [...ids].flatMap((id) => {
        const day = dayOf(table, id);
        return day === undefined ? [] : [[id, day] as const];
      }),
    );
  return {
    actors: daysOf('actors', document.actors.keys()),
    ties: daysOf('ties', document.ties.keys()),
    testimonies: daysOf('testimonies', document.testimonies.keys()),
    roles: daysOf('roles', [...document.actors.values()].flatMap(rolesOf)),
  };
}

type DaysOf = Readonly<Record<RecordedTable | 'roles', Map<string, Day>>>;

const none = (): DaysOf => ({ actors: new Map(), ties: new Map(), testimonies: new Map(), roles: new Map() });

function madeInSteps(past: readonly HistoryStep[]): DaysOf {
  const days = none();
  const note = (table: keyof DaysOf, id: string, day: Day) => {
    if (!days[table].has(id)) days[table].set(id, day);
  };
  for (const { at, change } of past) {
    if (at === undefined) continue;
    const day = dayAt(at);
    for (const table of RECORDED)
      for (const [id, before, after] of change[table] ?? [])
        if (before === null && after !== null) note(table, id, day);
    for (const [, before, after] of change.actors ?? []) {
      const had = new Set(before ? rolesOf(before) : []);
      for (const key of after ? rolesOf(after) : []) if (!had.has(key)) note('roles', key, day);
    }
  }
  return days;
}

/** `null`: the map has no milestone, so nothing is known. */
function shownInMilestones({ snapshots }: MapDocument): DaysOf | null {
  if (snapshots.size === 0) return null;
  const days = none();
  const latestFirst = [...snapshots.values()].sort((one, other) => byCodeUnits(other.on, one.on));
  for (const { on, map } of latestFirst) {
    for (const table of RECORDED) for (const [id] of map.tables[table]) days[table].set(id, on);
    for (const key of rolesIn(map)) days.roles.set(key, on);
  }
  return days;
}

const rolesIn = ({ tables }: MapCopy) => tables.actors.flatMap(([, actor]) => rolesOf(actor));

function rolesOf({ id, roles }: { readonly id: ActorId; readonly roles: readonly Role[] }): string[] {
  return roles.map(({ role }) => roleKey(id, role));
}
