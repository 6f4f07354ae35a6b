import { headingKey } from '../headings/headings';
import type { ColumnPlan } from './columnPlan';

/** Columns of public registers of associations and businesses, by field; headings without blanks. The first is the name. */
const REGISTERS: readonly Readonly<Record<string, string>>[] = [
  // RNA: https://www.data.gouv.fr/datasets/repertoire-national-des-associations
  {
    titre: 'name',
    id: 'reference',
    idrna: 'reference',
    rna: 'reference',
    numerorna: 'reference',
    commune: 'territory',
    titrecourt: 'shortName',
    objet: 'mission',
    domaine: 'themes',
    adrslibcommune: 'territory',
    libcom: 'territory',
    libellecommune: 'territory',
  },
  // SIRENE: https://www.sirene.fr/sirene/public/variable/liste
  {
    denominationunitelegale: 'name',
    siret: 'reference',
    siren: 'reference',
    sigleunitelegale: 'shortName',
    libellecommuneetablissement: 'territory',
  },
  // Charity Commission and OSCR: https://register-of-charities.charitycommission.gov.uk/register/full-register-download
  {
    charityname: 'name',
    registeredcharitynumber: 'reference',
    charityregistrationnumber: 'reference',
    charitynumber: 'reference',
    regcharitynumber: 'reference',
    charityactivities: 'mission',
    activities: 'mission',
    objectives: 'mission',
    mainoperatinglocation: 'territory',
  },
  // Mutuals: https://mutuals.fca.org.uk
  { societyname: 'name', societynumber: 'reference' },
  // Ireland and Northern Ireland: https://www.charitiesregulator.ie/en/information-for-the-public/search-the-charities-register
  {
    registeredcharityname: 'name',
    registeredcharitynumber: 'reference',
    regcharitynumber: 'reference',
    charitablepurpose: 'mission',
    charitableobjects: 'mission',
  },
  { nomcomplet: 'name', siren: 'reference', siret: 'reference', sigle: 'shortName', libellecommune: 'territory' },
];
/** Headings of one's own, when an RNA number is there. */
const OF_THE_RNA: Readonly<Record<string, string>> = {
  intitule: 'name',
  idrna: 'reference',
  rna: 'reference',
  numerorna: 'reference',
  'n°rna': 'reference',
  finalite: 'mission',
  objet: 'mission',
  siegecommune: 'territory',
  communesiege: 'territory',
  commune: 'territory',
};
/** Lists of grants, identified by the register number alone. */
const OF_GRANTS: Readonly<Record<string, string>> = Object.fromEntries([
  ...['beneficiairedelasubvention', 'nomdubeneficiaire', 'beneficiaire', 'attributaire'].map((key) => [key, 'name']),
  ...['siret', 'siren', 'n°siret', 'numerosiret'].map((key) => [key, 'reference']),
  ...['commune', 'ville'].map((key) => [key, 'territory']),
]);
const OF_PROJECTS = /projet|operation|action|intitule|dossier|financeur|attribuant|partenaire|prenom/;
const OF_ASSOCIATIONS: Readonly<Record<string, string>> = {
  nom: 'name',
  rna: 'reference',
  numerorna: 'reference',
  'n°rna': 'reference',
  sigle: 'shortName',
  objet: 'mission',
  commune: 'territory',
  ville: 'territory',
};
/** With these headings, a name is a person's in an association. */
const OF_PEOPLE = /prenom|association|structure|organisme|fonction|contact|president/;
const OF_HEADS = /^(?:nom(?:dela|du))?(?:president\w*|dirigeante?s?|responsables?|representante?s?|referente?s?)$/;
const OF_NETWORKS =
  /^(?:affiliations?|affilieea|(?:federation|union|ligue|reseau)s?(?:de?(?:rattachement|affiliation))?|tetede?reseau|affiliatedto|umbrellabody|parent(?:charity|organi[sz]ation|body)(?:name)?)$/;
const besideNames = (key: string) => (OF_HEADS.test(key) ? 'contacts' : OF_NETWORKS.test(key) ? 'networks' : undefined);
const OF_ITS_NUMBER = /^(?:identifiant|code|immatriculation)(?:association)?rna$/;
/** At least one of these is required: no other table has them beside a name. */
const SIGNS =
  /^(?:(?:numero|n°|id)?rna|idex|rupmi|datecreat|objetsocial1|adrs\w+|siren|siret|charitynumber|societynumber|\w+charitynumber|charityregistrationnumber|activiteprincipale\w*)$/;

/** Headings that tell an RNA extract together, even without its number; lists of projects never have them all. */
const IN_EXTRACTS = [/^titre$/, /^objet$/, /^id$/, /^date(?:de)?creation$/, /^code_?postal$/];

/** Returns the plan of a register extract, all of organisations; `undefined` for other tables. */
export function registerPlan(headings: readonly string[]): ColumnPlan | undefined {
  const keys = headings.map((heading) => headingKey(heading).replaceAll(' ', '').replace(OF_ITS_NUMBER, 'idrna'));
  const isExtract = IN_EXTRACTS.every((words) => keys.some((key) => words.test(key)));
  if (!isExtract && !keys.some((key) => SIGNS.test(key))) return undefined;
  const isOfAssociations =
    keys.some((key) => OF_ASSOCIATIONS[key] === 'reference') && !keys.some((key) => OF_PEOPLE.test(key));
  const byNumber = keys.some((key) => OF_THE_RNA[key] === 'reference') ? [OF_THE_RNA] : [];
  for (const register of [...REGISTERS, ...byNumber, ...(isOfAssociations ? [OF_ASSOCIATIONS] : [])]) {
    const [name = ''] = Object.keys(register);
    if (!keys.includes(name) || keys.filter((key) => key in register).length < 2) continue;
    return { kind: 'actors', columns: columnsBy(keys, register) };
  }
  if (keys.some((key) => OF_PROJECTS.test(key))) return undefined;
  const columns = columnsBy(keys, OF_GRANTS);
  return columns.includes('name') && columns.includes('reference') ? { kind: 'actors', columns } : undefined;
}

/** Returns the field of each column; a field goes to the first column that fits. */
function columnsBy(keys: readonly string[], register: Readonly<Record<string, string>>): string[] {
  const taken = new Set<string>();
  return keys.map((key) => {
    const field = register[key] ?? besideNames(key);
    if (field === undefined || taken.has(field)) return 'attribute';
    taken.add(field);
    return field;
  });
}
