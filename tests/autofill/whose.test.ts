import { describe, expect, it } from 'vitest';
import { match } from '@/lib/autofill';
import type { Control } from '@/lib/autofill/types';
import { control } from './page';

/** The ids a page's questions are given, in order. */
const given = (controls: readonly Control[], title = ''): (string | null)[] =>
  match({
    url: 'https://exemple.test/',
    title,
    documentId: 'd',
    controls: controls.map((one, order) => ({ ...one, ref: `1.${order}`, order })),
    facts: [],
    actions: [],
  }).map(({ id, score }) => (score >= 0.6 ? id : null));

const asks = (labels: readonly string[], over: Partial<Control> = {}): Control[] =>
  labels.map((label) => control({ label, ...over }));
const under = (title: string, labels: readonly string[]): Control[] => asks(labels, { headings: [title] });

const PERSON = ['Nom', 'Prénom', 'Né(e) le'];

describe('whose, without any title', () => {
  it('gives the employee the block with a NIR, the employer that with an IDCC, the body that with a declaration', () => {
    const page = asks([
      'Raison sociale',
      'SIRET',
      'IDCC',
      'Nom de naissance',
      'Prénom',
      'NIR',
      'Nom de l’organisme',
      'SIRET',
      'Numéro de déclaration d’activité',
    ]);
    expect(given(page)).toEqual([
      'employeur.denomination',
      'employeur.siret',
      'employeur.idcc',
      'salarie.nomNaissance',
      'salarie.prenom',
      'salarie.nir',
      'organisme.denomination',
      'organisme.siret',
      'organisme.nda',
    ]);
  });

  it('understands the same questions again as those of the next person', () => {
    const page = asks([...PERSON, 'NIR', ...PERSON, 'Fonction']);
    expect(given(page).slice(4)).toEqual([
      'tuteur.nom',
      'tuteur.prenom',
      'tuteur.dateNaissance',
      'tuteur.emploi',
    ]);
  });
});

describe('whose, by what a label says', () => {
  it('hears « son » of whoever was just named, not of the title', () => {
    const page = under('Entreprise', [
      'Raison sociale',
      'Personne chargée du dossier (nom et prénom)',
      'Sa fonction',
      'Son courriel',
    ]);
    expect(given(page).slice(2)).toEqual(['depot.contactFonction', 'depot.contactCourriel']);
  });

  it('gives nobody the e-mail of who signs: the dossier does not hold it', () => {
    const page = under('Entreprise', ['Signataire (nom et prénom)', 'Sa qualité', 'Son e-mail']);
    expect(given(page).slice(1)).toEqual(['employeur.qualiteRepresentant', null]);
  });

  it('takes words of a datum’s own name for nobody', () => {
    const page = asks(['Raison sociale', 'SIRET', 'Salariés (total)', 'N° de voie', 'Rue', 'Code postal']);
    expect(given(page).slice(3)).toEqual([
      'employeur.adresse.numero',
      'employeur.adresse.voie',
      'employeur.adresse.codePostal',
    ]);
  });

  it('takes a tutor under the user company’s title for hers', () => {
    const page = under('L’entreprise utilisatrice', ['Nom du tuteur', 'Prénom du tuteur']);
    expect(given(page)).toEqual(['tuteurUtilisatrice.nom', 'tuteurUtilisatrice.prenom']);
  });

  it('leaves a whole page under somebody the dossier does not hold', () => {
    for (const title of ['Expert-comptable', 'Représentant légal du mineur', 'Employeur précédent'])
      expect(given(under(title, ['Nom', 'Prénom', 'Courriel', 'Téléphone']))).toEqual([
        null,
        null,
        null,
        null,
      ]);
  });

  it('never takes a diploma named bare under the training for the employee’s', () => {
    expect(given(under('Formation', ['Diplôme', 'Code RNCP']))[0]).not.toBe('salarie.diplomeObtenu');
    expect(given(under('Salarié', ['Diplôme', 'Numéro de sécurité sociale']))[0]).toBe(
      'salarie.diplomeObtenu',
    );
  });
});

describe('whose, several bodies under the training', () => {
  it('gives the second set of the same questions to the second body', () => {
    const body = ['Nom', 'SIRET', 'N° de déclaration d’activité'];
    expect(given(under('Formation', [...body, ...body])).slice(3)).toEqual([
      'organismes.0.denomination',
      'organismes.0.siret',
      'organismes.0.nda',
    ]);
  });
});
