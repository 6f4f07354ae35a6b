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
  /** Columns in which an actor or tie that comes says which file and row it comes from; `undefined`: not said. */
  readonly cameFrom: (key: string) => readonly [heading: string, value: string] | undefined;
}

/**
 * The open map as a newer file has it, as far as a person wants. Places, groups, looks, story, rulings, private notes without a
 * column: whatever the file does not speak of is the very same. The very same map when nothing is taken. Time O(records).
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
  // With two beneficiaries by role, the one that was looked from before still is.
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

/** With what is new and not left out; a record whose actor stays out stays out with it. */
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

/** With where it came from among its columns, when it has columns of its own. */
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

/** Two that a person said are two are not asked about again. */
function withRefusals(document: MapDocument, { different }: UpdateChoices, { today }: UpdateContext): MapDocument {
  const rulings = new Map(document.rulings);
  for (const [theirs, ours] of different) {
    if (theirs === ours || !document.actors.has(theirs) || !document.actors.has(ours)) continue;
    const id = twinsKey({ a: theirs, b: ours });
    rulings.set(id, { id, verdict: 'notRelevant', on: today });
  }
  return rulings.size === document.rulings.size ? document : { ...document, rulings };
}

/** Without themes of the file that nothing took in; those of the map stay, used or not. */
function withThemesUsed(document: MapDocument, open: MapDocument): MapDocument {
  if (document.themes === open.themes) return document;
  const used = new Set<ThemeId>();
  for (const table of ['actors', 'actions', 'testimonies', 'offers', 'resources'] as const)
    for (const { themes } of document[table].values()) for (const id of themes) used.add(id);
  const themes = new Map([...document.themes].filter(([id]) => open.themes.has(id) || used.has(id)));
  return { ...document, themes: themes.size === open.themes.size ? open.themes : themes };
}
