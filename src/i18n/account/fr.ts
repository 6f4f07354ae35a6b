import type { AccountFacts } from '../../analysis/account/accountFacts';
import type { Day, IntroductionId, MeetingId, OfferId, ResourceId, TestimonyId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { holderOf, pairSaid, requestAbout } from '../answers/recordsFr';
import { plural } from '../desk/frenchCount';
import { nameOf, themeLabel } from '../findings/named';
import { listFr, quoteFr } from '../findings/phrasesFr';
import type { Sentences } from '../sentences';
import { soughtFr } from '../story/settledFr';
import { hasAnsweredFr } from '../told/fr';
import { ofFr, onDayFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';

const onDay = (on: Day) => onDayFr(vocabularyFr.day(on));
/** Ends a free text with a full stop, if it has no end mark. */
const ended = (text: string) => (/[.?!…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
const guests = (count: number) => plural(count, 'participant·e', 'participant·es');

/** What was done within a period, for the participants and for the funder. */
export const accountFr = {
  title: 'Bilan d’une période',
  hint: 'Ce qui s’est fait\u00A0: mises en relation, rencontres, demandes satisfaites, outils partagés. Sous les noms choisis plus haut.',
  from: 'Du (facultatif)',
  to: 'Au',
  reader: 'Pour qui',
  readers: { members: 'Les membres', funder: 'Le financeur' },
  readersHint: {
    members: 'Qui a rencontré qui, et ce que cela a donné.',
    funder: 'Les nombres d’abord, puis les résultats.',
  },
  html: 'Bilan (.html)',
  print: 'Imprimer le bilan',
  wrongPeriod: 'Le premier jour vient après le dernier.',
  pageTitle: (map: string, reader: 'members' | 'funder') =>
    reader === 'members' ? `${map}\u00A0: ce qui s’est fait` : `${map}\u00A0: bilan`,
  period: (from: Day | undefined, to: Day) =>
    from === undefined
      ? `Jusqu’au ${vocabularyFr.day(to)}.`
      : `Du ${vocabularyFr.day(from)} au ${vocabularyFr.day(to)}.`,
  nothing: 'Rien n’est noté avec une date sur cette période.',
  headings: {
    introductions: 'Mises en relation',
    meetings: 'Rencontres',
    met: 'Demandes satisfaites',
    testimonies: 'Témoignages',
    figures: 'En nombres',
    results: 'Ce que cela a donné',
    actions: 'Actions menées ensemble',
    resources: 'Outils et exemples partagés',
    open: 'Ce que l’on cherche encore',
  },
  lines: {
    introduction: (id: IntroductionId, on: Day, document: MapDocument) => {
      const one = document.introductions.get(id);
      if (!one) return '';
      const subject = one.subject?.trim() ? ` (${one.subject.trim()})` : '';
      const result = one.result?.trim() ? `\u00A0: ${one.result.trim()}` : '';
      return ended(`${pairSaid(document, [one.a, one.b])}${subject}, ${onDay(on)}${result}`);
    },
    meeting: (id: MeetingId, on: Day, document: MapDocument) => {
      const { title = '', participants = [] } = document.meetings.get(id) ?? {};
      return `${quoteFr(title)}, ${onDay(on)}${participants.length === 0 ? '' : `\u00A0: ${guests(participants.length)}`}.`;
    },
    met: (id: OfferId, document: MapDocument) => {
      const { answer = '', answeredBy } = document.offers.get(id) ?? {};
      const by = answeredBy === undefined ? '' : hasAnsweredFr(nameOf(document, answeredBy));
      const what = [by, answer.trim()].filter((text) => text !== '').join(', ');
      return ended(`Demande ${ofFr(holderOf(document, id))}, ${requestAbout(document, id)}\u00A0: ${what}`);
    },
    testimony: (id: TestimonyId, on: Day, document: MapDocument) => {
      const one = document.testimonies.get(id);
      const themes = (one?.themes ?? []).map((theme) => quoteFr(themeLabel(document, theme)));
      return `${one ? nameOf(document, one.person) : ''}${themes.length === 0 ? '' : ` sur ${listFr(themes, 3)}`}, ${onDay(on)}.`;
    },
    action: (title: string, results: string) => `${quoteFr(title)}\u00A0: ${ended(results)}`,
    resource: (id: ResourceId, document: MapDocument) => {
      const { title = '', users = [] } = document.resources.get(id) ?? {};
      return users.length === 0 ? title : `${title}\u00A0: utilisé par ${plural(users.length, 'acteur', 'acteurs')}`;
    },
    open: (id: OfferId, document: MapDocument) => `${holderOf(document, id)} cherche ${soughtFr(id, { document })}.`,
    openCount: (count: number) => `${plural(count, 'demande attend', 'demandes attendent')} encore une réponse.`,
  },
  /** Counts of what was done; zero counts are left out. */
  figures: ({ introductions, meetings, guests: came, met, testimonies, exchanges }: AccountFacts) =>
    (
      [
        ['Mises en relation faites', introductions.length],
        ['Rencontres tenues', meetings.length],
        ['Participations à ces rencontres', came],
        ['Demandes satisfaites', met.length],
        ['Témoignages donnés', testimonies.length],
        ['Échanges notés', exchanges],
      ] as const
    ).flatMap(([what, count]) => (count === 0 ? [] : `${what}\u00A0: ${vocabularyFr.number(count)}`)),
  undated: ({ introductions, met }: AccountFacts['undated']) => {
    const all = [
      introductions === 0 ? '' : plural(introductions, 'mise en relation', 'mises en relation'),
      met === 0 ? '' : plural(met, 'demande satisfaite', 'demandes satisfaites'),
    ].filter((text) => text !== '');
    return `Sans date notée, et donc hors de ce bilan\u00A0: ${vocabularyFr.list(all)}.`;
  },
};

export type AccountMessages = Sentences<typeof accountFr>;
