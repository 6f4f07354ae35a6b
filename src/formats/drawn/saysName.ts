import { fold } from '../../domain/folding';
import { DAYS_OF_WEEK } from '../cells/dayCell';
import { isNoName } from '../cells/noName';
import { readNameSaysOrganisation } from '../names/readNames';

const LONGEST = 90;
const MOST_WORDS = 10;

/** False for text on a drawing that names no actor: a sentence, a date, a number, an address, a question, a task. */
export function saysName(text: string): boolean {
  if (isNoName(text)) return false;
  if (text === '' || text.length > LONGEST || !/\p{L}/u.test(text)) return false;
  if (/[?!…:]$|@|https?:|^www\.|^[-•*☐☑✓]|^\d+[.)/-]|[€%]/u.test(text)) return false;
  if (/[\p{Ll}\d)]\.$/u.test(text) && text.split(' ').length > 3) return false;
  if (text.split(' ').length > MOST_WORDS) return false;
  // Tasks: "faire un marché de nuit", "à voir en janvier", "to chase".
  if (/^to \p{Ll}|^\p{Ll}{2,}(?:er|ir|re) \p{L}|^[àÀA] \p{Ll}{2,}(?:er|ir|re)(?: |$)/u.test(text)) return false;
  if (/^To (?!the |a |an |our |us )\p{Ll}+(?: |$)/u.test(text) || isTask(text)) return false;
  // "vitrines éphémères à Noël" is an idea; "mairie de Vernes" is not.
  if (/^\p{Ll}\S* \S+ \S/u.test(text) && !readNameSaysOrganisation(text)) return false;
  if (DAY_OF_WEEK.test(text)) return false;
  return !/^(?:le )?\d{1,2}(?:er)? \p{L}+(?: \d{4})?$|^(?:oui|non|yes|no|total|na|n\/a|autres?|divers|etc|tbd|idées(?: en vrac)?|questions(?: à creuser)?|ideas|à voir|à compléter)$/iu.test(
    text,
  );
}

/** True for an instruction: "book the hall", "Print leaflets". A name would have a capital on its second word. */
export function isTask(text: string): boolean {
  const [first = '', second = ''] = text.split(' ');
  return TO_DO.test(fold(first)) && /^[\p{Ll}\d]/u.test(second);
}

const TO_DO =
  /^(?:agree|apply|arrange|ask|book|bring|buy|call|chase|check|circulate|collect|confirm|contact|design|draft|e-?mail|find|follow|get|hire|invite|meet|order|organi[sz]e|plan|prepare|print|publici[sz]e|recruit|ring|send|speak|talk|tell|thank|update|visit|write)$/;

const DAY_OF_WEEK = new RegExp(`^${DAYS_OF_WEEK}\\b`, 'i');
