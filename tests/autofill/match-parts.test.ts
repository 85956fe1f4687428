import { describe, expect, it } from 'vitest';
import { type Control, match } from '@/lib/autofill';
import { control, radios, select, snapshot } from './page';

const in_ =
  (...headings: string[]) =>
  (label: string, over: Partial<Control> = {}): Control =>
    control({ label, headings, ...over });
const asked = (controls: readonly Control[]): (string | null)[] =>
  match(snapshot(controls)).map(({ id, part, also = [] }) =>
    id === null ? null : [`${id}${part === null ? '' : `#${part}`}`, ...also].join('+'),
  );
const employee = in_('Salarié');
const firm = in_('Employeur');

describe('one datum in several boxes', () => {
  it('a NIR in seven, in two, or without its key', () => {
    const lengths = [1, 2, 2, 2, 3, 3, 2];
    expect(
      asked(
        lengths.map((maxLength, at) => employee(at === 0 ? 'N° de sécurité sociale' : '', { maxLength })),
      ),
    ).toEqual(['1-1', '2-3', '4-5', '6-7', '8-10', '11-13', 'cle'].map((part) => `salarie.nir#${part}`));
    expect(asked([employee('NIR', { maxLength: 13 }), employee('Clé', { maxLength: 2 })])).toEqual([
      'salarie.nir#nir13',
      'salarie.nir#cle',
    ]);
    expect(asked([employee('NIR (13 chiffres)', { maxLength: 13 })])).toEqual(['salarie.nir#nir13']);
  });

  it('a SIREN and its NIC, a phone and its prefix, an address and its domain, euros and cents', () => {
    expect(asked([firm('SIREN', { maxLength: 9 }), firm('NIC', { maxLength: 5 })])).toEqual([
      'employeur.siret#1-9',
      'employeur.siret#10-14',
    ]);
    const prefix = select('Indicatif', ['+33 (France)', '+32 (Belgique)', '+262 (Réunion)'], {
      headings: ['Salarié'],
    });
    expect(asked([prefix, employee('Téléphone', { kind: 'tel' })])).toEqual([
      'salarie.telephone#indicatif',
      'salarie.telephone#national',
    ]);
    expect(
      asked([employee('Courriel, avant l’arobase', { unit: '@' }), employee('Courriel, après l’arobase')]),
    ).toEqual(['salarie.courriel#local', 'salarie.courriel#domaine']);
    expect(
      asked([
        in_('Contrat')('Salaire brut mensuel', { unit: ',' }),
        in_('Contrat')('', { maxLength: 2, labelSource: 'none', unit: '€' }),
      ]),
    ).toEqual(['contrat.salaireBrut#euros', 'contrat.salaireBrut#centimes']);
  });

  it('a day in English lists, and the year and the month asked apart', () => {
    const lists = ['Day', 'Month', 'Year'].map((label) =>
      select(label, [label, '1', '2'], { headings: ['Employee'], legend: 'Date of birth' }),
    );
    expect(asked(lists)).toEqual(['jour', 'mois', 'annee'].map((part) => `salarie.dateNaissance#${part}`));
    expect(asked([employee('Année de naissance'), employee('Mois de naissance')])).toEqual([
      'salarie.dateNaissance#annee',
      'salarie.dateNaissance#mois',
    ]);
  });
});

describe('several data in one box', () => {
  it('names, in the page’s order', () => {
    expect(asked([employee('Nom et prénom'), in_('Tuteur')('Prénom NOM')])).toEqual([
      'salarie.nomNaissance+salarie.prenom',
      'tuteur.prenom+tuteur.nom',
    ]);
    expect(
      asked([in_('Interlocuteur du dossier')('Nom et prénom'), in_('Signataire')('Nom et prénom')]),
    ).toEqual(['depot.contactNom', 'employeur.representant']);
  });

  it('a street with its number, a town with its code, a whole address', () => {
    expect(asked([firm('N° et voie'), firm('Code postal et ville')])).toEqual([
      'employeur.adresse.numero+employeur.adresse.voie',
      'employeur.adresse.codePostal+employeur.adresse.commune',
    ]);
    expect(asked([firm('Adresse complète')])).toEqual([
      ['numero', 'voie', 'complement', 'codePostal', 'commune']
        .map((part) => `employeur.adresse.${part}`)
        .join('+'),
    ]);
    expect(asked([firm('Adresse'), firm('Code postal'), firm('Ville')])[0]).toBe('employeur.adresse.voie');
  });
});

describe('boxes that share a label', () => {
  it('each take their piece of it', () => {
    const cell = { labelSource: 'cell' };
    expect(asked([employee('C.P. / Ville', cell), employee('C.P. / Ville', cell)])).toEqual([
      'salarie.adresse.codePostal',
      'salarie.adresse.commune',
    ]);
    expect(
      asked([
        employee('Né(e) le', cell),
        employee('Né(e) le', cell),
        employee('Né(e) le', { ...cell, maxLength: 3 }),
      ]),
    ).toEqual(['salarie.dateNaissance', 'salarie.communeNaissance', 'salarie.departementNaissance']);
  });

  it('each take their name of a list of names, with what stands before them all', () => {
    const cell = { labelSource: 'cell' };
    const both = (label: string, of = firm): (string | null)[] => asked([of(label, cell), of('', cell)]);
    expect(both('SIRET / NAF')).toEqual(['employeur.siret', 'employeur.naf']);
    expect(both('N° / rue')).toEqual(['employeur.adresse.numero', 'employeur.adresse.voie']);
    expect(both('Cours : du / au', in_('Formation'))).toEqual(['formation.dateDebut', 'formation.dateFin']);
    expect(both('Numéro de sécurité sociale + clé', employee)).toEqual([
      'salarie.nir#nir13',
      'salarie.nir#cle',
    ]);
    expect(both('Salaire brut mensuel (€ / cts)', in_('Contrat'))).toEqual([
      'contrat.salaireBrut#euros',
      'contrat.salaireBrut#centimes',
    ]);
  });

  it('share what one word says, by how many they are', () => {
    const cell = { labelSource: 'cell' };
    const shared = (label: string, boxes: number, of: typeof firm): (string | null)[] =>
      asked(Array.from({ length: boxes }, () => of(label, cell)));
    expect(shared('Naissance', 5, employee)).toEqual([
      ...['jour', 'mois', 'annee'].map((part) => `salarie.dateNaissance#${part}`),
      'salarie.communeNaissance',
      'salarie.departementNaissance',
    ]);
    expect(shared('NE LE', 3, employee)).toEqual(
      ['jour', 'mois', 'annee'].map((part) => `salarie.dateNaissance#${part}`),
    );
    expect(shared('Convention', 2, firm)).toEqual(['employeur.idcc', 'employeur.convention']);
    expect(shared('Durée hebdomadaire', 2, in_('Contrat'))).toEqual([
      'contrat.dureeHebdo.heures',
      'contrat.dureeHebdo.minutes',
    ]);
  });

  it('are no address because a sign or the word « domaine » stands after the first', () => {
    expect(asked([employee('Tél.', { unit: '@' }), employee('', { labelSource: 'none' })])).toEqual([
      'salarie.telephone',
      null,
    ]);
    expect(asked([firm('Raison sociale'), firm('Domaine du personnel')])[0]).toBe('employeur.denomination');
  });

  it('the town after « à », the day after « le »', () => {
    expect(asked([employee('Né(e) le'), employee('à')])[1]).toBe('salarie.communeNaissance');
    expect(asked([in_('Contrat')('Fait à'), in_('Contrat')('le', { placeholder: 'jj/mm/aaaa' })])[1]).toBe(
      'contrat.dateConclusion',
    );
  });
});

describe('answers', () => {
  it('in boxes to tick, as in radios', () => {
    const box = (label: string): Control =>
      control({ label, kind: 'checkbox', inputType: 'checkbox', headings: ['Contrat'] });
    expect(asked(['CDI', 'CDD', 'Travail temporaire'].map(box))).toEqual(
      ['CDI', 'CDD', 'TT'].map((code) => `contrat.nature#=${code}`),
    );
  });

  it('in the page’s own words', () => {
    const own = ['Lycéen', 'Étudiant', 'En apprentissage', 'Salarié', 'Demandeur d’emploi', 'Sans activité'];
    expect(asked(radios('Que faisait-il avant ?', own, { headings: ['Salarié'] }))).toEqual(
      ['1', '3', '4', '8', '9', '10'].map((code) => `salarie.situationAvant#=${code}`),
    );
  });

  it('not by their numbers alone', () => {
    expect(
      asked([
        select('Nationalité', ['', '1 - Française', '2 - Européenne', '3 - Autre'], {
          headings: ['Salarié'],
        }),
      ]),
    ).toEqual([null]);
  });
});

describe('tables', () => {
  it('whose heads of rows and columns say one thing each', () => {
    const cell = (label: string, row: string): Control =>
      control({ label, cell: `${row} – ${label}`, labelSource: 'cell' });
    expect(
      asked(['Salarié', 'Tuteur'].flatMap((row) => ['Nom', 'Prénom'].map((label) => cell(label, row)))),
    ).toEqual(['salarie.nomNaissance', 'salarie.prenom', 'tuteur.nom', 'tuteur.prenom']);
  });

  it('laid out as label and box: the row’s first cell is another’s label', () => {
    const row = (label: string): Control =>
      control({ label, cell: 'Raison sociale', labelSource: 'cell', headings: ['Employeur'] });
    expect(asked([row('Raison sociale'), row('SIRET'), row('IDCC')])).toEqual([
      'employeur.denomination',
      'employeur.siret',
      'employeur.idcc',
    ]);
  });
});
