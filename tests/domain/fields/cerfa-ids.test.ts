import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CERFA_FIELD_IDS, isFieldId } from '@/lib/domain';

// The 84 ids of the form, copied: a clone without the shared folder tests the same list.
const COPIED = `
employeur.particulier
employeur.numeroUrssaf
employeur.denomination
employeur.adresse.numero
employeur.adresse.voie
employeur.adresse.complement
employeur.adresse.codePostal
employeur.adresse.commune
employeur.telephone
employeur.courriel
employeur.siret
employeur.naf
employeur.effectif
employeur.idcc
employeur.numeroProjetVae
employeur.caisseRetraite
employeur.prevoyance
salarie.nomNaissance
salarie.nomUsage
salarie.prenom
salarie.adresse.numero
salarie.adresse.voie
salarie.adresse.complement
salarie.adresse.codePostal
salarie.adresse.commune
salarie.telephone
salarie.courriel
salarie.nir
salarie.dateNaissance
salarie.sexe
salarie.departementNaissance
salarie.communeNaissance
salarie.rqth
salarie.equivalenceJeunes
salarie.extensionBoe
salarie.inscritFranceTravail
salarie.numeroFranceTravail
salarie.dureeInscriptionMois
salarie.situationAvant
salarie.minimumSocial
salarie.diplomeObtenu
tuteur.nom
tuteur.prenom
tuteur.emploi
tuteur.dateNaissance
tuteur.attestationEligibilite
tuteurUtilisatrice.nom
tuteurUtilisatrice.prenom
tuteurUtilisatrice.emploi
tuteurUtilisatrice.dateNaissance
tuteurUtilisatrice.naf
contrat.nature
contrat.type
contrat.vautAvenantVae
contrat.emploi
contrat.classification
contrat.niveau
contrat.coefficient
contrat.periodeEssaiJours
contrat.dateDebut
contrat.dateEffetAvenant
contrat.dateFin
contrat.dureeHebdo.heures
contrat.dureeHebdo.minutes
contrat.dateConclusion
contrat.salaireBrut
organisme.denomination
organisme.siret
organisme.nda
formation.nombreOrganismes
formation.interne
formation.attestationInterne
formation.typeQualification
formation.diplomeVise
formation.rncp
formation.intitule
formation.nsf
formation.dureeTotaleHeures
formation.dureeEnseignementsHeures
formation.dateDebut
formation.dateFin
contrat.faitA
opco.nom
opco.numeroAdherent
`
  .trim()
  .split(/\s+/);

const SHARED = new URL('../../../../shared/cerfa/12434-05.json', import.meta.url);

const official = (): readonly string[] => {
  if (!existsSync(SHARED)) return COPIED;
  const form = JSON.parse(readFileSync(SHARED, 'utf8')) as { logicalFields: { id: string }[] };
  return form.logicalFields.map(({ id }) => id);
};

describe('ids of Cerfa 12434*05', () => {
  it('are the 84 of the form, in its order', () => {
    expect(CERFA_FIELD_IDS).toEqual(COPIED);
    expect(CERFA_FIELD_IDS).toEqual(official());
    expect(new Set(CERFA_FIELD_IDS).size).toBe(84);
  });
  it('are all declared', () => {
    expect(COPIED.filter((id) => !isFieldId(id))).toEqual([]);
  });
});
