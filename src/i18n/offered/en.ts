import type { OfferedMessages } from './fr';

const quoted = (text: string) => `“${text}”`;

export const offeredEn: OfferedMessages = {
  title: 'On your other maps',
  from: (map, introducer) =>
    introducer === undefined ? `map ${quoted(map)}` : `map ${quoted(map)}, to be introduced by ${introducer}`,
  add: 'Add',
  addOne: (name) => `Add ${name} to this map`,
  reads: (name) => `Add ${name} to this map, with their consent and themes.`,
  more: (count) => `See ${count} more`,
  gone: (name) => `${name} can no longer be offered: the consent or the map changed.`,
};
