import type { XmlAttributes } from '../xml/xmlAttributes';

const BOUNDS = ['start', 'startopen', 'end', 'endopen'] as const;
const OF_TIME: ReadonlySet<string> = new Set([...BOUNDS, 'timestamp', 'timestamps', 'intervals']);

/** Where values that change over time are kept: they are no single number or date. */
export function headingInTime(heading: string): string {
  return `${heading} [time]`;
}

/** A value with when it holds, as text: `3 [2019 – 2021]`, `3 [2019]`. Without a time, the value alone. */
export function valueInTime(value: string, attributes: XmlAttributes): string {
  if (!attributes.hasAny(OF_TIME)) return value;
  const [start, startOpen, end, endOpen] = BOUNDS.map((bound) => attributes.get(bound));
  const [from, to] = [start ?? startOpen, end ?? endOpen];
  const listed = attributes.get('timestamp') ?? attributes.get('timestamps') ?? attributes.get('intervals');
  const time =
    from === undefined && to === undefined ? listed?.replace(/^<?\[|\]>?$/g, '') : `${from ?? ''} – ${to ?? ''}`;
  if (time === undefined) return value;
  return value === '' ? `[${time.trim()}]` : `${value} [${time.trim()}]`;
}
