import { anyOf } from '../../domain/words/anyOf';
import { ALSO_OF, DONE_WITH, PARENT, SUPPLIED } from './houseHeadings';

/** What a heading tells in a list of people and their employers, in any wording. */
export type PeopleColumn =
  | 'firstName'
  | 'lastName'
  | 'fullName'
  | 'organisation'
  | 'function'
  | 'email'
  | 'phone'
  | 'themes'
  | 'territory'
  | 'contacts'
  | 'register';

const YOUR =
  "(?:(?:what(?: is|'s) |quels? (?:est|sont) |indique[rz] )?(?:votre |vos |your )|(?:contact|member|participant|person) )?";
/** "Prénom de l'élu", "Nom du contact", "Nom (adhérent)": the person named. */
const SOMEBODY = String.raw`${anyOf(
  /elue?s?|adherente?s?|contacts?|participante?s?|responsables?|representante?s?(?: legal)?|presidente?s?/,
  /maires?|licenciee?s?|demandeu\w+|referente?s?|interlocut\w+|salariee?s?|agente?s?|benevoles?|beneficiaires?/,
  /candidate?s?|stagiaires?|dirigeante?s?|titulaires?|personnes?|signataires?|usagere?s?|membres?|persons?/,
  /members?|tresorier\w*|secretaires?|mentors?|parrains?|tut(?:eur|rice)s?|direct(?:eur|rice)s?/,
  /coordinat(?:eur|rice)s?|animat(?:eur|rice)s?|gerante?s?/,
)}(?:\([es]+\))?`;
const OF_SOMEBODY = String.raw`(?: ?(?:de l'|de la |du |des |de |\(|of (?:the )?)?${SOMEBODY}\)?(?: qui (?:repond|remplit|s'inscrit)\b.*)?)?`;
export const OF_SOMEBODY_ALONE = new RegExp(`^noms? .*${SOMEBODY}|^${SOMEBODY}.* noms?$`);
/** "Référent prénom", "Contact 1 - nom": the person comes before "nom". */
const SOMEBODYS = String.raw`${SOMEBODY}(?: \d)? ?[-–:/(]? ?`;

/** The same in English, except people only mentioned, such as clients or emergency contacts. */
const OF_ENGLISH = anyOf(
  /contact|chair|secretary|treasurer|clerk|member|person|rep|representative|manager|director|coordinator|volunteer/,
  /trustee|delegate|attendee|participant|organi[sz]er|officer|staff|speaker|trainer/,
);
/** "Main contact first name", "Surname of chair". */
const nameInEnglish = (name: string) =>
  `(?:(?:main|lead|key|primary|named|first|second) )?(?:${OF_ENGLISH}(?:'s)? )?${name}(?: \\(${OF_ENGLISH}\\)| of (?:the )?(?:main )?${OF_ENGLISH})?`;

/** Words that mean something about an organisation, or its people: the column does not name it. */
const NO_HOUSE = anyOf(
  /id|code|adresses?|type|statut|titre|title|departments?|contacts?|communes?|ville|villes|forme|fonctions?/,
  /roles?|nombre|numero|dans|taille|personnes?|responsables?|representante?s?|referente?s?/,
  /or (?:a )?(?:persons?|people|individuals?)|(?:persons?|people|individuals?) or/,
  // "Affiliation: Affiliation Key" of an export.
  /key(?=$)/,
);
const HOUSE = anyOf(
  /organismes?|structures?|societes?|entreprises?|employeurs?|etablissements?|associations?|collectivites?/,
  /institutions?|clubs?|mairies?|enseignes?|nom commercial|federations?|cooperatives?|fondations?|assos?/,
  /raison sociale|denominations?|organi[sz]ations?|company|companies|business|employer|affiliation|rattachement/,
  /training providers?|orgas?|orgs?|structs?|ets|etabs?|representing|einrichtung/,
);
const PERSON = anyOf(
  /contacts?|participante?s?|interloc(?:ut\w+)?|corresp|presidence|resp|repr|repondante?s?|referente?s?/,
  /representante?s?|representee? par|correspondante?s?|personnes?|responsables?|attendees?|dirigeante?s?/,
  /presidente?s?|presidente?\(e\)|president\(e\)|maires?|chairs?|adherente?s?|invitee?s?|inscrite?s?/,
  /intervenante?s?|benevoles?|membres?|presente?s?|members?|tresorier\w*|secretaires?|suppleante?s?|titulaires?/,
  /direct(?:eur|rice)s?|coordinat(?:eur|rice)s?|animat(?:eur|rice)s?|technicienn?e?s?|treasurers?|secretary/,
  /hon(?:orary)?\.? (?:secs?|treas\w*|presidents?)|(?:fixtures?|membership|match|general|minutes?|assistant|club) secs?/,
  /directors?|deputy|managers?|conven[oe]rs?|clerks?|rapporteurs?|alternates?|reps?|trustees?|governors?|ansprechpartner\w*/,
);

