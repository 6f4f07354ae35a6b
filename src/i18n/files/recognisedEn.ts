import type { Recognised } from './fr';

const words = (line: string): readonly string[] => line.split(' · ');

/** Complete table of recognised headers and values, as shown in the help. A test compares it with the reader. */
export const recognisedEn: readonly Recognised[] = [
  {
    sheet: 'Actors',
    headings: words(
      'Name (Nom, Label, Libellé, Acteur, Actor, Acteurs, Actors, Noms, Names, Nom complet, Full name, Nom de l’acteur, Raison sociale, Dénomination, Intitulé, Element, Shared name, Display name) · Id (Identifiant, Identifier, Ids, Réf, Référence, Id acteur, Actor id, Key, Clé, N°) · First name (Prénom, Prénoms, Firstname, Given name) · Type (Type d’acteur, Actor type, Element type) · Family (Famille, Famille d’acteur, Famille d’acteurs, Familles) · Kind (Catégorie, Category, Catégorie d’acteur, Statut juridique) · Profile (Profil, Profil de la personne, Fonction, Job title) · Territory (Territoire, Area, Territoire d’action, Périmètre) · Group (Groupe, Collectif) · Themes (Thèmes, Thème, Theme, Thématique, Thématiques, Sujets, Topics, Topic) · Roles (Rôles, Rôle, Role) · Mission (Missions, Remit) · Framework (Cadre d’action, Cadre, Cadre d’intervention) · Works for (Structure, Travaille pour, Employeur, Employer, Structure de rattachement) · Networks (Réseaux, Réseau, Network, Membre de, Membre également de, Également membre de, Member of, Also member of, Also a member of, Adhésions, Adhère à, Adhère aussi à, Adhérent de) · Situation (Situation vis-à-vis de la coopération) · Resources (Ressources, Ressource, Resource, Moyens) · Languages (Langues, Langue, Language, Langues parlées) · Channels (Canaux, Canal, Channel, Canaux de diffusion) · Publics (Public, Audiences, Public ciblé, Publics ciblés, Target publics) · Consent (Consentement, Accord, Accord pour témoigner) · Asked (Interrogé, Interrogée, Interrogé·e, Interviewed, A été interrogé) · Updated on (Mis à jour le, Mise à jour, Mise à jour le, Date de mise à jour, Last update, Updated) · Notes (Note, À noter, À savoir, Mémo, Remarques, Remarque, Commentaire, Commentaires, Comments, Observations) · Short name (Nom court, Sigle, Acronyme, Acronym) · Online documents (Documents en ligne, Document en ligne, Online document, Liens vers des documents) · Consent since (Consentement depuis) · E-mail (Courriel, Email, Mail, Adresse e-mail, Adresse mail, Mél) · Phone (Téléphone, Tél, Tel, Mobile, Portable, Telephone, Phone number) · In touch with (En lien avec, Lié à, Liée à, Liens avec) · Driver or reluctant (Moteur ou réticent) · Tie group (Groupe de liens) · x (Position x) · y (Position y)',
    ),
  },
  {
    sheet: 'Ties',
    headings: words(
      'Between (De, Source, From, Origine, Origin, Émetteur, nomAttribuant, Sender, Départ, Entre, Acteur 1, Acteur1, Acteur A, Actor 1, Actor A, In, Source id, From id, :START_ID, Ego, Qui, Who) · And (À, nomBeneficiaire, Cible, Target, To, Destination, Destinataire, Receiver, Arrivée, Vers, Et, Acteur 2, Acteur2, Acteur B, Actor 2, Actor B, Out, Target id, To id, :END_ID, Alter, Avec qui, With whom, Avec, With) · Nature (Nature du lien, Type de lien, Type de relation, Tie type, Relation, Relationship, Connection type) · Formal (Formel, Lien formel, Formal tie) · Direction (Sens, Sens du lien) · Certainty (Certitude, Fiabilité) · Level (Niveau, Niveau du lien) · Frequency (Fréquence) · Last exchange (Dernier échange, Dernier contact, Last contact) · Said by (Dit par, Selon, According to) · Confidential (Confidentiel) · Since (Depuis) · Until (Jusqu’à) · Validated by (Validé par) · Validated on (Validé le) · Id (Identifiant, Id lien) · Exchange dates (Dates des échanges) · Next exchange (Prochain échange, Prochain contact, Next contact) · Whose turn (À qui le tour) · Directed (Orienté, Directed link, Directed link (Y/N), Dirigé, Lien orienté)',
    ),
  },
  {
    sheet: 'List of members',
    headings: words(
      'Member (Membre, Acteur, Actor, Nom, Name, Adhérent, Participant, Label, Libellé) · Network (Réseau, Nom du réseau, Network name, Groupe de travail) · Id (Identifiant)',
    ),
  },
  {
    sheet: 'Actions',
    headings: words(
      'Title (Titre, Action, Projet, Projets, Project, Intitulé de l’action, Nom de l’action, Nom du projet, Intitulé du projet, Titre du projet, Opération, Project name, Project title) · Purpose (Finalité, Finality, But) · Themes (Thèmes, Thème, Theme, Thématiques, Thématique) · State (État, Avancement, État d’avancement, Stage) · Lead partner (Chef de file, Cheffe de file, Pilote, Lead, Porteur, Porteuse, Porteur du projet, Porteur de projet, Structure porteuse, Maître d’ouvrage, Coordinateur, Coordinator, Lead organisation, Project lead) · Partners (Partenaires, Partenaire, Partner, Partenaires du projet, Partenaires associés, Project partners) · Territories (Territoires, Territoire, Territory, Areas) · Period (Période, Calendrier, Dates) · Results (Résultats, Résultat) · Lessons (Leçons, Enseignements, Lessons learnt) · Publics (Public, Audiences)',
    ),
  },
  {
    sheet: 'Testimonies',
    headings: words(
      'Person (Personne, Témoin, Witness) · Action (Projet, Project) · Themes (Thèmes, Thème, Theme) · Publics (Public, Audiences) · Consent (Accord, Consentement, Agreement) · Last given (Dernière fois, Dernier témoignage, Last time)',
    ),
  },
  {
    sheet: 'Offers and requests',
    headings: words(
      'Holder (Porteur, Porteuse, Porteur·se, Proposé par) · Side (Sens, Offre ou demande, Offre/demande, Offer or request) · Subject (Objet, Object) · Themes (Thèmes, Thème, Theme) · Profile sought (Profil recherché) · Deadline (Échéance, Date limite, Due date) · State (État, Statut, Status) · Answer (Réponse) · Told to (Dit à) · Answered by (Répondu par) · Answered on (Répondu le)',
    ),
  },
  {
    sheet: 'Introductions',
    headings: words(
      'Actor 1 (Acteur 1, Acteur A, Actor A) · Actor 2 (Acteur 2, Acteur B, Actor B) · By (Par, Made by, Mis en relation par) · Subject (Objet, Sujet) · Means (Moyen) · Strength (Force) · Status (Statut) · Due date (Échéance, Deadline) · Result (Résultat) · Made on (Faite le) · By, not on the map (Par, hors de la carte)',
    ),
  },
  {
    sheet: 'Meetings',
    headings: words(
      'Meeting (Rencontre, Titre, Title, Titre de la rencontre, Réunion, Événement, Event, Meeting title) · Date (Jour, Day, Date de la rencontre, Meeting date) · Place (Lieu, Location, Venue, Salle) · Participants (Participant·es, Participantes et participants, Présents, Invités, Attendees, Guests, Present) · Prepared by (Préparée par)',
    ),
  },
  {
    sheet: 'Who knows what',
    headings: words(
      'Who (Qui, Acteur, Actor, Nom, Name) · Of the action (De l’action, Action, Projet, Project) · Knows (Sait, Connaissance de l’action, Awareness)',
    ),
  },
  {
    sheet: 'Tools and examples',
    headings: words(
      'Tool or example (Outil ou exemple, Ressource, Resource) · Sort (Genre) · Whose (De qui) · Through which network (Par quel réseau) · Action · Themes (Thèmes, Thème, Theme) · Used by (Utilisé par) · Page address (Adresse de la page)',
    ),
  },
  {
    sheet: 'Questions set aside',
    headings: words(
      'Key (Clé) · Rule (Règle) · About (Sujet) · Decision (Décision) · Reason (Motif) · By (Par) · On (Le) · Until (Jusqu’au)',
    ),
  },
  {
    sheet: 'Questions discussed',
    headings: words(
      'Key (Clé) · Rule (Règle) · About (Sujet) · Comment (Commentaire) · Votes (Voix) · Due date (Échéance) · Whose turn (À qui le tour)',
    ),
  },
  {
    sheet: 'Notes on the picture',
    headings: words(
      'Note on the picture (Note sur l’image) · Beside (Près de) · Key of the gap (Clé du manque) · Place in circles (Place en cercles) · Place on the map (Place sur la carte) · Arrow to (Flèche vers)',
    ),
  },
  {
    sheet: 'Saved views',
    headings: words(
      'Saved view (Vue gardée) · Picture (Dessin) · Group by (Regrouper par, Regroupement) · Seen from (Vu depuis) · Without me (Sans moi) · Older ties paler (Anciens liens plus pâles) · Ties shown (Liens montrés) · Difficulty (Difficulté) · Around (Autour de) · Ties around (Liens autour) · Themes (Thèmes, Thème, Theme) · Roles (Rôles, Rôle, Role) · Types of actors (Types d’acteurs) · Profiles (Profils) · Families (Familles) · Areas (Territoires, Territories) · Networks (Réseaux) · Groups (Groupes) · Outlined networks (Réseaux entourés) · Points at (Montre) · By close ties (Par des liens étroits) · Folded groups (Groupes repliés) · Notes hidden (Notes masquées)',
    ),
  },
  {
    sheet: 'Values: Type',
    headings: words(
      'person (personne, individu, individual, people, personne physique) · structure (organisation, organization, organisme, personne morale) · network (réseau, réseaux) · body (instance, committee, comité, commission) · to be specified (à préciser, inconnu, inconnue, unknown, non précisé, not specified, ?)',
    ),
  },
  {
    sheet: 'Values: Family',
    headings: words(
      'Local authorities (Collectivités et intercommunalités, collectivité, collectivité territoriale, intercommunalité, local authority, commune, EPCI) · Project areas (Territoires de projet, territoire de projet, project area) · State and agencies (État et opérateurs, État, State, services de l’État) · Associations (association, monde associatif, charity, non-profit) · Businesses and cooperatives (Entreprises et coopératives, entreprise, coopérative, business, company) · Chambers and professional bodies (Chambres consulaires et organisations professionnelles, chambre consulaire, chambre, consulaire, organisation professionnelle, chamber) · Education, training, research (Enseignement, formation, recherche, enseignement, formation, recherche, education, research, training) · Networks and resources (Réseaux et ressources, réseau, réseaux, network, centre de ressources) · Persons (Personnes, personne, individu, individus, person, people)',
    ),
  },
  {
    sheet: 'Values: Profile',
    headings: words(
      'elected representative (élu·e, élu, élue, elected, elected official, maire, conseiller municipal, conseillère municipale, mayor, councillor) · project officer (chargé·e de mission, chargé de mission, chargée de mission, chargé de projet, chargée de projet) · LEADER facilitator (animateur·rice LEADER, animateur LEADER, animatrice LEADER, animateur, animatrice, facilitator) · development agent (agent·e de développement, agent de développement, agente de développement) · director (directeur·rice, directeur, directrice, direction, manager) · volunteer (bénévole, responsable associatif, responsable associative) · entrepreneur (entrepreneur·e, entrepreneuse, agriculteur, agricultrice, farmer, chef d’entreprise, cheffe d’entreprise, artisan, artisane) · teacher (enseignant·e, enseignant, enseignante, professeur, professeure, formateur, formatrice) · resident (habitant·e, habitant, habitante, citoyen, citoyenne, inhabitant) · expert (expert·e, experte, consultant, consultante) · interpreter (interprète, traducteur, traductrice)',
    ),
  },
  {
    sheet: 'Values: Roles',
    headings: words(
      'beneficiary (bénéficiaire, bénéficiaire de l’appui) · former beneficiary (ancien bénéficiaire, ancienne bénéficiaire, ancien·ne bénéficiaire, anciens bénéficiaires) · support officer (chargé·e d’appui, chargé d’appui, chargée d’appui, moi, me, officer) · witness (témoin, témoins, witnesses) · potential partner (partenaire potentiel, partenaire potentielle, partenaire possible) · likely partner (partenaire pressenti, partenaire pressentie) · partner (partenaire, partenaire engagé, partenaire engagée) · relay (relais, relai) · resource person (personne ressource, personne-ressource) · project holder (porteur·euse, porteur, porteuse, porteur de projet, porteuse de projet, holder) · lead partner (chef de file, cheffe de file, chef·fe de file) · funder (financeur·euse, financeur, financeuse) · peer (pair, paire) · colleague (collègue)',
    ),
  },
  {
    sheet: 'Values: Situation',
    headings: words(
      'nothing planned (rien de prévu, rien n’est prévu, aucun projet) · wants to, does not know how (veut, ne sait pas comment, souhaite, souhaite coopérer, veut coopérer, voudrait, ne sait pas comment, wants to) · already started (déjà engagé, a déjà commencé, déjà commencé, engagé, engagée, déjà engagée, en cours) · unknown (inconnue, inconnu, ne sait pas, non connue)',
    ),
  },
  {
    sheet: 'Values: Consent',
    headings: words(
      'to be asked (à demander, à recueillir, pas encore demandé, not asked yet) · yes (oui, donné, given, accordé, d’accord, o, y, vrai, true) · no (non, refusé, refused, n, faux, false)',
    ),
  },
  {
    sheet: 'Values: Asked',
    headings: words(
      'yes (oui, o, y, tous ses liens, all, entièrement, vrai, true) · partly (en partie, partiellement, partiel, partial) · no (non, n, pas encore, not yet, faux, false)',
    ),
  },
  {
    sheet: 'Values: Nature',
    headings: words(
      'know each other (se connaissent, connaissent, connaît, connaissance, knows, know) · exchange information (échangent de l’information, échangent, échange, échange d’information, échangent des informations, exchanges, exchange) · act together (agissent ensemble, mènent des actions ensemble, action commune, acts with, act with) · agreement (convention, instance commune, convention ou instance commune, accord, agreement or shared body) · member of (membre de, adhésion, adhérent de, adhère à, membre, member, membership) · works for (travaille pour, salarié de, salariée de, employé par, employée par, travaille à) · partner of (partenaire de, partenaires, partenaire, partner, partenariat, partnership)',
    ),
  },
  {
    sheet: 'Values: Direction',
    headings: words(
      '→ (->, -->, =>, aller, sortant, dirigé, directed, forward) · ← (<-, <--, <=, retour, entrant, backward) · ↔ (<->, <-->, <=>, ⇄, ⇔, les deux, double, both, mutual, réciproque) · none (aucun, sans, non dirigé, undirected)',
    ),
  },
  {
    sheet: 'Values: Certainty',
    headings: words(
      'confirmed (avéré, avérée, confirmé, confirmée, sûr, certain, sure) · to be verified (à vérifier, ?, incertain, à confirmer, supposé, unsure, to verify) · absent (absente, pas de lien, inexistant, known not to exist, no tie)',
    ),
  },
  {
    sheet: 'Values: Formal, Confidential',
    headings: words(
      'yes (oui, o, y, vrai, true, 1, x, formel, formelle, formal, confidentiel, confidentielle, confidential) · no (non, n, faux, false, 0, informel, informelle, informal)',
    ),
  },
  {
    sheet: 'Values: Directed',
    headings: words(
      'yes (oui, o, y, vrai, true, 1, x, directed, dirigé, orienté) · no (non, n, faux, false, 0, undirected, non dirigé, non orienté) · mutual (mutuel, réciproque, bidirectional)',
    ),
  },
  {
    sheet: 'Values: State',
    headings: words(
      'past (passée, passé, terminée, terminé, achevée, finie, finished, done) · under way (en cours, ongoing, in progress) · planned (prévue, prévu, à venir, programmée) · lead (piste, idée, idea) · pre-project (pré-projet, avant-projet) · project (projet)',
    ),
  },
  {
    sheet: 'Values: Side (offer or request)',
    headings: words('offer (offre, propose, proposition) · request (demande, cherche, recherche, besoin, need)'),
  },
  {
    sheet: 'Values: Subject',
    headings: words(
      'information (info) · support (appui, soutien, accompagnement) · partner (partenaire, partenariat) · witness (témoin, témoignage, testimony) · resource (ressource, moyen)',
    ),
  },
  {
    sheet: 'Values: Sort of a tool or example',
    headings: words(
      'tool (outil) · method (méthode) · case sheet (fiche d’expérience, fiche expérience) · lesson learnt (leçon tirée, enseignement, lesson) · page or document (page ou document, site, document)',
    ),
  },
  {
    sheet: 'Values: Means',
    headings: words(
      'meeting space (espace de rencontre, rencontre, meeting place) · contribution (apport) · mobilising people’s networks (mobilisation de personnes et de leurs réseaux, mobilisation, mobilisation de réseaux, mobilization) · partner search (recherche de partenaires, recherche de partenaire) · testimony (témoignage, témoignages) · call (appel, coup de téléphone, appel téléphonique, phone call)',
    ),
  },
  {
    sheet: 'Values: Exchange dates, how',
    headings: words(
      'call (appel, téléphone, phone, coup de fil, phone call) · message (courriel, mail, e-mail, courrier, letter) · visit (visite) · meeting (rencontre, réunion, rendez-vous, face to face)',
    ),
  },
  {
    sheet: 'Values: Exchange dates, steps',
    headings: words(
      'missions exchanged (missions échangées, missions) · support presented (appui présenté, appui, support)',
    ),
  },
  {
    sheet: 'Values: Decision',
    headings: words(
      'not useful to us (pas utile pour nous, pas utile, not relevant, non pertinent) · already tried (déjà tenté) · not now (pas maintenant, plus tard, later) · they know each other (ils se connaissent, le lien existe, the tie exists)',
    ),
  },
  {
    sheet: 'Values: Knows',
    headings: words(
      'never heard of it (n’en sait rien, ne connaît pas, does not know, aucune) · knows the action (connaît l’action, connaît, knows, sait) · knows the purpose (connaît la finalité, sait pourquoi, knows why) · contributes (y contribue, contribue, participe, takes part)',
    ),
  },
  {
    sheet: 'Values: Picture',
    headings: words(
      'circles (cercles) · map (carte) · roles and themes (rôles et thèmes, rôles, roles) · who knows whom (qui connaît qui, matrice, matrix)',
    ),
  },
  {
    sheet: 'Values: Group by',
    headings: words(
      'groups of ties (groupes de liens, groupes, groups) · area (territoire, territory) · family (famille) · network (réseau)',
    ),
  },
  {
    sheet: 'Values: Difficulty',
    headings: words('witnesses (témoins) · partners (partenaires) · making known (faire connaître)'),
  },
  {
    sheet: 'Values: Ties shown',
    headings: words(
      'formal (formels, formel, liens formels, formal ties) · informal (informels, informel, liens informels, informal ties)',
    ),
  },
];
