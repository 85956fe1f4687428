/**
 * Wordings as forms of many kinds have them, written without looking at the lexicon: one line for each datum, title or
 * person, « key: wording | wording ». What the matcher must read, and what it must leave alone.
 */
const table = (text: string): readonly (readonly [string, readonly string[]])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(':');
      return [
        line.slice(0, at),
        line
          .slice(at + 1)
          .split('|')
          .map((one) => one.trim()),
      ] as const;
    });

/** Datum → labels that ask it under its owner's title. */
export const ASKED = table(`
employeur.particulier: Êtes-vous un particulier employeur ? | L’employeur est un particulier (emploi à domicile) | Employeur particulier (oui/non) | Particulier-employeur | Recrutez-vous pour votre domicile ?
employeur.numeroUrssaf: Numéro Urssaf (particulier employeur) | N° Cesu ou Pajemploi | Votre numéro Cesu | Identifiant Cesu+ | Matricule Urssaf du particulier employeur
employeur.denomination: Raison sociale complète | Nom de votre entreprise | Dénomination sociale de l’employeur | Nom commercial ou raison sociale | Quel est le nom de votre entreprise ? | Entreprise d’accueil | Nom de l’entreprise ou de l’association | Nom de la boîte | Raison sociale (telle que sur le Kbis) | Employer name | Company | Organisation name | Dénomination / raison sociale | Établissement employeur | Nom de l’employeur ou raison sociale | Structure | Nom de l’entreprise d’accueil | Société d’accueil
employeur.adresse.numero: N° de rue | N° | Numéro de la voie | Num. | N° voie | N° de la rue | Numéro (bis, ter compris)
employeur.adresse.voie: Type et nom de la voie | Rue | Adresse de l’entreprise | Nom de rue | Libellé voie | Voie (rue, avenue, boulevard…) | Adresse du site | Rue / avenue / chemin | Street | Adresse (1re ligne) | Libellé de l’adresse | Nature et nom de la voie
employeur.adresse.complement: Complément | Bât., étage, porte | Complément adresse | Bâtiment / étage | Zone industrielle, bâtiment | Adresse – suite | ZA, ZI, bâtiment | Boîte postale, bâtiment | Complément d’adresse (facultatif) | Appt, étage, couloir | Adresse (2e ligne)
employeur.adresse.codePostal: Code postal | CP | Code postal de l’établissement | C.P. | ZIP / Postal code | Code post. | Code postal du lieu de travail
employeur.adresse.commune: Ville | Commune | Localité | Commune du lieu de travail | Ville de l’entreprise | Town / city | Commune d’implantation | Bureau distributeur
employeur.telephone: Téléphone de l’entreprise | N° de tél. | Tél. standard | Numéro de téléphone professionnel | Téléphone fixe | À quel numéro peut-on vous joindre ? | Business phone | Tél. employeur | Ligne téléphonique | Téléphone du siège d’exploitation
employeur.courriel: Adresse mail | Courriel de l’entreprise | E-mail professionnel | Mail de contact | Votre adresse électronique | Quelle est votre adresse e-mail ? | Adresse de messagerie de l’employeur | Business email | Courriel (notifications) | Adresse courriel professionnelle
employeur.siret: SIRET de l’établissement d’accueil | N° de SIRET | SIRET (14 chiffres) | Numéro SIRET du lieu de travail | Quel est votre numéro de SIRET ? | SIRET employeur | Identifiant SIRET de l’entreprise | N° Siret de l’établissement où travaillera le salarié | Établissement (n° SIRET) | SIRET du site d’affectation | SIRET no.
employeur.naf: Code NAF (4 chiffres + 1 lettre) | APE | Code activité (NAF) | Code APE de l’établissement | Code NAF de l’entreprise | Activité (NAF) | NAF code | Code d’activité principale (APE) | Secteur d’activité (code NAF)
employeur.effectif: Effectif salarié de l’entreprise | Nombre de salariés dans l’entreprise | Combien de salariés avez-vous ? | Effectif actuel | Effectif total (ETP ou non) | Nb de salariés | Nombre d’employés | Effectifs au 31/12 | Total headcount | Tranche d’effectif | Effectif tous établissements confondus | Combien êtes-vous ? | Effectif global de la société
employeur.idcc: Code IDCC | IDCC (4 chiffres) | Convention collective – IDCC | N° de convention collective | Code de la convention collective applicable | Numéro IDCC de la branche | Identifiant de convention collective (IDCC) | Quelle est votre convention collective (IDCC) ? | Collective agreement code | CCN (code IDCC)
employeur.numeroProjetVae: N° du projet VAE inversée | Numéro de projet (expérimentation VAE) | Référence projet VAE
employeur.caisseRetraite: Caisse de retraite complémentaire | Retraite complémentaire | Nom de votre caisse de retraite | Organisme de retraite complémentaire | Caisse de retraite (Agirc-Arrco) | Institution de retraite | À quelle caisse de retraite cotisez-vous ? | Pension fund
employeur.prevoyance: Organisme de prévoyance | Prévoyance (facultatif) | Votre organisme de prévoyance | Institution de prévoyance | Contrat de prévoyance auprès de | Caisse de prévoyance
employeur.convention: Intitulé de la convention collective | Convention collective appliquée | Libellé de la convention collective
employeur.representant: Représenté par | Nom du représentant légal | Nom et prénom du signataire | Signataire du contrat | Représentant de l’entreprise (nom, prénom)
employeur.qualiteRepresentant: Qualité du signataire | Fonction du signataire | En sa qualité de
salarie.nomNaissance: Nom de naissance | Nom de famille | NOM | Nom | Nom de famille de naissance | Nom (de naissance) | Last name | Nom patronymique | Nom à l’état civil | Nom de l’alternant | Ton nom de famille | Quel est son nom de naissance ? | Nom de jeune fille ou de naissance | Votre nom | Nom du salarié recruté
salarie.nomUsage: Nom d’usage | Nom marital ou d’usage | Nom d’usage (s’il est différent) | Nom usuel | Nom utilisé au quotidien | Nom d’épouse ou d’usage | Nom d’usage éventuel | Married name | Nom porté
salarie.prenom: Prénom | Prénoms | 1er prénom | Prénom usuel | First name | Ton prénom | Prénom (1er de l’état civil) | Prénom(s) dans l’ordre de l’état civil | Prénom de l’alternant·e | Quel est son prénom ? | Premier prénom
salarie.adresse.numero: N° | Numéro | N° de voie | N° rue
salarie.adresse.voie: Rue | Adresse du domicile | Adresse personnelle | Voie | Nom de la rue | Adresse postale | Où habite-t-il ? | Home address | Rue ou lieu-dit | Adresse de résidence du salarié | Adresse
salarie.adresse.complement: Complément d’adresse | Appartement, étage | Résidence, bâtiment, escalier | Chez (hébergeant) | Bâtiment | Appt / bât. / étage
salarie.adresse.codePostal: Code postal | CP du domicile | Code postal de résidence | Postcode
salarie.adresse.commune: Ville | Commune de résidence | Ville de résidence | Commune du domicile | City | Localité
salarie.telephone: Téléphone | Mobile | N° de portable | Téléphone portable du salarié | Ton numéro de portable | Phone number | Tél. personnel | Numéro de mobile | Téléphone (mobile de préférence) | Portable de l’alternant
salarie.courriel: Courriel | Adresse e-mail personnelle | Mail perso | E-mail de l’alternant | Ton adresse mail | Personal email | Adresse électronique personnelle | Courriel personnel du bénéficiaire | Email
salarie.nir: N° de sécurité sociale | Numéro de Sécurité sociale (NIR) | NIR | N° Sécu | Numéro d’immatriculation Sécurité sociale | N° INSEE (sécurité sociale) | Ton numéro de sécu | Social security number | Numéro de sécurité sociale à 15 chiffres | NIR (avec clé) | N° SS | Numéro figurant sur la carte Vitale | N° d’assuré social
salarie.dateNaissance: Date de naissance | Né(e) le | Date naiss. | Sa date de naissance | Quand es-tu né(e) ? | Birth date | DDN | Date de naissance (jj/mm/aaaa) | Naissance (date) | Quelle est sa date de naissance ? | Né le
salarie.sexe: Sexe | Civilité | Genre | M. / Mme | Gender | Sexe (état civil)
salarie.departementNaissance: Département de naissance | Dépt de naissance | N° département de naissance | Département de naissance (99 si étranger) | Dép. naissance | Code du département de naissance
salarie.communeNaissance: Commune de naissance | Lieu de naissance | Ville de naissance | Né(e) à | Ville ou commune de naissance | Place of birth | Lieu de naissance (ville) | Où es-tu né(e) ? | Dans quelle commune est-il né ?
salarie.rqth: RQTH | Travailleur handicapé | Reconnaissance de la qualité de travailleur handicapé | Est-il reconnu travailleur handicapé ? | Bénéficiaire de la RQTH | Le salarié a-t-il une RQTH ? | Reconnu(e) handicapé(e) | Situation de handicap reconnue (RQTH) | Déclare être bénéficiaire de la RQTH | Disabled worker status | Handicap (RQTH)
salarie.equivalenceJeunes: Équivalence RQTH jeunes | Équivalence jeunes (15-20 ans) | Bénéficie de l’équivalence jeunes ?
salarie.extensionBoe: Extension BOE | Autre bénéficiaire de l’obligation d’emploi (BOE) | Bénéficie de l’extension BOE ?
salarie.inscritFranceTravail: Inscrit à France Travail ? | Demandeur d’emploi inscrit ? | Inscription à France Travail | Est-il inscrit à France Travail (ex-Pôle emploi) ? | Inscrit(e) comme demandeur d’emploi | Es-tu inscrit à France Travail ? | Registered with France Travail
salarie.numeroFranceTravail: N° France Travail | Identifiant France Travail | Numéro de demandeur d’emploi | N° d’inscription à France Travail | N° IDE | Numéro d’identifiant Pôle emploi | Ton identifiant France Travail | Numéro d’inscription (France Travail)
salarie.dureeInscriptionMois: Durée d’inscription (mois) | Nombre de mois d’inscription à France Travail | Ancienneté d’inscription comme demandeur d’emploi (mois) | Depuis combien de mois est-il inscrit ? | Durée de l’inscription en mois | Inscrit depuis (en mois)
salarie.situationAvant: Situation avant le contrat | Situation du salarié avant l’embauche | Statut antérieur | Dernière situation professionnelle | Situation précédente | Que faisait-il avant ce contrat ? | Situation avant l’entrée en contrat pro | Prior situation | Situation juste avant ce contrat | Que fais-tu actuellement ?
salarie.minimumSocial: Minimum social | Type de minima social | Bénéficiaire d’un minimum social | Perçoit un minimum social (RSA, ASS, AAH) | Minima sociaux perçus | Allocation (RSA, ASS, AAH)
salarie.diplomeObtenu: Diplôme le plus élevé obtenu | Niveau d’études | Dernier diplôme | Plus haut diplôme | Niveau de diplôme à l’entrée | Diplôme ou titre le plus élevé | Highest diploma | Ton plus haut diplôme | Niveau de formation à l’entrée | Dernier diplôme ou titre obtenu | Niveau scolaire à l’entrée
tuteur.nom: Nom | Nom du tuteur | Nom de naissance | NOM du tuteur en entreprise | Comment s’appelle le tuteur ? | Tutor’s last name | Nom du maître de stage ou tuteur | Nom de la personne qui accompagne
tuteur.prenom: Prénom | Prénom du tuteur | Prénom du tuteur désigné | Tutor first name
tuteur.emploi: Fonction | Emploi | Poste occupé par le tuteur | Métier du tuteur | Fonction dans l’entreprise | Job title | Intitulé de poste | Qualité | Profession | Emploi occupé par le tuteur | Poste
tuteur.dateNaissance: Date de naissance | Né(e) le | Date de naissance du tuteur | Birth date
contrat.nature: Nature du contrat | CDI ou CDD ? | Type de contrat de travail | Contrat à durée | Forme du contrat | Nature du contrat de travail | Durée du contrat : déterminée ou indéterminée
contrat.type: Type de contrat (code) | Contrat initial, renouvellement ou avenant | Type de contrat ou d’avenant | Code type de contrat | Nature de la demande | Premier contrat ou renouvellement ?
contrat.vautAvenantVae: Vaut avenant au contrat de travail (VAE) | Le contrat vaut-il avenant au contrat initial ?
contrat.emploi: Emploi occupé | Poste | Intitulé du poste | Métier préparé en entreprise | Emploi occupé pendant le contrat | Poste confié | Fonction | Poste proposé | Job title | Intitulé exact de l’emploi | Métier exercé dans l’entreprise | Quel poste occupera-t-il ? | Emploi (intitulé) | Nom du poste occupé | Libellé du poste
contrat.classification: Classification | Classification conventionnelle | Catégorie professionnelle | Statut / catégorie | Position dans la classification | Catégorie (ouvrier, employé…) | Classification CCN | Catégorie socioprofessionnelle
contrat.niveau: Niveau | Niveau conventionnel | Échelon | Niveau / échelon | Niveau (classification) | Niveau dans la grille
contrat.coefficient: Coefficient | Coef. | Coefficient hiérarchique | Coefficient conventionnel | Indice / coefficient
contrat.periodeEssaiJours: Période d’essai | Période d’essai (nombre de jours) | Durée de l’essai (jours) | Nb jours d’essai | Trial period | Nombre de jours de période d’essai | Essai | Combien de jours d’essai ?
contrat.dateConclusion: Date de conclusion | Date de signature du contrat | Signé le | Contrat signé le | Date de conclusion du contrat | Conclu le | Signature date | Quand le contrat a-t-il été signé ? | Date de signature
contrat.dateDebut: Date de début | Date d’embauche | Début du contrat | Date de début d’exécution | Date d’entrée | Prise de poste le | Start date | Date de démarrage | Premier jour | Date de prise d’effet | Contrat du | Quand commence le contrat ? | Date d’arrivée dans l’entreprise | Date prévue d’embauche
contrat.dateEffetAvenant: Date d’effet de l’avenant | Avenant : date d’effet | Si avenant, à compter du | Date d’application de l’avenant
contrat.dateFin: Date de fin | Fin du contrat | Terme du contrat | Date de fin de contrat | Date de fin du contrat (ou de l’action) | End date | Échéance | Fin de l’action de professionnalisation | Date de sortie | Contrat jusqu’au | Quand se termine le contrat ? | Date de fin prévue
contrat.dureeHebdo.heures: Durée hebdomadaire | Temps de travail hebdomadaire | Horaire hebdomadaire | Nombre d’heures par semaine | Weekly hours | Durée du travail (h/semaine) | Heures hebdo | Durée hebdomadaire de travail (heures) | Combien d’heures par semaine ? | Horaire de travail (heures par semaine) | Base horaire hebdomadaire
contrat.salaireBrut: Salaire brut mensuel | Rémunération brute mensuelle | Salaire mensuel brut (€) | Brut mensuel | Gross monthly salary | Salaire d’embauche brut | Rémunération mensuelle brute à l’embauche | Montant du salaire brut | Quel salaire brut mensuel ? | Salaire | Salaire brut
contrat.faitA: Fait à | Lieu de signature | Signé à | Ville de signature du contrat
organisme.denomination: Nom de l’organisme | Organisme de formation | Dénomination | Raison sociale de l’organisme de formation | Nom du CFA ou centre | Nom du centre de formation | École | Training provider | Établissement de formation | Nom de l’école | Quel organisme assure la formation ? | Dénomination de l’OF | Prestataire
organisme.siret: SIRET | SIRET de l’organisme de formation | N° SIRET de l’OF | SIRET du centre | SIRET de l’école | SIRET prestataire
organisme.nda: NDA | N° de déclaration d’activité | Numéro de déclaration d’activité (11 chiffres) | N° d’activité | Déclaration d’activité n° | NDA de l’organisme | N° DA | Numéro d’enregistrement (déclaration d’activité) | Numéro d’existence
formation.nombreOrganismes: Nombre d’organismes de formation | Combien d’organismes interviennent ? | Nombre d’organismes intervenant | Nb OF | Nombre total d’organismes de formation
formation.interne: Formation interne | Service de formation interne ? | La formation est-elle assurée en interne ? | Formation assurée par l’entreprise | Service de formation de l’entreprise | L’entreprise dispose-t-elle de son propre service de formation ?
formation.typeQualification: Type de qualification visée | Nature de la qualification | Type de qualification | Qualification visée | Le contrat vise | Objectif visé | Type de certification | Quelle qualification prépare ce contrat ?
formation.diplomeVise: Diplôme ou titre visé | Diplôme préparé | Diplôme visé (code) | Titre ou diplôme visé | Niveau du diplôme préparé | Niveau visé | Target diploma
formation.rncp: Code RNCP | N° RNCP | Fiche RNCP | Numéro de la fiche RNCP | RNCP n° | RNCP code | Code RNCP de la certification | Réf. RNCP | Numéro RNCP (sans les lettres)
formation.intitule: Intitulé de la formation | Intitulé précis | Nom du diplôme | Intitulé du diplôme ou du titre | Formation préparée | Intitulé de la certification | Course title | Libellé du diplôme | Nom exact de la formation | Formation suivie | Intitulé exact de la qualification | Titre de la formation
formation.nsf: Code NSF | Spécialité de formation | Spécialité (NSF) | Code spécialité NSF | Spécialité de la formation (code NSF)
formation.dureeTotaleHeures: Durée totale (heures) | Nombre d’heures de formation | Durée de la formation (h) | Volume horaire | Total d’heures de formation | Heures de formation | Training hours | Volume total d’heures | Durée totale des actions | Nb heures total | Durée en heures | Combien d’heures de formation ?
formation.dureeEnseignementsHeures: Dont enseignements | dont heures d’enseignement | Durée des enseignements (h) | Heures d’enseignement | Dont enseignements généraux, professionnels et technologiques | Dont cours
formation.dateDebut: Début de la formation | Date de début de formation | Date d’entrée en formation | Date de début | Début du cycle | Rentrée | Course start date | Date de début des cours | Du | Formation du | Premier jour de formation | La formation commence le
formation.dateFin: Fin de la formation | Date de fin de formation | Date de fin | Date des épreuves | Fin prévue des épreuves | Au | Formation au | Date de fin des examens | Course end date | Dernier jour de formation | Date prévue de fin des épreuves ou examens | La formation se termine le
opco.nom: OPCO | Nom de l’OPCO | Opérateur de compétences | Votre OPCO | OPCO dont dépend l’entreprise | Quel est votre OPCO ?
opco.numeroAdherent: N° adhérent OPCO | Numéro d’adhérent | Numéro adhérent | N° d’adhésion OPCO | Votre numéro d’adhérent | Code adhérent | Référence adhérent OPCO
depot.contactNom: Nom et prénom | Nom de l’interlocuteur | Interlocuteur | Nom du contact | Personne à contacter | Contact
depot.contactFonction: Fonction | Fonction du contact | Qualité
depot.contactCourriel: Courriel | E-mail du contact | Adresse mail | Mail
tuteurUtilisatrice.nom: Nom | Nom du tuteur
tuteurUtilisatrice.prenom: Prénom
tuteurUtilisatrice.emploi: Fonction | Emploi occupé
tuteurUtilisatrice.dateNaissance: Date de naissance
formation.lieu: Lieu de formation | Lieu de réalisation de la formation | Adresse du lieu de formation
`);

