import { headingKey, headingOf, isKnownHeading, type KnownKind } from '../headings/headings';
import type { RawTable } from '../rawTable';
import { placeOf } from '../rawTable';
import type { Question, ReadContext } from '../readResult';
import { checkOf } from './checkedAttributes';
import type { ColumnPlan, PlanSource, UnaskedPlan } from './columnPlan';
import { columnRoles } from './columnRoles';
import { countsLines } from './countsLines';
import { guessPlan } from './guess';
import { fieldsOfKind } from './knownFields';
import { peoplePlan } from './peoplePlan';
import { plansByKind } from './plansByKind';
import { grantsPlan, projectsPlan, structuresPlan } from './projectsPlan';
import { isOurTemplate, recognise } from './recognise';
import { registerPlan } from './registerPlan';
import { withRegisterReference } from './registerReference';
import { recalledPlan } from './rememberedPlan';
import { toldPlan } from './toldPlan';
import type { DataRow } from './understood';

/** Headings that can only be an end of a tie. */
const STRONG = new Set([
  'source',
  'cible',
  'target',
  'from',
  'to',
  'de',
  'a',
  'origine',
  'destination',
  'node1',
  'node2',
]);

/** Returns the end of ties ("from" or "to") that is missing and that no column could fill: nobody could map it by hand either. */
function loneEnd(headings: readonly string[]): 'from' | 'to' | undefined {
  const ends = headings.filter((heading) => STRONG.has(headingKey(heading)));
  const [only = ''] = ends;
  if (ends.length !== 1) return undefined;
  const others = headings.filter((heading) => heading !== only);
  if (!others.every((heading) => isKnownHeading(heading) || checkOf(heading) !== undefined)) return undefined;
  return headingOf('ties', only)?.field === 'from' ? 'to' : 'from';
}

interface ChosenPlan {
  readonly plan: ColumnPlan;
  readonly source: PlanSource;
  readonly questions: readonly Question[];
  /** Builds the question about the columns, for callers that find later that it must be asked. */
  readonly ask: () => Question;
  readonly missing?: { readonly kind: KnownKind; readonly field: string };
  readonly unasked: () => UnaskedPlan;
}

const PREVIEWED = 6;

/** A table with only its columns left to identify. `written`: headings as they stand, blanks included. */
interface NamedTable {
  readonly raw: RawTable;
  readonly id: string;
  readonly headings: readonly string[];
  readonly written: readonly string[];
  readonly rows: readonly DataRow[];
  readonly hasHeader: boolean;
}

/** Chooses the plan: the user's answer, a remembered one, the format's, that of the headings, or a guess, which is asked about. */
export function choosePlan(table: NamedTable, { answers, remembered = [] }: ReadContext): ChosenPlan {
  const { id, headings, hasHeader } = table;
  const unasked = () => nobodySaid(unaskedPlan(table));
  const answer = answers.get(id);
  if (typeof answer === 'object' && 'columns' in answer) {
    const plan = fitted(answer, headings.length);
    return { plan, source: 'answered', questions: [], ask: () => asked(table, plan), unasked };
  }
  const recalled = hasHeader ? recalledPlan(headings, remembered) : undefined;
  if (recalled) {
    const plan = fitted(recalled, headings.length);
    return { plan, source: 'remembered', questions: [asked(table, plan)], ask: () => asked(table, plan), unasked };
  }
  const told = unaskedPlan(table);
  const { plan, source, missing } = told;
  return {
    plan,
    source,
    questions: source === 'guessed' && !missing ? [asked(table, plan)] : [],
    ask: () => asked(table, plan),
    ...(missing ? { missing } : {}),
    unasked: () => nobodySaid(told),
  };
}

function nobodySaid({ plan, source }: { readonly plan: ColumnPlan; readonly source: PlanSource }): UnaskedPlan {
  return { plan, isGuessed: source === 'guessed' };
}

interface UnaskedTold {
  readonly plan: ColumnPlan;
  readonly source: PlanSource;
  readonly missing?: ChosenPlan['missing'];
}

