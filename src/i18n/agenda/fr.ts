import type { ToDo } from '../../analysis/agenda/toDo';
import type { Waiting } from '../../analysis/agenda/waiting';
import type { Day } from '../../domain/brand';
import { isPlanned } from '../../domain/discussion';
import type { MapDocument } from '../../domain/mapDocument';
import { requestAbout } from '../answers/recordsFr';
import { plural } from '../desk/frenchCount';
import { toTakeFr } from '../exchanges/fr';
import { nameOf, namesOf, themeLabel } from '../findings/named';
import { toActorFr, toActorsFr } from '../findings/withArticle';
import type { Sentences } from '../sentences';
import { toldFr } from '../told/fr';
import { ofFr, theDayFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';
import { taskFr } from '../ways/taskFr';

const quoted = (text: string) => `«\u00A0${text}\u00A0»`;
const names = (document: MapDocument, ids: ToDo['who']) => vocabularyFr.list(namesOf(document, ids));

/** The task and its recipient. `question`: the sentence of a finding. */
function what(toDo: ToDo, document: MapDocument, question: string): string {
  switch (toDo.verb) {
    case 'introduce': {
      const one = document.introductions.get(toDo.introduction);
      return one ? taskFr(one, document) : '';
    }
    case 'answer':
      return `Répondre à la demande ${ofFr(names(document, toDo.who))}`;
    case 'askConsent':
      return `Demander ${toActorFr(document, toDo.person)} son accord pour témoigner`;
    case 'meet':
      return `Préparer ${quoted(document.meetings.get(toDo.meeting)?.title ?? '?')}`;
    case 'explain':
      return `Expliquer ${toActorsFr(document, toDo.who)} à quoi sert ${quoted(document.actions.get(toDo.action)?.title ?? '?')}`;
    case 'exchange': {
      const pair = names(document, toDo.pair);
      return toDo.step === undefined ? `Échanger à nouveau\u00A0: ${pair}` : `${pair}\u00A0: ${toTakeFr[toDo.step]}`;
    }
    case 'wake':
      return `Reprendre contact\u00A0: ${names(document, toDo.pair)}`;
    case 'lookAgain':
      return isPlanned(document.discussions.get(toDo.finding.key))
        ? `À suivre\u00A0: ${question}`
        : `Revoir\u00A0: ${question}`;
  }
}

/** Person in charge and reason, as far as the map says. */
function why(toDo: ToDo, document: MapDocument): string {
  const turn = toDo.turn === undefined ? '' : `à faire par ${nameOf(document, toDo.turn)}`;
  return [turn, reason(toDo, document)].filter((text) => text !== '').join(', ');
}

function reason(toDo: ToDo, document: MapDocument): string {
  switch (toDo.verb) {
    case 'introduce': {
      const one = document.introductions.get(toDo.introduction);
      const maker = one?.madeBy === undefined ? one?.introducer : nameOf(document, one.madeBy);
      const by = maker === undefined ? '' : `par ${maker}`;
      return [one?.subject?.trim() ?? '', by].filter((text) => text !== '').join(', ');
    }
    case 'answer':
      return [
        requestAbout(document, toDo.offer),
        ...(toDo.told.length === 0 ? [] : [`${toldFr(toDo.told, document)}, sans réponse notée`]),
        toDo.by.length === 0
          ? `personne ${toDo.told.length === 0 ? '' : 'd’autre '}de proche pour y répondre`
          : `par exemple avec ${names(document, toDo.by.slice(0, 3))}`,
      ].join(', ');
    case 'askConsent': {
      const themes = toDo.findings.flatMap(({ theme }) =>
        theme === undefined ? [] : quoted(themeLabel(document, theme)),
      );
      return themes.length === 0 ? '' : `sur ${vocabularyFr.list(themes)}`;
    }
    case 'meet':
      return toDo.who.length === 0
        ? 'personne n’est encore invité'
        : plural(toDo.who.length, 'personne invitée', 'personnes invitées');
    case 'explain':
      return toDo.who.length === 1 ? 'seule son existence est connue' : 'seule l’existence en est connue';
    case 'exchange':
    case 'wake':
      return toDo.since === undefined ? '' : `dernier échange noté\u00A0: ${vocabularyFr.day(toDo.since)}`;
    case 'lookAgain': {
      const { key } = toDo.finding;
      const said = [document.rulings.get(key)?.reason, document.discussions.get(key)?.comment];
      return said.flatMap((text) => text ?? []).join(', ');
    }
  }
}

/** Tasks, on one page. */
export const agendaFr = {
  title: 'À faire',
  hint: 'Ce que cette carte attend de vous\u00A0: ce qui est en retard d’abord, puis ce qui a reçu le plus de voix et répond au plus de questions.',
  nothing:
    'Rien n’attend aujourd’hui\u00A0: ni mise en relation, ni demande, ni question à suivre ou remise à plus tard.',
  /** Requests asked recently. */
  waiting: 'En attente de réponse',
  waitingFor: ({ holder, offer }: Waiting, document: MapDocument) =>
    `Demande ${ofFr(nameOf(document, holder))}, ${requestAbout(document, offer)}`,
  waitingSince: ({ told, due }: Waiting, document: MapDocument) =>
    `${toldFr(told, document)}\u00A0; à relancer ${theDayFr(vocabularyFr.day(due))}`,
  askAgainFrom: (due: Day) => `à relancer ${theDayFr(vocabularyFr.day(due))}`,
  /** Calendar entry. */
  askAgain: ({ holder }: Waiting, document: MapDocument) => `Relancer la demande ${ofFr(nameOf(document, holder))}`,
  /** The map records nothing that could lead to a task. */
  unknown:
    'On ne sait pas encore ce qu’il y aurait à faire\u00A0: ni mise en relation, ni demande, ni rencontre, ni date d’échange n’est notée.',
  later: (count: number, first: Day) =>
    `${plural(count, 'question remise', 'questions remises')} à plus tard\u00A0; la première revient ${theDayFr(vocabularyFr.day(first))}.`,
  what,
  why,
  due: (day: Day, overdue: boolean) =>
    overdue ? `attendu ${theDayFr(vocabularyFr.day(day))}` : `pour ${theDayFr(vocabularyFr.day(day))}`,
  closes: (count: number) => `peut répondre à ${plural(count, 'question', 'questions')}`,
  write: 'lui écrire',
  reach: (name: string) => `${name}\u00A0:`,
  done: 'C’est fait',
  given: 'Accord donné',
  refused: 'Refus',
  agrees: 'Accepte de témoigner',
  declines: 'Ne souhaite pas témoigner',
  /** Result of an introduction; the next one is the answer to a request. */
  result: 'Ce que cela a donné',
  answer: 'Ce qui a été répondu',
  reason: 'Pourquoi (facultatif)',
  keep: 'Noter',
  cancel: 'Annuler',
  inTwoWeeks: 'Dans deux semaines',
  notAnyMore: 'Plus la peine',
  /** Announced when a line has been removed. */
  settled: (what: string) => `Noté\u00A0: ${what}.`,
  others: 'Vos autres cartes',
  otherMap: (title: string, count: number, overdue: number) =>
    `${title}\u00A0: ${plural(count, 'ligne', 'lignes')}${overdue > 0 ? `, dont ${overdue} en retard` : ''}`,
  /** Reason why a line of another map was not settled. */
  notEdited: {
    held: 'Cette carte est ouverte dans une autre fenêtre\u00A0: rien n’a changé. Notez-le là-bas, ou fermez cette fenêtre et réessayez.',
    unreadable: 'Cette carte ne peut pas être lue pour le moment\u00A0: rien n’a changé. Ouvrez-la pour voir pourquoi.',
    refused: 'Cet appareil n’a pas pu l’enregistrer\u00A0: rien n’a changé. Libérez de la place, puis réessayez.',
  },
  openMap: (title: string) => `Ouvrir ${quoted(title)}`,
  days: {
    save: 'Mettre ces dates dans mon agenda',
    fileTitle: (map: string) => `À faire – ${map}`,
  },
  more: (count: number) => (count === 1 ? 'Voir 1 autre ligne' : `Voir ${count} autres lignes`),
};

export type AgendaMessages = Sentences<typeof agendaFr>;
