import type { Actor } from '../../domain/actor';
import type { ActionId, ActorId, Day, ThemeId } from '../../domain/brand';
import { removeAction } from '../../domain/commands/actions';
import { removeActors } from '../../domain/commands/actors';
import { beneficiaryOf, type MapDocument, officerOf } from '../../domain/mapDocument';
import { withoutRecords } from '../../domain/tables';
import { twinsKey } from '../join/openTwins';
import type { UpdateChoices } from './updateChoices';
import { recordKey, UPDATED_TABLES } from './updatedTable';
import type { UpdatePlan } from './updatePlan';
import { withoutMissing } from './withoutMissing';
import { withSidesTaken } from './withSidesTaken';

export interface UpdateContext {
  readonly newId: () => string;
  readonly today: Day;
  /** Column that says which file and row a new actor or tie comes from; `undefined`: none. */
  readonly cameFrom: (key: string) => readonly [heading: string, value: string] | undefined;
}

/**
 * Applies a plan to the open map, as far as a person wants. Keeps whatever the file does not cover: positions, groups, looks,
 * story, rulings, private notes without a column. Returns the same object when nothing changes. Time O(records).
 */
export function updatedMap(
  open: MapDocument,
  plan: UpdatePlan,
  choices: UpdateChoices,
  context: UpdateContext,
): MapDocument {
  const taken = withRefusals(withSidesTaken(withAdded(open, plan, choices, context), plan, choices), choices, context);
  const updated = withThemesUsed(withoutRemoved(taken, plan, choices), open);
  if (UPDATED_TABLES.every((table) => updated[table] === open[table]) && updated.privates === open.privates)
    return open;
  // When the update makes another actor the beneficiary or officer by role, the former one is kept by naming it.
  const [beneficiary, officer] = [beneficiaryOf(open), officerOf(open)];
  const isKept = (id: ActorId | undefined): id is ActorId => id !== undefined && updated.actors.has(id);
  const needsBeneficiary = isKept(beneficiary) && beneficiaryOf(updated) !== beneficiary;
  const needsOfficer = isKept(officer) && officerOf(updated) !== officer;
  if (!needsBeneficiary && !needsOfficer) return updated;
  const info = {
    ...updated.info,
    ...(needsBeneficiary ? { beneficiary } : {}),
    ...(needsOfficer ? { officer } : {}),
  };
  return { ...updated, info };
}

/** Adds new records that are not left out; a record whose actor is left out stays out too. */
function withAdded(
  open: MapDocument,
  plan: UpdatePlan,
  { leftOut }: UpdateChoices,
  context: UpdateContext,
): MapDocument {
  const { told, added } = plan;
  const themes = new Map(open.themes);
  for (const [id, theme] of told.themes) if (!themes.has(id)) themes.set(id, theme);
  let next: MapDocument = themes.size === open.themes.size ? open : { ...open, themes };
  for (const table of UPDATED_TABLES) {
    const records = new Map<string, { readonly id: string }>(next[table]);
    const privates = new Map(next.privates);
    const before = records.size;
    for (const { table: of, id } of added) {
      const key = recordKey(table, id);
      const record = (told[table] as ReadonlyMap<string, { readonly id: string }>).get(id);
      if (of !== table || !record || leftOut.has(key)) continue;
      const whole = withoutMissing(table, record, next);
      if (whole === null) continue;
      const free = records.has(id) ? context.newId() : id;
      records.set(free, withOrigin({ ...whole, id: free }, context.cameFrom(key)));
      const notes = table === 'actors' ? told.privates.get(id as ActorId) : undefined;
      if (notes) privates.set(id as ActorId, notes);
    }
    if (records.size > before) next = { ...next, [table]: records };
    if (privates.size > next.privates.size) next = { ...next, privates };
  }
  return next;
}

/** Adds the column that says where a record came from, for records that have columns. */
function withOrigin<One extends { readonly id: string }>(
  record: One,
  origin: readonly [string, string] | undefined,
): One {
  const { attributes } = record as { readonly attributes?: Actor['attributes'] };
  if (!origin || !attributes || attributes.some(([heading]) => heading === origin[0])) return record;
  return { ...record, attributes: [...attributes, origin] };
}

function withoutRemoved(document: MapDocument, { gone }: UpdatePlan, { removed }: UpdateChoices): MapDocument {
  const chosen = gone.filter(({ table, id }) => removed.has(recordKey(table, id)));
  let next = document;
  for (const table of UPDATED_TABLES) {
    const ids = chosen.filter((one) => one.table === table).map(({ id }) => id);
    if (ids.length === 0) continue;
    if (table === 'actors') next = removeActors.run(next, { ids: ids as ActorId[] });
    else if (table === 'actions') for (const id of ids) next = removeAction.run(next, { id: id as ActionId });
    else next = withoutRecords(next, table, ids);
  }
  return next;
}

/** Records that two actors are different, so that the question is not asked again. */
function withRefusals(document: MapDocument, { different }: UpdateChoices, { today }: UpdateContext): MapDocument {
  const rulings = new Map(document.rulings);
  for (const [theirs, ours] of different) {
    if (theirs === ours || !document.actors.has(theirs) || !document.actors.has(ours)) continue;
    const id = twinsKey({ a: theirs, b: ours });
    rulings.set(id, { id, verdict: 'notRelevant', on: today });
  }
  return rulings.size === document.rulings.size ? document : { ...document, rulings };
}

/** Drops themes of the file that no record uses; the map's own stay. */
function withThemesUsed(document: MapDocument, open: MapDocument): MapDocument {
  if (document.themes === open.themes) return document;
  const used = new Set<ThemeId>();
  for (const table of ['actors', 'actions', 'testimonies', 'offers', 'resources'] as const)
    for (const { themes } of document[table].values()) for (const id of themes) used.add(id);
  const themes = new Map([...document.themes].filter(([id]) => open.themes.has(id) || used.has(id)));
  return { ...document, themes: themes.size === open.themes.size ? open.themes : themes };
}