/** Title → labels under it that no dossier answers. */
export const NOT_ASKED = table(`
Employeur: SIRET du siège | SIREN du groupe | Adresse du siège social | Code postal du siège | Effectif de l’établissement | Effectif CDI | Effectif en alternance | Nombre d’alternants dans l’entreprise | Forme juridique | Capital social | Date de création | N° RCS | N° TVA intracommunautaire | Enseigne commerciale | Nom commercial | Type d’employeur | Employeur spécifique | Régime social | Site internet | Fax | Secteur d’activité | Code risque AT | Taux AT | Service de santé au travail | Caisse de congés payés | Nom de la mutuelle | N° de contrat mutuelle | Date de clôture de l’exercice | Chiffre d’affaires | Masse salariale | Contribution formation | Mode de règlement | IBAN | BIC | Région | Département | Pays | Bis/ter | Type de voie | Indice de répétition | Cedex | Boîte postale | Code INSEE de la commune | Nom du dirigeant | Date de naissance du dirigeant | Fonction du dirigeant | Nom du comptable | Code client | N° de dossier | Référence interne | Numéro Urssaf | Groupe d’appartenance | Nombre d’établissements | Date d’adhésion | Code NACE | Convention de branche étendue ? | Accord d’entreprise | Délégataire
Salarié: Nationalité | Pays de naissance | Titre de séjour | Date d’expiration du titre | Situation familiale | Nombre d’enfants | Permis de conduire | Véhicule personnel | Taille de vêtement | Régime alimentaire | Personne à prévenir | Téléphone du représentant légal | Nom du représentant légal | Nom du père | Prénom de la mère | Date d’obtention du diplôme | Année d’obtention | Intitulé du dernier diplôme | Dernière classe fréquentée | Établissement d’origine | Numéro INE | Numéro étudiant | Sportif de haut niveau | Projet de création d’entreprise | Âge | Âge au début du contrat | Date d’inscription à France Travail | Agence France Travail | Nom du conseiller | Ancien employeur | Date de fin du dernier contrat | Langue maternelle | Photo d’identité | Identifiant de connexion | Matricule | Mot de passe | CV | Lettre de motivation | Commentaires | Domicile en QPV | Allocataire CAF | N° allocataire CAF | Titulaire du compte | Régime de sécurité sociale | Centre de sécurité sociale | Date de la visite médicale | Moyen de transport | Distance domicile-travail | Adresse pendant la formation | Frère ou sœur dans l’établissement
Tuteur: Téléphone | Courriel | Ancienneté dans l’entreprise | Nombre d’années d’expérience | Diplôme | Niveau de diplôme | Nombre d’alternants suivis | Formation tuteur suivie | Date de la formation de tuteur | N° de sécurité sociale | Adresse | Nom d’usage | Civilité | Tuteur habilité ? | Photo | Classification du tuteur
Contrat: Durée du contrat (mois) | Durée du contrat en semaines | Numéro du contrat | N° de contrat initial | Numéro DECA | Code ROME | Date de fin de période d’essai | Date de la DPAE | N° DPAE | Date de dépôt | % du SMIC | Salaire minimum conventionnel | Salaire horaire | Salaire annuel brut | Salaire net | Primes | Avantages en nature : nourriture | Logement | Ticket restaurant | Nombre d’heures supplémentaires | Travail de nuit | Travail sur machines dangereuses | Motif de recours au CDD | Motif de l’avenant | Lieu de travail | Service d’affectation | Responsable hiérarchique | Horaires du lundi | Jours travaillés | Télétravail | Congés | Date de rupture | Motif de rupture | Coût total employeur | Aide à l’embauche | Renouvellement de la période d’essai | Statut du dossier | Date de réception | Commentaire | Mode contractuel | Type de dérogation | Code analytique | Centre de coûts | Rémunération année 2 | Taux d’occupation | Forfait jours
Organisme de formation: Adresse | Code postal | Ville | Téléphone | Courriel | Nom du directeur | Contact pédagogique | Code UAI | N° Qualiopi | Date de certification Qualiopi | Nom du référent | Référent handicap | Site internet | Responsable de formation | Nom du formateur | Code NAF | Effectif de la promotion | Statut juridique
Formation: Coût horaire | Coût total | Montant pris en charge | Frais annexes | Nombre d’heures à distance | Heures en entreprise | Nombre de jours de formation | Rythme d’alternance | Modalité (présentiel, distance) | Code diplôme Éducation nationale | Code CPF | Code certif info | Nombre de modules | Intitulé du module | Durée du module | Date du jury | Subrogation de paiement | Année de formation | Promotion | Groupe | Salle | Niveau de maquette | Bloc de compétences n° 1 | Prérequis | Lieu d’examen | Calendrier | Nombre de semaines | Durée moyenne hebdomadaire de formation | Numéro de session | Code interne de la formation | Organisme certificateur | Mode de validation | Tarif
Interlocuteur du dossier: Téléphone | Prénom | Date de naissance | Service
Expert-comptable: Nom | Raison sociale | SIRET | Téléphone | Courriel | Adresse
Facturation: Raison sociale | Adresse | Code postal | Ville | Courriel | SIRET
Représentant légal du mineur: Nom | Prénom | Téléphone | Adresse | Courriel | Lien de parenté
Maître d’apprentissage: Nom | Prénom | Date de naissance | Fonction
Mon compte: Nom | Prénom | E-mail | Téléphone | Fonction
Signature: Date | Nom du signataire | Fait en trois exemplaires
`);

