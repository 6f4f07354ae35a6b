import { fold } from '../../domain/folding';
import { isMonth } from '../cells/dayCell';
import { isOfMeeting } from './meetingTable';

/** True for headings of a meeting without a year: "COPIL 1 (12 janv.)", "Atelier 3", "Séance du 4 mars", "Jour 2", "CA de mars". */
export function isMeetingHeading(heading: string): boolean {
  const key = fold(heading);
  if (/\b(?:statut|membre|adherent|adhesion|cotisation|invite|inscrit|interesse|souhaite)/.test(key)) return false;
  // "Commission eau" has no number: people are members of it.
  if (isOfMeeting(heading) && /\d/.test(key) && !key.startsWith('presen')) return true;
  return OCCASION.test(key) || isOfMonth(key) || isGatheringOfMonth(key);
}

const OCCASION =
  /^(?:seances?|sessions?|rdv|ca|ag|gt|bureau|plenieres?|jours?|days?|semaines?|weeks?|trimestres?|[jsdtqw])[ .-]*(?:n° ?)?\d{1,2}\b|^(?:ag[oe]?|ca) (?:19|20)\d{2}$|^ag[oe]?$|^(?:seance|session) du \d|(?:^|[ (])\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\)?$/;
function isGatheringOfMonth(key: string): boolean {
  return (
    GATHERING.test(key) && key.split(/[^a-z]+/).some((word) => isMonth(word) && (word.length > 3 || word === 'mai'))
  );
}

const GATHERING =
  /^(?:ca|ag|bureau|copil|cotech|codir|reunion|comite|atelier|rencontre|seance|session|pleniere|meeting|workshop|board)\b/;

/** "Mars", "12 janv.", "lun 3 févr", "Sep 24", "12th March". */
function isOfMonth(key: string): boolean {
  const [, day = '', month = '', year = ''] = MONTH.exec(key) ?? [];
  return isMonth(month) && (month.length > 3 || month === 'mai' || day !== '' || year !== '');
}

const MONTH =
  /^(?:[a-z]{3,9}[.,]* )?(?:(\d{1,2})(?:er|st|nd|rd|th)?[ /.-])?([a-z]{3,9})\.?(?:[ /.-]{0,2}'?(\d{4}|\d{1,2}(?:st|nd|rd|th)?))?$/;

/** Words for single occasions: beside a column that is clearly a meeting, these are meetings, not groups. */
const OCCASIONAL =
  /^(?:reunions?|ateliers?|rencontres?|seances?|journees?|forums?|formations?|webinaires?|visites?|bilan|lancement|cloture|restitution|copil|meetings?|workshops?|visits?|training|kick-?off|launch|wrap-?up)\b/;

/** True for an occasion by its name alone: "Réunion de lancement", "Bilan". */
export function isOccasion(heading: string): boolean {
  return OCCASIONAL.test(fold(heading));
}
