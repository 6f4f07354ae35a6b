/** What one is in a house that says "our": "our doctor", "notre maire" are of others. */
export const INNER =
  "(?:(?:vice-|co-?)?(?:présidente?|trésori(?:er|ère)|secrétaire|direct(?:eur|rice)|coordinat(?:eur|rice)|animat(?:eur|rice)|fondat(?:eur|rice)|stagiaire|apprentie?|salariée?|bénévole|chargée? d[e’'][\\p{L}’' -]{2,30}|chair|treasurer|secretary|director|manager|coordinator|founder|volunteer|trustee|caretaker)|(?:[\\p{Ll}-]+ ){1,2}(?:manager|coordinator|officer|worker))";
