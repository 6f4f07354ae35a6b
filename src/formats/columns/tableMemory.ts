import { type RememberedPlan, rememberedFrom } from './rememberedPlan';

/** What a memory of other builds says is not read. */
const VERSION = 1;
/** Sets of headings; the one used longest ago goes first. */
const MOST = 40;
/** Characters, so that a table of hundreds of columns does not fill what a browser gives. */
const LONGEST = 200_000;

/** How tables were read, the latest first. Whatever is no memory, or of another version, is as if there were none. */
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

/** The memory as text, with how tables were just read before what it held; `forgotten`: headings of which nothing is kept. */
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
