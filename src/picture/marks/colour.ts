export type Colour = `#${string}`;

function channels(colour: Colour): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `share` (0 to 1) of `over` laid on `under`. */
export function mix(over: Colour, under: Colour, share: number): Colour {
  const below = channels(under);
  const mixed = channels(over).map((channel, i) => Math.round(channel * share + (below[i] ?? 0) * (1 - share)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
