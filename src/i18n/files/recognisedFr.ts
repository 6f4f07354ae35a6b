import type { Recognised } from './fr';

const words = (line: string): readonly string[] => line.split(' · ');

/** Complete table of recognised headers and values, as shown in the help. A test compares it with the reader. */
export const recognisedFr: readonly Recognised[] = [
  {
    sheet: 'Acteurs',
    headings: words(
      'Nom (Name, Label, Libellé, Acteur, Actor, Acteurs, Actors, Noms, Names, Nom complet, Full name, Nom de l’acteur, Raison sociale, Dénomination, Intitulé, Element, Shared name, Display name) · Id (Identifiant, Identifier, Ids, Réf, Référence, Id acteur, Actor id, Key, Clé, N°) · Prénom (First name, Prénoms, Firstname, Given name) · Type (Type d’acteur, Actor type, Element type) · Famille (Family, Famille d’acteur, Famille d’acteurs, Familles) · Catégorie (Kind, Category, Catégorie d’acteur, Statut juridique) · Profil (Profile, Profil de la personne, Fonction, Job title) · Territoire (Territory, Area, Territoire d’action, Périmètre) · Groupe (Group, Collectif) · Thèmes (Themes, Thème, Theme, Thématique, Thématiques, Sujets, Topics, Topic) · Rôles (Roles, Rôle, Role) · Mission (Missions, Remit) · Cadre d’action (Framework, Cadre, Cadre d’intervention) · Structure (Works for, Travaille pour, Employeur, Employer, Structure de rattachement) · Réseaux (Networks, Réseau, Network, Membre de, Membre également de, Également membre de, Member of, Also member of, Also a member of, Adhésions, Adhère à, Adhère aussi à, Adhérent de) · Situation (Situation vis-à-vis de la coopération) · Ressources (Resources, Ressource, Resource, Moyens) · Langues (Languages, Langue, Language, Langues parlées) · Canaux (Channels, Canal, Channel, Canaux de diffusion) · Publics (Public, Audiences, Public ciblé, Publics ciblés, Target publics) · Consentement (Consent, Accord, Accord pour témoigner) · Interrogé (Asked, Interrogée, Interrogé·e, Interviewed, A été interrogé) · Mis à jour le (Updated on, Mise à jour, Mise à jour le, Date de mise à jour, Last update, Updated) · Notes (Note, À noter, À savoir, Mémo, Remarques, Remarque, Commentaire, Commentaires, Comments, Observations) · Nom court (Short name, Sigle, Acronyme, Acronym) · Documents en ligne (Online documents, Document en ligne, Online document, Liens vers des documents) · Consentement depuis (Consent since) · Courriel (E-mail, Email, Mail, Adresse e-mail, Adresse mail, Mél) · Téléphone (Phone, Tél, Tel, Mobile, Portable, Telephone, Phone number) · En lien avec (In touch with, Lié à, Liée à, Liens avec) · Moteur ou réticent (Driver or reluctant) · Groupe de liens (Tie group) · x (Position x) · y (Position y)',
    ),
  },
  {
    sheet: 'Liens',
    headings: words(
      'De (Between, Source, From, Origine, Origin, Émetteur, nomAttribuant, Sender, Départ, Entre, Acteur 1, Acteur1, Acteur A, Actor 1, Actor A, In, Source id, From id, :START_ID, Ego, Qui, Who) · À (And, nomBeneficiaire, Cible, Target, To, Destination, Destinataire, Receiver, Arrivée, Vers, Et, Acteur 2, Acteur2, Acteur B, Actor 2, Actor B, Out, Target id, To id, :END_ID, Alter, Avec qui, With whom, Avec, With) · Nature (Nature du lien, Type de lien, Type de relation, Tie type, Relation, Relationship, Connection type) · Formel (Formal, Lien formel, Formal tie) · Sens (Direction, Sens du lien) · Certitude (Certainty, Fiabilité) · Niveau (Level, Niveau du lien) · Fréquence (Frequency) · Dernier échange (Last exchange, Dernier contact, Last contact) · Dit par (Said by, Selon, According to) · Confidentiel (Confidential) · Depuis (Since) · Jusqu’à (Until) · Validé par (Validated by) · Validé le (Validated on) · Id (Identifiant, Id lien) · Dates des échanges (Exchange dates) · Prochain échange (Next exchange, Prochain contact, Next contact) · À qui le tour (Whose turn) · Orienté (Directed, Directed link, Directed link (Y/N), Dirigé, Lien orienté)',
    ),
  },
  {
    sheet: 'Liste de membres',
    headings: words(
      'Membre (Member, Acteur, Actor, Nom, Name, Adhérent, Participant, Label, Libellé) · Réseau (Network, Nom du réseau, Network name, Groupe de travail) · Id (Identifiant)',
    ),
  },
  {
    sheet: 'Actions',
    headings: words(
      'Titre (Title, Action, Projet, Projets, Project, Intitulé de l’action, Nom de l’action, Nom du projet, Intitulé du projet, Titre du projet, Opération, Project name, Project title) · Finalité (Purpose, Finality, But) · Thèmes (Themes, Thème, Theme, Thématiques, Thématique) · État (State, Avancement, État d’avancement, Stage) · Chef de file (Lead partner, Cheffe de file, Pilote, Lead, Porteur, Porteuse, Porteur du projet, Porteur de projet, Structure porteuse, Maître d’ouvrage, Coordinateur, Coordinator, Lead organisation, Project lead) · Partenaires (Partners, Partenaire, Partner, Partenaires du projet, Partenaires associés, Project partners) · Territoires (Territories, Territoire, Territory, Areas) · Période (Period, Calendrier, Dates) · Résultats (Results, Résultat) · Leçons (Lessons, Enseignements, Lessons learnt) · Publics (Public, Audiences)',
    ),
  },
  {
    sheet: 'Témoignages',
    headings: words(
      'Personne (Person, Témoin, Witness) · Action (Projet, Project) · Thèmes (Themes, Thème, Theme) · Publics (Public, Audiences) · Accord (Consent, Consentement, Agreement) · Dernière fois (Last given, Dernier témoignage, Last time)',
    ),
  },
  {
    sheet: 'Offres et demandes',
    headings: words(
      'Porteur (Holder, Porteuse, Porteur·se, Proposé par) · Sens (Side, Offre ou demande, Offre/demande, Offer or request) · Objet (Subject, Object) · Thèmes (Themes, Thème, Theme) · Profil recherché (Profile sought) · Échéance (Deadline, Date limite, Due date) · État (State, Statut, Status) · Réponse (Answer) · Dit à (Told to) · Répondu par (Answered by) · Répondu le (Answered on)',
    ),
  },
  {
    sheet: 'Mises en relation',
    headings: words(
      'Acteur 1 (Actor 1, Acteur A, Actor A) · Acteur 2 (Actor 2, Acteur B, Actor B) · Par (By, Made by, Mis en relation par) · Objet (Subject, Sujet) · Moyen (Means) · Force (Strength) · Statut (Status) · Échéance (Due date, Deadline) · Résultat (Result) · Faite le (Made on) · Par, hors de la carte (By, not on the map)',
    ),
  },
  {
    sheet: 'Rencontres',
    headings: words(
      'Rencontre (Meeting, Titre, Title, Titre de la rencontre, Réunion, Événement, Event, Meeting title) · Date (Jour, Day, Date de la rencontre, Meeting date) · Lieu (Place, Location, Venue, Salle) · Participants (Participant·es, Participantes et participants, Présents, Invités, Attendees, Guests, Present) · Préparée par (Prepared by)',
    ),
  },
  {
    sheet: 'Qui sait quoi',
    headings: words(
      'Qui (Who, Acteur, Actor, Nom, Name) · De l’action (Of the action, Action, Projet, Project) · Sait (Knows, Connaissance de l’action, Awareness)',
    ),
  },
  {
    sheet: 'Outils et exemples',
    headings: words(
      'Outil ou exemple (Tool or example, Ressource, Resource) · Genre (Sort) · De qui (Whose) · Par quel réseau (Through which network) · Action · Thèmes (Themes, Thème, Theme) · Utilisé par (Used by) · Adresse de la page (Page address)',
    ),
  },
  {
    sheet: 'Questions écartées',
    headings: words(
      'Clé (Key) · Règle (Rule) · Sujet (About) · Décision (Decision) · Motif (Reason) · Par (By) · Le (On) · Jusqu’au (Until)',
    ),
  },
  {
    sheet: 'Questions discutées',
    headings: words(
      'Clé (Key) · Règle (Rule) · Sujet (About) · Commentaire (Comment) · Voix (Votes) · Échéance (Due date) · À qui le tour (Whose turn)',
    ),
  },
  {
    sheet: 'Notes sur l’image',
    headings: words(
      'Note sur l’image (Note on the picture) · Près de (Beside) · Clé du manque (Key of the gap) · Place en cercles (Place in circles) · Place sur la carte (Place on the map) · Flèche vers (Arrow to)',
    ),
  },
  {
    sheet: 'Vues gardées',
    headings: words(
      'Vue gardée (Saved view) · Dessin (Picture) · Regrouper par (Group by, Regroupement) · Vu depuis (Seen from) · Sans moi (Without me) · Anciens liens plus pâles (Older ties paler) · Liens montrés (Ties shown) · Difficulté (Difficulty) · Autour de (Around) · Liens autour (Ties around) · Thèmes (Themes, Thème, Theme) · Rôles (Roles, Rôle, Role) · Types d’acteurs (Types of actors) · Profils (Profiles) · Familles (Families) · Territoires (Areas, Territories) · Réseaux (Networks) · Groupes (Groups) · Réseaux entourés (Outlined networks) · Montre (Points at) · Par des liens étroits (By close ties) · Groupes repliés (Folded groups) · Notes masquées (Notes hidden)',
    ),
  },
  {
    sheet: 'Valeurs : Type',
    headings: words(
      'personne (person, individu, individual, people, personne physique) · structure (organisation, organization, organisme, personne morale) · réseau (network, réseaux) · instance (body, committee, comité, commission) · à préciser (to be specified, inconnu, inconnue, unknown, non précisé, not specified, ?)',
    ),
  },
  {
    sheet: 'Valeurs : Famille',
    headings: words(
      'Collectivités et intercommunalités (Local authorities, collectivité, collectivité territoriale, intercommunalité, local authority, commune, EPCI) · Territoires de projet (Project areas, territoire de projet, project area) · État et opérateurs (State and agencies, État, State, services de l’État) · Associations (association, monde associatif, charity, non-profit) · Entreprises et coopératives (Businesses and cooperatives, entreprise, coopérative, business, company) · Chambres consulaires et organisations professionnelles (Chambers and professional bodies, chambre consulaire, chambre, consulaire, organisation professionnelle, chamber) · Enseignement, formation, recherche (Education, training, research, enseignement, formation, recherche, education, research, training) · Réseaux et ressources (Networks and resources, réseau, réseaux, network, centre de ressources) · Personnes (Persons, personne, individu, individus, person, people)',
    ),
  },
  {
    sheet: 'Valeurs : Profil',
    headings: words(
      'élu·e (elected representative, élu, élue, elected, elected official, maire, conseiller municipal, conseillère municipale, mayor, councillor) · chargé·e de mission (project officer, chargé de mission, chargée de mission, chargé de projet, chargée de projet) · animateur·rice LEADER (LEADER facilitator, animateur LEADER, animatrice LEADER, animateur, animatrice, facilitator) · agent·e de développement (development agent, agent de développement, agente de développement) · directeur·rice (director, directeur, directrice, direction, manager) · bénévole (volunteer, responsable associatif, responsable associative) · entrepreneur·e (entrepreneur, entrepreneuse, agriculteur, agricultrice, farmer, chef d’entreprise, cheffe d’entreprise, artisan, artisane) · enseignant·e (teacher, enseignant, enseignante, professeur, professeure, formateur, formatrice) · habitant·e (resident, habitant, habitante, citoyen, citoyenne, inhabitant) · expert·e (expert, experte, consultant, consultante) · interprète (interpreter, traducteur, traductrice)',
    ),
  },
  {
    sheet: 'Valeurs : Rôles',
    headings: words(
      'bénéficiaire (beneficiary, bénéficiaire de l’appui) · ancien bénéficiaire (former beneficiary, ancienne bénéficiaire, ancien·ne bénéficiaire, anciens bénéficiaires) · chargé·e d’appui (support officer, chargé d’appui, chargée d’appui, moi, me, officer) · témoin (witness, témoins, witnesses) · partenaire potentiel (potential partner, partenaire potentielle, partenaire possible) · partenaire pressenti (likely partner, partenaire pressentie) · partenaire (partner, partenaire engagé, partenaire engagée) · relais (relay, relai) · personne ressource (resource person, personne-ressource) · porteur·euse (project holder, porteur, porteuse, porteur de projet, porteuse de projet, holder) · chef de file (lead partner, cheffe de file, chef·fe de file) · financeur·euse (funder, financeur, financeuse) · pair (peer, paire) · collègue (colleague)',
    ),
  },
  {
    sheet: 'Valeurs : Situation',
    headings: words(
      'rien de prévu (nothing planned, rien n’est prévu, aucun projet) · veut, ne sait pas comment (wants to, does not know how, souhaite, souhaite coopérer, veut coopérer, voudrait, ne sait pas comment, wants to) · déjà engagé (already started, a déjà commencé, déjà commencé, engagé, engagée, déjà engagée, en cours) · inconnue (unknown, inconnu, ne sait pas, non connue)',
    ),
  },
  {
    sheet: 'Valeurs : Consentement',
    headings: words(
      'à demander (to be asked, à recueillir, pas encore demandé, not asked yet) · oui (yes, donné, given, accordé, d’accord, o, y, vrai, true) · non (no, refusé, refused, n, faux, false)',
    ),
  },
  {
    sheet: 'Valeurs : Interrogé',
    headings: words(
      'oui (yes, o, y, tous ses liens, all, entièrement, vrai, true) · en partie (partly, partiellement, partiel, partial) · non (no, n, pas encore, not yet, faux, false)',
    ),
  },
  {
    sheet: 'Valeurs : Nature',
    headings: words(
      'se connaissent (know each other, connaissent, connaît, connaissance, knows, know) · échangent de l’information (exchange information, échangent, échange, échange d’information, échangent des informations, exchanges, exchange) · agissent ensemble (act together, mènent des actions ensemble, action commune, acts with, act with) · convention (agreement, instance commune, convention ou instance commune, accord, agreement or shared body) · membre de (member of, adhésion, adhérent de, adhère à, membre, member, membership) · travaille pour (works for, salarié de, salariée de, employé par, employée par, travaille à) · partenaire de (partner of, partenaires, partenaire, partner, partenariat, partnership)',
    ),
  },
  {
    sheet: 'Valeurs : Sens',
    headings: words(
      '→ (->, -->, =>, aller, sortant, dirigé, directed, forward) · ← (<-, <--, <=, retour, entrant, backward) · ↔ (<->, <-->, <=>, ⇄, ⇔, les deux, double, both, mutual, réciproque) · aucun (none, sans, non dirigé, undirected)',
    ),
  },
  {
    sheet: 'Valeurs : Certitude',
    headings: words(
      'avéré (confirmed, avérée, confirmé, confirmée, sûr, certain, sure) · à vérifier (to be verified, ?, incertain, à confirmer, supposé, unsure, to verify) · absent (absente, pas de lien, inexistant, known not to exist, no tie)',
    ),
  },
  {
    sheet: 'Valeurs : Formel, Confidentiel',
    headings: words(
      'oui (yes, o, y, vrai, true, 1, x, formel, formelle, formal, confidentiel, confidentielle, confidential) · non (no, n, faux, false, 0, informel, informelle, informal)',
    ),
  },
  {
    sheet: 'Valeurs : Orienté',
    headings: words(
      'oui (yes, o, y, vrai, true, 1, x, directed, dirigé, orienté) · non (no, n, faux, false, 0, undirected, non dirigé, non orienté) · mutuel (mutual, réciproque, bidirectional)',
    ),
  },
  {
    sheet: 'Valeurs : État',
    headings: words(
      'passée (past, passé, terminée, terminé, achevée, finie, finished, done) · en cours (under way, ongoing, in progress) · prévue (planned, prévu, à venir, programmée) · piste (lead, idée, idea) · pré-projet (pre-project, avant-projet) · projet (project)',
    ),
  },
  {
    sheet: 'Valeurs : Sens (offre ou demande)',
    headings: words('offre (offer, propose, proposition) · demande (request, cherche, recherche, besoin, need)'),
  },
  {
    sheet: 'Valeurs : Objet',
    headings: words(
      'information (info) · appui (support, soutien, accompagnement) · partenaire (partner, partenariat) · témoin (witness, témoignage, testimony) · ressource (resource, moyen)',
    ),
  },
  {
    sheet: 'Valeurs\u00A0: Genre d’un outil ou exemple',
    headings: words(
      'outil (tool) · méthode (method) · fiche d’expérience (case sheet, fiche expérience) · leçon tirée (lesson learnt, enseignement, lesson) · page ou document (page or document, site, document)',
    ),
  },
  {
    sheet: 'Valeurs : Moyen',
    headings: words(
      'espace de rencontre (meeting space, rencontre, meeting place) · contribution (apport) · mobilisation de personnes et de leurs réseaux (mobilising people’s networks, mobilisation, mobilisation de réseaux, mobilization) · recherche de partenaires (partner search, recherche de partenaire) · témoignage (testimony, témoignages) · appel (call, coup de téléphone, appel téléphonique, phone call)',
    ),
  },
  {
    sheet: 'Valeurs\u00A0: Dates des échanges, par quoi',
    headings: words(
      'appel (call, téléphone, phone, coup de fil, phone call) · message (courriel, mail, e-mail, courrier, letter) · visite (visit) · rencontre (meeting, réunion, rendez-vous, face to face)',
    ),
  },
  {
    sheet: 'Valeurs\u00A0: Dates des échanges, étapes',
    headings: words(
      'missions échangées (missions exchanged, missions) · appui présenté (support presented, appui, support)',
    ),
  },
  {
    sheet: 'Valeurs : Décision',
    headings: words(
      'pas utile pour nous (not useful to us, pas utile, not relevant, non pertinent) · déjà tenté (already tried) · pas maintenant (not now, plus tard, later) · ils se connaissent (they know each other, le lien existe, the tie exists)',
    ),
  },
  {
    sheet: 'Valeurs : Sait',
    headings: words(
      'n’en sait rien (never heard of it, ne connaît pas, does not know, aucune) · connaît l’action (knows the action, connaît, knows, sait) · connaît la finalité (knows the purpose, sait pourquoi, knows why) · y contribue (contributes, contribue, participe, takes part)',
    ),
  },
  {
    sheet: 'Valeurs : Dessin',
    headings: words(
      'cercles (circles) · carte (map) · rôles et thèmes (roles and themes, rôles, roles) · qui connaît qui (who knows whom, matrice, matrix)',
    ),
  },
  {
    sheet: 'Valeurs : Regrouper par',
    headings: words(
      'groupes de liens (groups of ties, groupes, groups) · territoire (area, territory) · famille (family) · réseau (network)',
    ),
  },
  {
    sheet: 'Valeurs : Difficulté',
    headings: words('témoins (witnesses) · partenaires (partners) · faire connaître (making known)'),
  },
  {
    sheet: 'Valeurs : Liens montrés',
    headings: words(
      'formels (formal, formel, liens formels, formal ties) · informels (informal, informel, liens informels, informal ties)',
    ),
  },
];
