import type { Rows } from './columnContent';
import type { ColumnPlan } from './columnPlan';
import { endsPlan } from './endsPlan';
import { membersPlan } from './membersPlan';
import { peoplePlan } from './peoplePlan';
import { grantsPlan, projectsPlan } from './projectsPlan';
import { registerPlan } from './registerPlan';

/** Returns the plan that headings of a foreign table tell: ends of ties, register extract, projects, members or people. */
export function toldPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  return (
    endsPlan(headings, rows) ??
    registerPlan(headings) ??
    projectsPlan(headings, rows) ??
    membersPlan(headings, rows) ??
    peoplePlan(headings, rows)
  );
}

/** True when the line is a header row, of a known table or of grants. */
export function areTelling(headings: readonly string[], rows: Rows): boolean {
  return (toldPlan(headings, rows) ?? grantsPlan(headings, rows)) !== undefined;
}
