/**
 * What each rule looks for, as written in the sheet of rulings for human readers; never read back, since the key tells it. A test checks
 * that no rule is missing.
 */
export const RULE_WORDS: Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>> = {
  noWitness: { fr: 'témoin manquant', en: 'missing witness' },
  noWitnessProfile: { fr: 'témoin manquant pour un public', en: 'missing witness for a public' },
  witnessConsent: { fr: 'accord des témoins à demander', en: 'consent of witnesses to be asked' },
  noPartner: { fr: 'partenaire manquant', en: 'missing partner' },
  noPeer: { fr: 'pair manquant', en: 'missing peer' },
  onlyInside: { fr: 'aucun lien ne sort du périmètre', en: 'no tie leaves the perimeter' },
  unknownNetwork: { fr: 'réseau à découvrir', en: 'network to discover' },
  noRelay: { fr: 'relais manquant', en: 'missing relay' },
  purposeNotShared: { fr: 'finalité à partager', en: 'purpose to be shared' },
  requestUnanswered: { fr: 'demande sans réponse', en: 'request without an answer' },
  noElected: { fr: 'élu·e manquant·e', en: 'missing elected representative' },
  groupsApart: { fr: 'groupes sans lien connu', en: 'groups with no known tie' },
  singleTieBetweenGroups: { fr: 'un seul lien entre deux groupes', en: 'a single tie between two groups' },
  fragilePoint: { fr: 'point fragile', en: 'fragile point' },
  noKnownTie: { fr: 'acteur sans lien connu', en: 'actor with no known tie' },
  structureWithoutPerson: { fr: 'structure sans personne connue', en: 'organisation with no known person' },
  dormantTie: { fr: 'lien endormi', en: 'dormant tie' },
  memberWithoutExchange: { fr: 'membres sans échange connu', en: 'members with no known exchange' },
  notAsked: { fr: 'acteur à interroger', en: 'actor to be asked' },
  sameActor: { fr: 'deux acteurs différents', en: 'two different actors' },
  introduction: { fr: 'mise en relation', en: 'introduction' },
};