/** Whose part it is → titles that say so; `tiers` for those the dossier does not hold. */
export const TITLES = table(`
employeur: L’entreprise d’accueil | Employeur et établissement | Votre société | Identité de l’entreprise | Partie A – Employeur | 1 - Entreprise | Entreprise signataire | L’établissement d’exécution du contrat | La société qui embauche | Vous êtes l’employeur | Fiche entreprise | Informations sur l’employeur | Côté entreprise | Structure employeuse | Employeur (entreprise ou association) | Établissement employeur | Données de l’entreprise | Informations légales de l’entreprise | Company details | About the employer | Organisme employeur | Votre établissement | Adhérent | Entreprise bénéficiaire | Lieu d’exécution du contrat | Le recruteur | Qui embauche ? | Présentation de l’entreprise | Commerce ou atelier
salarie: Le salarié embauché | Bénéficiaire du contrat | Votre alternant | L’alternant ou l’alternante | Identité du salarié | Personne embauchée | Candidat retenu | Futur salarié | Votre nouvelle recrue | 2. Salarié(e) | Alternant·e | Titulaire | Le jeune embauché | Informations alternant | État civil du salarié | Employee details | New hire information | Stagiaire de la formation | L’étudiant | L’élève en alternance | Données personnelles de l’alternant | Qui embauchez-vous ? | La personne que vous embauchez | Apprenant | Salarié en contrat de professionnalisation | Collaborateur recruté | Côté alternant | Participant à la formation | Identité du bénéficiaire | Votre équipier
tuteur: Tuteur en entreprise | Le tuteur de l’alternant | Désignation du tuteur | Tuteur principal | Tuteur 1 | Suivi en entreprise : le tuteur | Personne chargée du tutorat | Référent en entreprise (tuteur) | Le salarié tuteur | Encadrement (tuteur) | Qui sera le tuteur ? | Accompagnement : tutrice ou tuteur | Workplace mentor | Tuteur désigné par l’employeur | Maître de stage / tuteur | Informations tuteur | Son tuteur | Tuteur de l’alternant dans l’entreprise
organisme: L’organisme de formation | Organisme dispensateur | Établissement de formation | CFA ou organisme | Prestataire | Centre de formation choisi | OF principal | Training organisation | L’école | Qui forme l’alternant ? | Organisme de formation retenu | Côté école | Organisme chargé de la formation | Lieu et organisme de formation | Votre centre de formation | Dispensateur de la formation
contact: Votre contact | Interlocuteur | Personne à contacter | Contact dans l’entreprise | Référent du dossier | Suivi administratif du dossier | Correspondant | Contact pour ce dossier | Qui suit le dossier ? | Contact person | Contact RH de l’entreprise
tiers: Cabinet comptable | Expert-comptable | Représentant légal | Responsable légal (si mineur) | Parents | Père | Personne à prévenir en cas d’urgence | Adresse de facturation | Facturation | Payeur | Tiers payeur | Siège social | Directeur de l’établissement de formation | Référent handicap | Formateur référent | Mon compte | Vos identifiants | Conseiller | Agent instructeur | Prescripteur | Mandataire | Déclarant | Médecin du travail | Ancien employeur | Employeur précédent | Maître d’apprentissage | Conjoint | Emergency contact | Accountant | Bank account | Coordonnées bancaires | Parrain | Comptabilité | Responsable pédagogique | Organisme payeur | Contact facturation | Contact pédagogique | Interlocuteur du CFA | Délégué du personnel | Gestionnaire de paie | Mission locale | Cabinet de recrutement | Jury | Témoin | Propriétaire du logement | Fournisseur
`);