function unaskedPlan({ raw, headings, written, rows, hasHeader }: NamedTable): UnaskedTold {
  if (raw.plan) return { plan: raw.plan, source: 'format' };
  const cells = rows.map((one) => one.cells);
  // Ignores columns without heading that are empty or only number the lines.
  const without = (plan: ColumnPlan): ColumnPlan => ({
    ...plan,
    columns: plan.columns.map((field, i) =>
      written[i] === '' && (cells.every((row) => row[i] === '') || countsLines(cells.map((row) => row[i] ?? '')))
        ? 'ignored'
        : field,
    ),
  });
  const known = hasHeader ? toldByHeadings(written, headings, cells, raw) : undefined;
  if (known) return { plan: withRegisterReference(without(known), headings, cells), source: 'recognised' };
  const end = hasHeader ? loneEnd(headings) : undefined;
  if (end) return { plan: { kind: 'ties', columns: [] }, source: 'guessed', missing: { kind: 'ties', field: end } };
  return { plan: without(guessPlan(headings, cells)), source: 'guessed' };
}

/** Reads the plan off the headings. A column without heading counts as '': the letter it is called by means nothing. */
function toldByHeadings(
  written: readonly string[],
  headings: readonly string[],
  cells: readonly (readonly string[])[],
  raw: RawTable,
): ColumnPlan | undefined {
  const said = headings.map((heading, column) => (written[column] === '' ? '' : heading));
  const known = recognise(said, cells, raw.sheet ?? raw.file);
  // Our headings may match projects; the words of their own may say more.
  if (known?.kind === 'actions' && !isOurTemplate('actions', said))
    return projectsPlan(said, cells) ?? grantsPlan(said, cells) ?? namingSome(known, said, cells);
  // "Tâche", "Qui", "Avec qui": a task, and who does it with whom.
  const done = known?.kind === 'ties' && !said.some((one) => STRONG.has(headingKey(one))) && projectsPlan(said, cells);
  if (done) return done;
  if (known && ((known.kind !== 'actors' && !registerPlan(said)) || isOurTemplate('actors', said))) return known;
  const told = toldPlan(said, cells);
  if (told) return told;
  const grants = grantsPlan(said, cells) ?? structuresPlan(said, cells);
  // A list of actors wins when the names are in another column than the titles of the grants.
  const list = known && withThemesAndContacts(known, said, cells);
  return list && list.columns.indexOf('name') !== grants?.columns.indexOf('title') ? list : (grants ?? list);
}

/** Reads projects without lead or partners as a list of the people named in other columns. */
function namingSome(known: ColumnPlan, headings: readonly string[], rows: readonly (readonly string[])[]): ColumnPlan {
  const namesSome = known.columns.some((field) => field === 'lead' || field === 'partners');
  return namesSome ? known : (peoplePlan(headings, rows) ?? known);
}

/** Gives a list of actors its themes and contacts from headings of its own: "Acteur", "Domaine", "Est en relation avec". */
function withThemesAndContacts(
  plan: ColumnPlan,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnPlan {
  const roles = columnRoles(headings, rows);
  const columns = plan.columns.map((field, column) =>
    field === 'attribute' && (roles[column] === 'contacts' || roles[column] === 'themes') ? roles[column] : field,
  );
  return { ...plan, columns };
}

function asked({ raw, id, headings, rows }: NamedTable, byDefault: ColumnPlan): Question {
  const cells = rows.map((one) => one.cells);
  const plans = new Map([...plansByKind(headings, cells), [byDefault.kind, byDefault]]);
  return { kind: 'columns', id, ...placeOf(raw), headings, rows: cells.slice(0, PREVIEWED), byDefault, plans };
}

/** Fits a plan to the width of the table; unknown fields become attributes, since an answer may come from another file. */
function fitted(plan: ColumnPlan, width: number): ColumnPlan {
  const known = fieldsOfKind(plan.kind);
  const columns = Array.from({ length: width }, (_, column) => {
    const field = plan.columns[column];
    return field !== undefined && known.has(field) ? field : 'attribute';
  });
  return { ...plan, columns };
}
