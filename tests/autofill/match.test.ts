import { describe, expect, it } from 'vitest';
import { type Control, match } from '@/lib/autofill';
import { portalFor } from '@/lib/portals';
import { control, ORDINARY_SPACE, radios, select, snapshot } from './page';

const asked = (controls: readonly Control[], title = ''): (string | null)[] =>
  match(snapshot(controls, title)).map(({ id, part }) =>
    id === null ? null : part === null ? id : `${id} ${part}`,
  );
const under =
  (...headings: string[]) =>
  (label: string, over: Partial<Control> = {}): Control =>
    control({ label, headings, ...over });

describe('match, whose datum', () => {
  it('tells « Nom » apart by the section it stands in', () => {
    const blocks = ['Employeur', 'Salarié', 'Tuteur', 'Organisme de formation', 'Interlocuteur du dossier'];
    expect(asked(blocks.map((block) => under('Dépôt', block)('Nom')))).toEqual([
      'employeur.denomination',
      'salarie.nomNaissance',
      'tuteur.nom',
      'organisme.denomination',
      'depot.contactNom',
    ]);
  });

  it('takes the nearest heading, and the label’s own word before any heading', () => {
    expect(
      asked([under('Entreprise', 'Tuteur')('Prénom'), under('Entreprise')('Prénom du salarié')]),
    ).toEqual(['tuteur.prenom', 'salarie.prenom']);
  });

  it('knows a tutor of the host firm from the employer’s own', () => {
    const host = under('Tuteur de l’entreprise utilisatrice');
    expect(asked([under('Tuteur')('Nom'), host('Nom'), host('Prénom'), host('Code NAF')])).toEqual([
      'tuteur.nom',
      'tuteurUtilisatrice.nom',
      'tuteurUtilisatrice.prenom',
      'tuteurUtilisatrice.naf',
    ]);
  });

  it('does not guess an owner when the page says none', () => {
    expect(asked([control({ label: 'Nom' }), control({ label: 'Téléphone' })])).toEqual([null, null]);
  });

  it('lets unmistakable neighbours name the block', () => {
    expect(asked([control({ label: 'Code IDCC' }), control({ label: 'Téléphone' })])).toEqual([
      'employeur.idcc',
      'employeur.telephone',
    ]);
  });

  it('puts the second block of a list in the dossier’s list', () => {
    const second = under('Organisme de formation n° 2');
    expect(
      asked([
        under('Organisme de formation principal')('SIRET'),
        second('SIRET'),
        second('Raison sociale'),
        second('Courriel'),
        under('Tuteur 1')('Prénom'),
        under('Tuteur 2')('Prénom'),
        under('Autre tuteur')('Nom'),
      ]),
    ).toEqual([
      'organisme.siret',
      'organismes.0.siret',
      'organismes.0.denomination',
      null,
      'tuteur.prenom',
      'tuteurs.0.prenom',
      'tuteurs.0.nom',
    ]);
  });

  it('counts the rows of a table that all ask the same', () => {
    const row = (label: string): Control => control({ label, labelSource: 'cell' });
    const labels = ['Organisme de formation', 'SIRET', 'N° de déclaration d’activité'];
    expect(asked([...labels, ...labels].map(row)).slice(3)).toEqual([
      'organismes.0.denomination',
      'organismes.0.siret',
      'organismes.0.nda',
    ]);
  });

  it('never takes a NIR asked under another person for the employee’s', () => {
    expect(asked([under('Tuteur')('N° de sécurité sociale')])).toEqual([null]);
  });
});

describe('match, parts and choices', () => {
  const inTutor = under('Salarié');
  it('sees one date in three boxes, by words or by lengths', () => {
    const legend = { legend: 'Date de naissance' };
    expect(asked([inTutor('Jour', legend), inTutor('Mois', legend), inTutor('Année', legend)])).toEqual([
      'salarie.dateNaissance jour',
      'salarie.dateNaissance mois',
      'salarie.dateNaissance annee',
    ]);
    expect(
      asked([
        inTutor('Né(e) le', { maxLength: 2 }),
        inTutor('', { maxLength: 2 }),
        inTutor('', { maxLength: 4 }),
      ]),
    ).toEqual(['salarie.dateNaissance jour', 'salarie.dateNaissance mois', 'salarie.dateNaissance annee']);
  });

  it('sees an address in two boxes, a pay in two, and a confirmation', () => {
    expect(asked([inTutor('Courriel'), inTutor('@', { labelSource: 'near' })])).toEqual([
      'salarie.courriel local',
      'salarie.courriel domaine',
    ]);
    const pay = under('Rémunération');
    expect(asked([pay('Salaire brut mensuel (euros)'), pay('centimes')])).toEqual([
      'contrat.salaireBrut euros',
      'contrat.salaireBrut centimes',
    ]);
    expect(asked([inTutor('Courriel'), inTutor('Confirmez le courriel')])).toEqual([
      'salarie.courriel',
      'salarie.courriel confirmation',
    ]);
  });

  it('reads radios by their answers', () => {
    expect(asked(radios('Civilité', ['M.', 'Mme'], { headings: ['Salarié'] }))).toEqual([
      'salarie.sexe =M',
      'salarie.sexe =F',
    ]);
    expect(asked(radios('Particulier employeur ?', ['Oui', 'Non']))).toEqual([
      'employeur.particulier =oui',
      'employeur.particulier =non',
    ]);
  });

  it('knows a list of codes even when its label is poor', () => {
    const list = select(
      'Situation',
      [
        'Choisir',
        '1 - Scolaire',
        '3 - Étudiant',
        '7 - STAGIAIRE DE LA FORMATION PROFESSIONNELLE',
        '10 - Inactif',
      ],
      { headings: ['Salarié'] },
    );
    expect(asked([list])).toEqual(['salarie.situationAvant']);
  });

  it('leaves a time of the day alone', () => {
    const day = { cell: 'Heure d’embauche', labelSource: 'title' };
    const [hour, minute] = [under('Embauche')('Heure', day), under('Embauche')('Minute', day)];
    expect(asked([hour, minute])).toEqual([null, null]);
  });

  it('refuses a list whose answers are not ours', () => {
    expect(asked([select('Type de contrat', ['', 'Rouge', 'Vert', 'Bleu'])])).toEqual([null]);
  });
});

