import type { Rows } from './columnContent';
import type { ColumnPlan } from './columnPlan';
import { endsPlan } from './endsPlan';
import { membersPlan } from './membersPlan';
import { peoplePlan } from './peoplePlan';
import { grantsPlan, projectsPlan } from './projectsPlan';
import { registerPlan } from './registerPlan';

/** What the headings of a table that is not ours say it is, whoever asks: two ends of ties, an extract of a register, projects, members, people. */
export function toldPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  return (
    endsPlan(headings, rows) ??
    registerPlan(headings) ??
    projectsPlan(headings, rows) ??
    membersPlan(headings, rows) ??
    peoplePlan(headings, rows)
  );
}

/** True of a line that heads a table: it says what this is, or what was granted. */
export function areTelling(headings: readonly string[], rows: Rows): boolean {
  return (toldPlan(headings, rows) ?? grantsPlan(headings, rows)) !== undefined;
}
