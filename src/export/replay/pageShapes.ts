import type { Shape } from '../../picture/marks/shape';
import { type Markup, markup } from '../markup';
import { shapeMarkup } from '../svg';

/** Shapes of one stop in the colours of both themes, in the same order. */
export interface TwoThemes {
  readonly light: readonly Shape[];
  readonly dark: readonly Shape[];
}

/** Each shape of all stops once, with the stops at which it is visible, and colour rules for both themes. */
export interface PageShapes {
  readonly groups: readonly Markup[];
  readonly rules: string;
}

/** A shape visible from stop `from` to stop `to`, both included, counted from 0. */
interface Seen {
  readonly element: Markup;
  readonly stops: number[];
}

export function pageShapes(stops: readonly TwoThemes[]): PageShapes {
  const colours = new Map<string, string>();
  const seen: Seen[] = [];
  for (const [stop, { light, dark }] of stops.entries()) {
    const known = new Map(seen.map((one, index) => [keyOf(one.element), index]));
    let after = -1;
    const added: { readonly after: number; readonly one: Seen }[] = [];
    for (const [index, shape] of light.entries()) {
      const element = coloured(shape, dark[index] ?? shape, colours);
      const at = known.get(keyOf(element));
      if (at === undefined) added.push({ after, one: { element, stops: [stop] } });
      else {
        seen[at]?.stops.push(stop);
        after = Math.max(after, at);
      }
    }
    // Inserted above the shape it covers, from last to first, so that earlier indexes stay valid.
    for (const { after: place, one } of added.reverse()) seen.splice(place + 1, 0, one);
  }
  return {
    groups: grouped(seen, stops.length - 1),
    rules: [...colours].map(([pair, name]) => colourRules(name, pair)).join('\n'),
  };
}

function keyOf(element: Markup): string {
  return JSON.stringify(element);
}

/** Groups shapes visible at the same stops. The last stop is shown at first, so that it is visible without scripts. */
function grouped(seen: readonly Seen[], last: number): Markup[] {
  const groups: { readonly when: string; readonly isLast: boolean; readonly elements: Markup[] }[] = [];
  for (const { element, stops } of seen) {
    const when = [...new Set(stops)].join(' ');
    const open = groups.at(-1);
    if (open?.when === when) open.elements.push(element);
    else groups.push({ when, isLast: stops.includes(last), elements: [element] });
  }
  return groups.map(({ when, isLast, elements }) =>
    markup('g', { 'data-at': when, class: isLast ? undefined : 'off' }, elements),
  );
}

const PAINTS = ['fill', 'stroke'] as const;

/** The shape with classes in place of its colours. */
function coloured(light: Shape, dark: Shape, colours: Map<string, string>): Markup {
  const [element, other] = [shapeMarkup(light), shapeMarkup(dark)];
  const names = PAINTS.flatMap((paint) => {
    const [one, two] = [element.attributes[paint], other.attributes[paint]];
    if (one === undefined || one === 'none') return [];
    const pair = `${paint} ${one} ${two ?? one}`;
    const name = colours.get(pair) ?? `c${colours.size}`;
    colours.set(pair, name);
    return [name];
  });
  const rest = Object.entries(element.attributes).filter(
    ([name, value]) => value === 'none' || !PAINTS.some((paint) => paint === name),
  );
  return { ...element, attributes: { ...Object.fromEntries(rest), class: names.join(' ') } };
}

function colourRules(name: string, pair: string): string {
  const [paint, light, dark] = pair.split(' ');
  return `.${name}{${paint}:${light}}@media (prefers-color-scheme:dark){.${name}{${paint}:${dark}}}`;
}