describe('match, what is never ours', () => {
  it('leaves searches, secrets, traps, files and bank details', () => {
    const labels = [
      'Rechercher un salarié',
      'Mot de passe',
      'Ne pas remplir',
      'Recopiez les caractères',
      'IBAN',
      'Commentaire',
    ];
    expect(asked(labels.map((label) => under('Salarié')(label)))).toEqual(labels.map(() => null));
    expect(asked([control({ label: 'Cerfa signé', kind: 'file', inputType: 'file' })])).toEqual([null]);
  });

  it('leaves what only the portal asks', () => {
    const labels = [
      'Nationalité',
      'Code emploi/ROME',
      'Coût horaire',
      'Pays de naissance',
      'Durée du contrat (mois)',
    ];
    expect(asked(labels.map((label) => under('Contrat')(label)))).toEqual(labels.map(() => null));
  });

  it('serves what is seen before a hidden twin', () => {
    const there = under('Employeur');
    expect(asked([there('Courriel', { visible: false }), there('Adresse e-mail')])).toEqual([
      null,
      'employeur.courriel',
    ]);
  });

  it('explains each answer in one sentence that holds no value', () => {
    for (const { why } of match(
      snapshot([under('Salarié')('Nom', { value: 'SECRET-123' }), control({ label: 'x' })]),
    )) {
      expect(why).toMatch(/\.$/);
      expect(why).not.toContain('SECRET');
    }
  });
});

describe('match, the sentences of a person', () => {
  const whys = (controls: readonly Control[]): readonly string[] =>
    match(snapshot(controls)).map(({ why }) => why);

  it('lowers the first letter of a datum only, and no acronym', () => {
    expect(
      whys([
        under('Employeur')('SIRET'),
        under('Salarié')('N° de sécurité sociale'),
        under('Salarié')('Nom'),
        under('Opco')('Nom de l’Opco'),
      ]).map((why) => why.split('\u00A0: ').at(-1)),
    ).toEqual([
      'SIRET de l’établissement d’exécution.',
      'numéro de sécurité sociale (NIR).',
      'nom de naissance.',
      'nom de l’Opco.',
    ]);
  });

  it('have French spaces, whatever the page asks', () => {
    const asks = [
      'Rechercher',
      'Mot de passe',
      'Recopiez les caractères',
      'Ne pas remplir',
      'Simuler',
      'Newsletter',
      'IBAN',
      'Commentaire',
      'Nom',
      'Nom :',
      'Courriel',
      'Confirmez le courriel',
      'SIRET',
      'Couleur préférée ?',
    ];
    const kinds = [
      { kind: 'text', inputType: 'password' },
      { kind: 'file', inputType: 'file' },
      { kind: 'text', inputType: 'search' },
      { kind: 'text', inputType: 'text', autocomplete: 'one-time-code' },
    ] as const;
    const told = whys([
      ...asks.map((label) => under('Salarié')(label)),
      ...asks.map((label) => control({ label })),
      ...kinds.map((kind) => control({ label: 'Nom', ...kind })),
      ...radios('Civilité', ['M.', 'Mme', 'Vert'], { headings: ['Salarié'] }),
    ]);
    expect(new Set(told).size).toBeGreaterThan(15);
    for (const why of told) expect(why).not.toMatch(ORDINARY_SPACE);
  });
});

describe('match, the portal’s own words', () => {
  const opcoep = portalFor('https://messervicesenligne.opcoep.fr');
  it('adds them to the common ones', () => {
    const page = snapshot([
      control({ label: 'Établissement d’accueil', headings: ['Entreprise adhérente'] }),
    ]);
    expect(match(page, opcoep)[0]?.id).toBe('employeur.siret');
  });
});
