import type { DraftActor } from '../../analysis/introductions/draftFacts';
import type { DraftMessages } from './draftFr';

/** Draft in English of a message that introduces two actors, for a person to adapt. */
export const draftEn: DraftMessages = {
  show: 'Draft a message',
  label: (a, b) => `Message to ${a} and to ${b}, to be read again before it is sent`,
  text: ({ a, b, subject, themes, common, madeBy, due }, labelOf, day) => {
    const quoted = themes.map((theme) => `“${labelOf(theme)}”`);
    const shared = [
      ...(quoted.length > 0 ? [`you both work on ${listed(quoted)}`] : []),
      ...(common.length > 0 ? [`you both know ${listed(common)}`] : []),
    ];
    return [
      'Hello,',
      subject === undefined
        ? `I am writing to both of you, ${a.name} and ${b.name}, because I think you would both benefit from knowing each other.`
        : `I am writing to both of you, ${a.name} and ${b.name}, about: ${subject}.`,
      ...[a, b].flatMap((actor) => brings(actor, labelOf)),
      ...(shared.length > 0 ? [`What you have in common: ${shared.join(', and ')}.`] : []),
      due === undefined
        ? 'Would you agree to talk about it for half an hour? I would be happy to introduce you.'
        : `Would you agree to talk about it for half an hour before ${day(due)}? I would be happy to introduce you.`,
      ['Kind regards,', madeBy].filter((part) => part !== undefined).join('\n'),
    ].join('\n\n');
  },
  copy: 'Copy the message',
  copied: 'Message copied.',
  copyFailed: 'The browser did not allow the copy: select the text.',
};

function brings(
  { name, mission, resources, offers }: DraftActor,
  labelOf: Parameters<DraftMessages['text']>[1],
): string[] {
  const parts = [
    ...(mission === undefined ? [] : [mission]),
    ...(resources.length > 0 ? [`can bring: ${resources.join(', ')}`] : []),
    ...(offers.length > 0 ? [`offers help on ${listed(offers.map((theme) => `“${labelOf(theme)}”`))}`] : []),
  ];
  return parts.length === 0 ? [] : [`${name}: ${parts.join('; ')}.`];
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en').format(names);
}
