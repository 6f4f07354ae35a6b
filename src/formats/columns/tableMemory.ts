import { type RememberedPlan, rememberedFrom } from './rememberedPlan';

/** A memory written by another version is not read. */
const VERSION = 1;
/** Sets of headings kept; the one used longest ago is dropped first. */
const MOST = 40;
/** Characters kept, so that a table of hundreds of columns does not fill the browser's storage. */
const LONGEST = 200_000;

/** Reads the remembered plans, latest first. Anything unreadable, or of another version, counts as no memory. */
export function memoryIn(text: string | null): RememberedPlan[] {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (typeof kept !== 'object' || kept === null) return [];
    const { version, plans }: { version?: unknown; plans?: unknown } = kept;
    if (version !== VERSION || !Array.isArray(plans)) return [];
    return plans.slice(0, MOST).flatMap((plan: unknown) => rememberedFrom(plan) ?? []);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** Returns the memory as text, with `plans` put first; `forgotten`: headings of plans to drop. */
export function memoryWith(
  text: string | null,
  plans: readonly RememberedPlan[],
  forgotten: readonly string[] = [],
): string {
  const gone = new Set([...forgotten, ...plans.map(({ headings }) => headings)]);
  const kept = [...plans, ...memoryIn(text).filter(({ headings }) => !gone.has(headings))].slice(0, MOST);
  const written = () => JSON.stringify({ version: VERSION, plans: kept });
  while (kept.length > 0 && written().length > LONGEST) kept.pop();
  return written();
}
