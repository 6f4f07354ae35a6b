import type { DraftActor, DraftFacts } from '../../analysis/introductions/draftFacts';
import type { Day, ThemeId } from '../../domain/brand';
import type { Sentences } from '../sentences';
import { theDayFr } from '../vocabulary/elision';

/** Draft in French of a message that introduces two actors, for a person to adapt. */
export const draftFr = {
  show: 'Préparer un message',
  label: (a: string, b: string) => `Message à relire avant l’envoi\u00A0: ${a} et ${b}`,
  text: (
    { a, b, subject, themes, common, madeBy, due }: DraftFacts,
    labelOf: (theme: ThemeId) => string,
    day: (day: Day) => string,
  ): string => {
    const quoted = themes.map((theme) => `«\u00A0${labelOf(theme)}\u00A0»`);
    const shared = [
      ...(quoted.length > 0 ? [`vous travaillez chacun·e sur ${listed(quoted)}`] : []),
      ...(common.length > 0 ? [`vous connaissez chacun·e ${listed(common)}`] : []),
    ];
    return [
      'Bonjour,',
      subject === undefined
        ? `Je vous écris à vous deux, ${a.name} et ${b.name}, car je crois que vous gagneriez à vous connaître.`
        : `Je vous écris à vous deux, ${a.name} et ${b.name}, au sujet de\u00A0: ${subject}.`,
      ...[a, b].flatMap((actor) => brings(actor, labelOf)),
      ...(shared.length > 0 ? [`Ce qui vous rapproche\u00A0: ${shared.join(', et ')}.`] : []),
      due === undefined
        ? 'Seriez-vous d’accord pour en parler ensemble une demi-heure\u00A0? Je vous propose de vous présenter.'
        : `Seriez-vous d’accord pour en parler ensemble une demi-heure avant ${theDayFr(day(due))}\u00A0? Je vous propose de vous présenter.`,
      ['Bien à vous,', madeBy].filter((part) => part !== undefined).join('\n'),
    ].join('\n\n');
  },
  copy: 'Copier le message',
  copied: 'Message copié.',
  copyFailed: 'Le navigateur n’a pas permis la copie\u00A0: sélectionnez le texte.',
};

export type DraftMessages = Sentences<typeof draftFr>;

function brings({ name, mission, resources, offers }: DraftActor, labelOf: (theme: ThemeId) => string): string[] {
  const parts = [
    ...(mission === undefined ? [] : [mission]),
    ...(resources.length > 0 ? [`peut apporter\u00A0: ${resources.join(', ')}`] : []),
    ...(offers.length > 0
      ? [`propose son aide sur ${listed(offers.map((theme) => `«\u00A0${labelOf(theme)}\u00A0»`))}`]
      : []),
  ];
  return parts.length === 0 ? [] : [`${name}\u00A0: ${parts.join('\u00A0; ')}.`];
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('fr').format(names);
}
