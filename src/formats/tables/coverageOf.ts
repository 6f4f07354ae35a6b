import type { Coverage, CoveredTable } from '../../domain/coverage';
import type { UnderstoodTable } from '../columns/understood';
import type { MapBuilder } from './mapBuilder';

const LISTS: Readonly<Partial<Record<UnderstoodTable['plan']['kind'], CoveredTable>>> = {
  actors: 'actors',
  ties: 'ties',
  membership: 'ties',
  actions: 'actions',
  testimonies: 'testimonies',
  offers: 'offers',
  introductions: 'introductions',
  meetings: 'meetings',
  awareness: 'awareness',
  resources: 'resources',
};

/** Returns what the tables, once read, cover. Lists of the same kind count as one. */
export function coverageOf(tables: readonly UnderstoodTable[], builder: MapBuilder): Coverage {
  const covered = new Map<CoveredTable, { fields: Set<string>; attributes: Set<string> }>();
  for (const { plan, headings } of tables) {
    const table = LISTS[plan.kind];
    if (!table) continue;
    const columns = covered.get(table) ?? { fields: new Set(), attributes: new Set() };
    covered.set(table, columns);
    // Lists of members tell names, ids and membership: nothing else about the ties.
    const fields = plan.kind === 'membership' ? ['nature'] : plan.columns;
    for (const [at, field] of plan.columns.entries())
      if (field === 'attribute') columns.attributes.add(headings[at] ?? '');
    for (const field of fields) if (field !== 'attribute' && field !== 'ignored') columns.fields.add(field);
  }
  return { tables: covered, places: builder.rowsRead(), typed: builder.typeSaid };
}
