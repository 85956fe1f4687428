import { tokens } from './wording';

/**
 * Words of questions that no dossier answers: a label that holds one asks something else, unless the datum's own
 * words hold it too (« Numéro Urssaf », « Diplôme préparé »).
 */
const WORDS = `
nationalité pays rome iban bic rib smic taux coût tarif prix montant financement financeur subrogation mandat
capital rcs juridique tva fax télécopie internet web url indice répétition bis ter cedex région canton transport
permis véhicule familial matrimonial enfant congé absence avantage panier repas logement nourriture visite médical dpae
devis facture prévenir obtention expérience ancienneté rang qualiopi uai rne habilitation pourcentage quotité etp
rythme calendrier réception envoi décision statut historique commentaire observation motif âge login identifiant
mot passe recherche filtre simulation simulateur prime exonération réduction cotisation affaire bilan
enseigne sigle logo service département direction langue photo signature cachet tampon assurance mutuelle
civile bancaire titulaire banque domiciliation payeur paiement règlement avance acompte échéance
séjour passeport validité expiration préfecture visa autorisation consulat dérogation majoration
présentiel distanciel distance mobilité étranger internat restauration hébergement équipement matériel
rupture résiliation prolongation suspension renouvellement précédent ancien historique antérieur
minimum maximum plafond seuil pct pourcent annuel annuelle trimestriel
kbis greffe répertoire immatriculation ape2 tranche groupe holding siège filiale mère père parent conjoint
affiliation annonce offre souhaitée souhaité base part assiette usager mandataire version langue fichier pièce document justificatif copie scan télécharger import
absence retard note résultat moyenne classe groupe promotion session salle
téléphone2 skype linkedin twitter facebook portfolio cv
bloc jury certificateur équipe semestre académie rectorat
couleur loisir signataire fournisseur commercial facturation fact publication affiché affichée exposition vibration nuit description bulletin enseignant manager médecin qpv éducation maquette exemplaire dernier dernière spécifique client créer création
`;

/** Words of titles over questions about something else than a contract. */
const MATTERS = `
absence congé calendrier ligne équipe commande visite véhicule logement hébergement enfant conjoint paiement virement
rappel simulation facture fournisseur annonce absence note mission2 frais déplacement matériel équipement réunion
catalogue panier produit article stock réservation bancaire rendez vaccination convocation
`;

const words = (text: string): string[] =>
  text
    .split(/\s+/)
    .flatMap((word) => tokens(word))
    .filter((word) => word.length > 1);

export const FOREIGN: ReadonlySet<string> = new Set(words(WORDS));
export const OTHER_MATTERS: ReadonlySet<string> = new Set(words(MATTERS));
