import { anyOf } from './anyOf';

/** Words for the contact person of an organisation, in headings and texts, folded or not. */
export const TO_ASK = anyOf(
  /contacts?|r[ée]f[ée]rente?s?|repr[ée]sentante?s?|correspondante?s?|interlocut\w+/,
  /personne (?:[àa] contacter|ressource|r[ée]f[ée]rente)|porte-parole|spokes\w+/,
  /qui (?:contacter|joindre|appeler)|who to (?:ask|call|contact|ring)/,
);

export const LEADERS = anyOf(
  /responsables?|pr[ée]sidente?s?|dirigeante?s?|g[ée]rante?s?|direct(?:eur|rice|or)s?|coordinat(?:eur|rice|or)s?/,
  /animat(?:eur|rice)s?|managers?|chairs?|conven[oe]rs?/,
);

/** Officers elected by the members of an association. */
const ELECTED = '(?:présidente?|trésori(?:er|ère)|secrétaire|chair|treasurer|secretary)';
export const OFFICER = `(?:(?:vice-|co-?)?${ELECTED}(?: adjointe?| générale?)?)`;

/** Roles inside the organisation that says "our". Others, as in "our doctor", "notre maire", are outside it. */
export const INNER = anyOf(
  `(?:vice-|co-?)?${anyOf(
    ELECTED,
    /direct(?:eur|rice)|coordinat(?:eur|rice)|animat(?:eur|rice)|fondat(?:eur|rice)|stagiaire|apprentie?|salariée?/u,
    /bénévole|chargée? d[e’'][\p{L}’' -]{2,30}/u,
    /director|manager|coordinator|founder|volunteer|trustee|caretaker/u,
  )}`,
  /(?:[\p{Ll}-]+ ){1,2}(?:manager|coordinator|officer|worker)/u,
);