/** Tried in this order: "Avec quelles structures travaillez-vous ?" asks for contacts, "Nom de la structure" for the employer. */
export const PEOPLE_HEADINGS: readonly (readonly [PeopleColumn, RegExp])[] = [
  [
    'organisation',
    /^(?:vous )?(?:travaillez|exercez|militez|intervenez|agissez)(?:[- ]vous)?(?: ou (?:travaillez|exercez|militez|intervenez|agissez))? ou$|^ou (?:travaillez|exercez|militez|intervenez|agissez)[- ]vous$/,
  ],
  ['organisation', /^(?:groups?|clubs?|organi[sz]ations?|structures?) (?:in it|involved|taking part|impliquee?s?)$/],
  ['fullName', /^names? on (?:the )?(?:form|application|bid|file)$|^noms? sur le (?:dossier|formulaire)$/],
  ['organisation', /^(?:your |their )?(?:[a-z]+ or )?(?:place of work|workplace)$|^(?:votre )?lieu de travail$/],
  ['organisation', /^where (?:do |are )?(?:they|you|she|he)(?: are| is)? (?:works?|based|from)\b/],
  [
    'organisation',
    /\b(?:pour|dans|au sein de) (?:quel\w*|laquelle|lequel) (?:structures?|organi[sz]ations?|organismes?|associations?|collectivites?|entreprises?|etablissements?)\b/,
  ],
  // "Avec qui on parle": the person to talk to.
  [
    'fullName',
    /^(?:avec|a) qui (?:on|nous|je) (?:parl|discut|s'adress|ecri|appel)\w*$|^who (?:(?:we|i) (?:talk|speak|write) to|to (?:ask(?: for)?|call|contact|ring|speak to))$|^qui (?:je|on|nous) conna\w+$/,
  ],
  ['themes', /^axes? (?:du |de la |des )(?:pat|projet|contrat|programme|plan|schema|cls|clsm|ptce|charte|strategie)\b/],
  ['themes', /^what (?:do|does) (?:you|they|your (?:group|team|organi[sz]ation)) (?:mostly |mainly )?work on$/],
  // "Sur quels sujets travaillez-vous ?" does not ask for names.
  [
    'themes',
    /\b(?:quel(?:le)?s?|which|what) (?:sont )?(?:vos |les |your )?(?:grande?s |principa\w+ )?(?:sujets?|themes?|thematiques?|domaines?|champs|competences?|topics?|subjects?|areas?|issues?)\b/,
  ],
  [
    'contacts',
    new RegExp(
      anyOf(
        // a question to the respondent
        /\b(?:a|vers|sur|pres de|aupres de|de) qui\b.*\b(?:vous|je|j|nous)\b/u,
        /\bqui vous (?:aide|soutient|conseille|accompagne|appuie)|\bwho (?:helps?|supports?|advises?) you\b/u,
        // ties between two actors
        /\b(?:connected|linked|related|tied) (?:to|with)$|^(?:lie|relie|connecte|rattache)e?s? (?:a|avec|aux?)$/u,
        // whom they work with
        DONE_WITH,
        /\bavec (?:qui|quels?|quelles?|lesquel\w+)\b/u,
        /\b(?:travaillez|collaborez|connaissez|cooperez|echangez|contactez|sollicitez)\b/u,
        /\bvos (?:\w+ ){0,2}(?:partenaires|contacts|relais|interlocuteurs)/u,
        /\b(?:je|nous) (?:travaill|collabor|connai|cooper|echang)\w+/u,
        /\b(?:travaill|collabor|cooper|echang)e(?:nt)?(?: (?!jamais|plus|pas)\p{Ll}+)? avec\b|\bvos principaux/u,
        /\byour (?:\w+ ){0,2}(?:partners|contacts)\b|\b(?:en lien|liens?|relations?|contacts?) avec\b/u,
        // the same in English
        /\bwho (?:do|did|are|have) you\b/u,
        /\b(?:do|did|have|are) you (?:(?:already|currently|usually|mostly|often|regularly|ever) )?(?:work(?:ed|ing)?(?! for\b)|collaborat\w+|co-?operat\w+|partner\w*|know)\b/u,
        /\b(?:works?|working|collaborates?|co-?operates?|partners|in touch)(?: \p{Ll}+ly| often| a lot)? (?:with|alongside)\b|\bwith whom\b|\b(?:rely|depend|count) on\b|\bturn to\b/u,
        /^(?:avec|with)(?: qui)? ?\(.*\)$|^avec$/u,
        /^(?:connait|connaissent|knows|(?:travaille|collabore|coopere|echange) avec)$/u,
        // partners, when several are asked for
        /^(?:principaux |main |key )?(?:partenaires|partners|(?:partenaire|partner)(?: n°| no| #)? ?\d)\b/u,
        /\b(?:cite[rz]|nomme[rz]|indique[rz]|liste[rz]|name|list|cite)\b.*\b(?:partenaires?|partners?)\b/u,
        /\b(?:structures?|organismes?|acteurs?|associations?|etablissements?|ecoles?|lycees?|colleges?|clubs?|entreprises?|collectivites?) partenaires?\b/u,
        /\bpartner (?:organi[sz]ations?|structures?|schools?|colleges?|clubs?|charit(?:y|ies)|compan(?:y|ies)|councils?)\b/u,
        // introductions
        /^mises? en (?:relation|lien|contact)s? (?:faites?|realisees?|etablies?) (?:avec|aupres d\w+)$|^(?:introduced|matched|connected|put in touch) (?:to|with)$/u,
        // memberships
        /^(?:adhere(?:nt)? a|adherente? de|est membre de|(?:is )?(?:a )?member of)$/u,
      ),
      'u',
    ),
  ],
  // "What should the council work on this year?" does not ask for a council.
  ['themes', /^(?:what|which) (?:\w+ )?(?:should|could|would) |^sur quoi\b.*\btravailler\b/],
  [
    'themes',
    /^(?:(?:they |she |he )?can (?:help|advise|talk|speak) (?:with|on|about)|(?:peut|peuvent) (?:aider|conseiller|parler|intervenir) (?:sur|de|pour))$/,
  ],
  // "Community groups they sit on", "Siège au conseil de": other memberships.
  [
    'contacts',
    /\b(?:sits? on|involved (?:in|with)|active in|sieg\w+ (?:egalement |aussi )?(?:a|au|aux|dans|chez)|engagee?s? (?:dans|aupres)|(?:autres )?engagements?(?: associatifs?)?|mandats? associatifs?)\b/,
  ],
  // "Also trustee of", "Administratrice de".
  ['contacts', ALSO_OF],
  ['contacts', PARENT],
  // Managers and assistants in address books.
  [
    'contacts',
    /^(?:(?:manager|assistant)(?:'s)? name|nom de l'assistante?|line manager|reports to|n ?\+ ?1|(?:responsable|superieure?) hierarchique)$/,
  ],
  ['contacts', SUPPLIED],
  // Follows "Avec qui travaillez-vous ?", and asks for a person there.
  [
    'contacts',
    /\b(?:personnes?|quelqu'un|contacts?|person|people|somebody|someone|anyone) (?:en |in )?particul(?:ier|ar)e?s?\b/,
  ],
  // "Partenaire" in a directory, one a line.
  ['organisation', /^(?:noms? du )?(?:partenaire|partner)$/],
  // "Nom du lieu": the people met there work for it.
  ['organisation', /^noms? (?:du |de l'|de la )?(?:lieux?|site|magasin|boutique|antenne|equipement|permanence)$/],
  ['function', /^what (?:do |does )?(?:they|you|she|he) do(?:es)?\b/],
  // "Fait quoi", "Ce qu'elle fait": their work, in the table author's words.
  ['function', /^(?:y |elle |il )?fait quoi$|^(?:ce )?qu(?:'il|'elle|'ils|'elles| la personne) (?:y )?f(?:ai|on)t$/],
  // Wording of open registers.
  [
    'organisation',
    /^lib(?:elle)? (?:fs|france services|structure|etablissement|organisme|association|partenaire|beneficiaire)$/,
  ],
  ['organisation', /^(?:societ(?:y|ies)|charit(?:y|ies)|trusts?) names?$/],
  ['organisation', /^(?:nom legal|(?:official |full )?legal (?:entity )?name)\b/],
  ['organisation', /^lieux? (?:d'exercice|de travail|d'affectation)$/],
  // "Journal", "Média": a journalist's employer.
  ['organisation', /^(?:medias?|journal|publication|redaction|titre de presse|outlet|newspaper|publisher)$/],
  ['register', /\b(?:siret|siren|rna|waldec)\b/],
  [
    'firstName',
    new RegExp(
      `^${YOUR}(?:(?:prenoms?|petits? noms?)(?: usuels?| d'usage)?${OF_SOMEBODY}|${SOMEBODYS}prenoms?\\)?|${nameInEnglish('(?:first ?|given ?|fore)names?')})$`,
    ),
  ],
  [
    'lastName',
    new RegExp(
      `^${YOUR}(?:noms?(?: de famille| d'usage| usuel| patronymique|(?: de)? naissance| ?/ ?libelle| \\((?:en )?(?:majuscules|capitales)\\)| en (?:majuscules|capitales))?${OF_SOMEBODY}|${SOMEBODYS}noms?\\)?|${nameInEnglish('(?:last|sur|family) ?names?')}|patronymes?)$`,
    ),
  ],
  [
    'fullName',
    new RegExp(
      `^${YOUR}(?:noms? ?(?:et|&|/|-|,|[+])? ?(?:(?:de )?votre )?prenoms?|prenoms? ?(?:et|&|/|-|,|[+])? ?(?:(?:de )?votre )?noms?|nom complet|full ?name|display ?name|nom a afficher|nom affiche|name(?! of (?:the |your |their )?(?:organi|compan|group|employer|structure|partner|school|charit|body|agency|project|network|club|council|institution))|identite|file as)\\b`,
    ),
  ],
  [
    'fullName',
    /^(?:je suis|vous etes|i am|qui (?:remplit|repond|complete)\b.*|who is (?:filling|answering|completing)\b.*|comment vous appelez[- ]vous|what(?:'s| is) your name|key (?:person|people))$/,
  ],
  ['organisation', /^(?:your|votre) (?:group|groupe|collectif|collective|team)(?: name)?$/],
  [
    'organisation',
    /^(?:which|what) (?:groups?|clubs?|organi[sz]ations?|charit(?:y|ies))(?: (?:are|do) you (?:from|work for|volunteer (?:with|for)))?$/,
  ],
  ['organisation', /^(?:for|from|of|with) which (?:groups?|clubs?|organi[sz]ations?|charit(?:y|ies)|projects?)$/],
  // Borrowers in a list of loans.
  [
    'fullName',
    /^(?:emprunt(?:eur|euse)s?|(?:emprunte|reserve|retire)(?:e|\(e\))? par|pretee?s? a|borrowers?|(?:borrowed|hired|booked|taken) by|(?:lent|loaned)(?: out)? to|who (?:took|has|borrowed|booked|hired)(?: it| them)?)$/,
  ],
  ['fullName', /^(?:qui|who|young (?:person|people)|jeunes?)$/],
  ['organisation', /^(?:group|club|school|college|team)s?(?: or (?:group|club|school|college|team)s?)+$/],
  // "Thém."
  ['themes', /^them(?:at)?$/],
  ['themes', /^(?:(?:mostly |mainly )?work(?:s|ing) on|travaille(?:nt)? sur)$/],
  ['fullName', /^(?:noms?|user name) \((?:nom original|original name)\)$/],
  ['fullName', /\(noms?,? (?:et )?prenoms?\)$|\(prenoms?,? (?:et )?noms?\)$/],
  ['organisation', /\bvous representez\b|\brepresentez[- ]vous\b|\b(?:do )?you (?:represent|come from|belong to)\b/],
  // "Au titre de", "Pour", "On behalf of": never a person when another column names the people.
  [
    'organisation',
    /^(?:(?:venant|vient|viennent) (?:de|d')|(?:venue?s? |venu\(e\)s? |presente?s? |la )?au (?:titre|nom) (?:de|d'|du|de la)|(?:pour le )?compte de|pour|chez|de la part de|(?:represente|representant)(?:ee?s?|\(e\))?(?: de| pour)?|placed (?:with|at)|based (?:at|with)|on behalf of|from|for|with|represents?|works? (?:at|with|for)|travaille(?:nt)? (?:pour|a|chez)|ou (?:travaill\w+|exerc\w+|s'adresser|(?:le|la|les) (?:trouver|joindre)).*)$/,
  ],
  [
    'organisation',
    /^(?!.*\b(?:tarifs?|prix|prices?|costs?|fees?|capacit\w+|nombre|nb|number|size|taille|dates?)\b).*\((?:sa |la |votre |your )?(?:structure|organisme|association|collectivite|employeur|entreprise|organi[sz]ation|groupe?|club)\)$/,
  ],
  ['organisation', new RegExp(String.raw`^(?!(?:est|is) )(?!.*\b${NO_HOUSE}\b).*\b${HOUSE}\b`)],
  [
    'function',
    new RegExp(
      `^${YOUR}(?:fonctions?|postes?|poste occupe|professions?|titres?|positions?|job ?titles?|qualites?|mandats?|metiers?|organi[sz]ation(?: \\d)?(?: -)? title|title|occupation)\\b`,
    ),
  ],
  [
    'themes',
    /\b(?:thematiques?|thematics?|themes?|axes? (?:de travail|d'intervention|strategiques?)|champs? d'(?:action|intervention)|volets?|mots[ -]?cles?|categories|centres? d'interet|domaines?|sujets?|dossiers? suivis?|topics?|interests?|tags?|etiquettes?|keywords|competences?|expertises?|specialites?|secteurs? d'activites?|interets|subjects?|fields? of (?:work|activity|expertise)|skills|(?:focus )?areas? of (?:work|interest|focus|expertise|activity)|focus areas?|interested in|priority areas?)\b/,
  ],
  [
    'territory',
    /^(?:(?:nom|libelle) (?:de la |du )?)?(?:communes?|villes?|bourgs?|territoires?|localites?|city|town|(?:village|parish|ward)(?! (?:hall|council|clerk|manager|priest|shop))|municipality|epci|canton)\b/,
  ],
  [
    'fullName',
    new RegExp(
      String.raw`^(?!(?:types?|statuts?|nombre|nb|modes?|dates?|sources?|origine)\b)(?!.* (?:id|(?:sub)?type|source|status)$).*\b${PERSON}\b`,
    ),
  ],
];
