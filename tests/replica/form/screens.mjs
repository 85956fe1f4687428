/**
 * The wizard as data: screens → blocks → rows of fields. Labels are those of shared/reference/portal.md §6.2.
 * A row (inner array) keeps its order; rows of a block are shuffled by the seed. `when` reads canonical answers.
 * Keys are Cerfa 12434*05 field ids; `portail.*` are asked by the portal only; they never reach the DOM.
 */
const f = (key, kind, labels, more = {}) => ({ key, kind, labels, ...more });
const yes = (key) => (a) => a[key] === true;
const no = (key) => (a) => a[key] === false;
const vae = (a) => a['formation.typeQualification'] === '8';

const address = (owner) => [
  [f(`${owner}.adresse.numero`, 'text', ['N°', 'Numéro de voie'])],
  [f(`${owner}.adresse.voie`, 'text', ['Voie', 'Rue', 'Adresse (ligne 1)', 'Nature et libellé de la voie'])],
  [f(`${owner}.adresse.complement`, 'text', ['Complément', 'Bâtiment, étage…', 'Complément d’adresse'])],
  [f(`${owner}.adresse.codePostal`, 'postcode', ['Code postal', 'CP'])],
  [f(`${owner}.adresse.commune`, 'text', ['Commune', 'Ville', 'Localité'])],
];

const MAIL = ['Courriel', 'Adresse e-mail', 'Email de contact', 'Mél'];
const mail = (key) => [
  f(key, 'email', MAIL),
  f(`${key}#confirmation`, 'email', ['Confirmez l’adresse e-mail', 'Confirmation du courriel']),
];

const tutor = (owner) => [
  [f(`${owner}.nom`, 'text', ['Nom', 'Nom de famille'])],
  [f(`${owner}.prenom`, 'text', ['Prénom', 'Prénom(s)'])],
  [f(`${owner}.dateNaissance`, 'date', ['Date de naissance', 'Né(e) le'])],
  [f(`${owner}.emploi`, 'text', ['Emploi occupé', 'Fonction', 'Poste'])],
];

const OPCO = {
  title: 'Opérateur de compétences',
  rows: [
    [f('opco.nom', 'text', ['Nom de l’Opco', 'Opco de rattachement', 'Opérateur de compétences'])],
    [f('opco.numeroAdherent', 'text', ['N° adhérent', 'Numéro d’adhérent', 'N° d’adhérent à l’Opco'])],
  ],
};

const range = (count) => Array.from({ length: count }, (_, index) => index);

/** One competence block aimed at, of an experimental contract; the portal's own list. */
const bloc = (index) => ({
  title: `Bloc de compétences n° ${index + 1}`,
  repeats: 'blocs',
  rows: [
    [f(`portail.blocs.${index}.code`, 'text', ['Code du bloc', 'Code du bloc de compétences'])],
    [f(`portail.blocs.${index}.intitule`, 'text', ['Intitulé du bloc', 'Intitulé du bloc de compétences'])],
  ],
});

/** One block of a training body; index 0 is the Cerfa's, the others are the portal's own list. */
const body = (index) => {
  const key = (name) => (index === 0 ? `organisme.${name}` : `portail.organismes.${index}.${name}`);
  return {
    title: index === 0 ? 'Organisme de formation principal' : `Organisme de formation n° ${index + 1}`,
    repeats: 'organismes',
    rows: [
      [f(key('siret'), 'siret', ['SIRET', 'N° SIRET', 'SIRET de l’organisme'])],
      [f(key('denomination'), 'text', ['Dénomination', 'Raison sociale', 'Nom de l’organisme'])],
      [
        f(key('nda'), 'digits', [
          'N° de déclaration d’activité',
          'NDA',
          'Numéro de déclaration d’activité (NDA)',
        ]),
      ],
    ],
  };
};

const perimetre = () => [
  {
    title: 'Périmètre',
    rows: [
      [f('portail.perimetre', 'code', ['Entreprise ou établissement'], { codes: 'perimetre' })],
      [f('portail.role', 'code', ['Vous agissez en tant que'], { codes: 'role', radio: true })],
    ],
  },
];

const demande = (traits) => [
  {
    title: 'Votre demande',
    rows: [
      [f('portail.demande', 'code', ['Type de demande'], { codes: 'demande', radio: true, cards: true })],
      [
        f('portail.regime', 'code', ['Régime', 'Nature du dispositif'], {
          codes: 'regime',
          radio: true,
          cards: true,
        }),
      ],
      [
        f('contrat.type', 'code', ['Type de contrat', 'Nature de la demande', 'Contrat initial / avenant'], {
          codes: 'type',
          groups: true,
        }),
        f('portail.contratPrecedent', 'text', ['N° du contrat précédent', 'Référence du contrat initial'], {
          when: (a) => Number(a['contrat.type']) >= 21,
        }),
      ],
      [
        f(
          'formation.typeQualification',
          'code',
          ['Type de qualification visée', 'Qualification visée (type)'],
          {
            codes: 'qualification',
          },
        ),
      ],
    ],
  },
  ...(traits.opco === 'demande' ? [OPCO] : []),
];

const employeur = () => [
  {
    title: 'Établissement',
    rows: [
      [
        f('employeur.siret', 'siret', [
          'SIRET',
          'N° SIRET de l’établissement d’exécution',
          'Numéro SIRET (14 chiffres)',
          'Établissement d’accueil (SIRET)',
        ]),
      ],
      [
        f('employeur.denomination', 'text', [
          'Raison sociale',
          'Dénomination',
          'Nom et prénom ou dénomination',
          'Nom de l’entreprise',
        ]),
      ],
      [
        f('employeur.particulier', 'bool', ['Particulier employeur ?', 'L’employeur est un particulier']),
        f('employeur.numeroUrssaf', 'text', ['N° URSSAF du particulier-employeur', 'Numéro URSSAF'], {
          when: yes('employeur.particulier'),
        }),
      ],
    ],
  },
  { title: 'Adresse de l’établissement', short: 'Adresse', rows: address('employeur') },
  {
    title: 'Activité et convention',
    rows: [
      [f('employeur.naf', 'naf', ['Code NAF', 'Code APE', 'Activité principale (code NAF)'])],
      [
        f('employeur.effectif', 'int', [
          'Effectif de l’entreprise',
          'Effectif salarié total',
          'Nombre de salariés',
        ]),
      ],
      [f('employeur.idcc', 'idcc', ['IDCC', 'Code IDCC', 'Convention collective (code)'])],
      [
        f('portail.conventionLibelle', 'text', [
          'Convention collective appliquée',
          'Intitulé de la convention',
        ]),
      ],
      [f('employeur.caisseRetraite', 'text', ['Caisse de retraite complémentaire'])],
      [f('employeur.prevoyance', 'text', ['Organisme de prévoyance'])],
      [f('employeur.numeroProjetVae', 'text', ['Numéro du projet', 'Numéro du projet (VAE)'], { when: vae })],
    ],
  },
  {
    title: 'Coordonnées de l’employeur',
    short: 'Coordonnées',
    rows: [[f('employeur.telephone', 'phone', ['Téléphone', 'Tél.'])], mail('employeur.courriel')],
  },
  {
    title: 'Interlocuteur du dossier',
    short: 'Contact RH',
    rows: [
      [f('portail.interlocuteur.nom', 'text', ['Nom'])],
      [f('portail.interlocuteur.prenom', 'text', ['Prénom'])],
      [f('portail.interlocuteur.fonction', 'text', ['Fonction'])],
      [f('portail.interlocuteur.telephone', 'phone', ['Téléphone', 'Ligne directe'])],
      [f('portail.interlocuteur.courriel', 'email', ['Courriel', 'Mél'])],
    ],
  },
];

const salarie = (traits) => [
  {
    title: 'Identité du salarié',
    short: 'Identité',
    rows: [
      [f('salarie.nomNaissance', 'text', ['Nom de naissance', 'Nom', 'Nom de famille'])],
      [f('salarie.nomUsage', 'text', ['Nom d’usage', 'Nom marital'])],
      [f('salarie.prenom', 'text', ['Prénom', 'Prénom(s)', 'Premier prénom'])],
      [
        traits.civilite
          ? f('salarie.sexe', 'code', ['Civilité'], { codes: 'civilite', radio: true, bare: true })
          : f('salarie.sexe', 'code', ['Sexe'], { codes: 'sexe', radio: true, bare: true }),
      ],
      [f('salarie.dateNaissance', 'date', ['Né(e) le', 'Date de naissance'])],
      [
        f(
          'salarie.nir',
          'nir',
          traits.nir13
            ? ['NIR du salarié (13 chiffres)']
            : ['N° de sécurité sociale', 'NIR', 'NIR (15 caractères, clé comprise)'],
        ),
      ],
      [f('salarie.departementNaissance', 'text', ['Département de naissance'])],
      [f('salarie.communeNaissance', 'text', ['Commune de naissance', 'Lieu de naissance (commune)'])],
      [f('portail.nationalite', 'code', ['Nationalité'], { codes: 'nationalite', bare: true })],
    ],
  },
  { title: 'Adresse du salarié', short: 'Adresse', rows: address('salarie') },
  {
    title: 'Coordonnées du salarié',
    short: 'Coordonnées',
    rows: [
      [f('salarie.telephone', 'phone', ['Téléphone', 'Tél.'])],
      traits.confirmSalarie ? mail('salarie.courriel') : [f('salarie.courriel', 'email', MAIL)],
    ],
  },
  {
    title: 'Situation du salarié',
    short: 'Situation',
    rows: [
      [
        f('salarie.rqth', 'bool', ['Reconnaissance travailleur handicapé', 'RQTH']),
        f(
          'salarie.equivalenceJeunes',
          'bool',
          ['Équivalence jeunes', 'Équivalence jeunes (PCH, AEEH, PPS)'],
          {
            when: no('salarie.rqth'),
          },
        ),
        f(
          'salarie.extensionBoe',
          'bool',
          ['Extension BOE', 'Bénéficiaire de l’obligation d’emploi (extension)'],
          {
            when: no('salarie.rqth'),
          },
        ),
      ],
      [
        f('salarie.inscritFranceTravail', 'bool', ['Inscrit à France Travail', 'Inscrit à Pôle emploi']),
        f(
          'salarie.numeroFranceTravail',
          'text',
          ['N° d’inscription', 'Identifiant France Travail', 'N° IDE'],
          {
            when: yes('salarie.inscritFranceTravail'),
          },
        ),
        f(
          'salarie.dureeInscriptionMois',
          'int',
          ['Durée d’inscription (en mois)', 'Ancienneté d’inscription (en mois)'],
          { when: yes('salarie.inscritFranceTravail') },
        ),
      ],
      [
        f('salarie.situationAvant', 'code', ['Situation avant ce contrat', 'Situation avant embauche'], {
          codes: 'situation',
        }),
      ],
      [
        f('salarie.minimumSocial', 'code', ['Type de minimum social', 'Minimum social perçu'], {
          codes: 'minimum',
          none: 'Aucun',
        }),
      ],
      [
        f('salarie.diplomeObtenu', 'code', ['Diplôme ou titre le plus élevé obtenu', 'Niveau de diplôme'], {
          codes: 'diplome',
          groups: true,
        }),
      ],
    ],
  },
  ...(traits.together ? [companyTutor(0)] : []),
];

/** A tutor of the company; 0 is the Cerfa's, on the employee's own page when the seed says « together ». */
const companyTutor = (index) => ({
  title: index === 0 ? 'Tuteur de l’entreprise' : `Tuteur n° ${index + 1}`,
  ...(index === 0 ? { short: 'Tuteur' } : {}),
  repeats: 'tuteurs',
  rows: [
    ...tutor(index === 0 ? 'tuteur' : `portail.tuteurs.${index}`),
    [
      f(index === 0 ? 'portail.tuteur.anciennete' : `portail.tuteurs.${index}.anciennete`, 'int', [
        'Ancienneté dans la qualification (années)',
      ]),
    ],
    [
      f(index === 0 ? 'portail.tuteur.alternants' : `portail.tuteurs.${index}.alternants`, 'int', [
        'Nombre d’alternants suivis',
      ]),
    ],
    [
      f(index === 0 ? 'tuteur.attestationEligibilite' : `portail.tuteurs.${index}.attestation`, 'box', [
        'L’employeur atteste que le tuteur remplit les conditions',
        'L’employeur atteste que le tuteur répond aux critères d’éligibilité à cette fonction',
      ]),
    ],
  ],
});

const tuteur = (traits, rows) => {
  const shown = traits.utilisatrice === 'asked' ? yes('portail.miseADisposition') : () => true;
  return [
    ...range(rows.tuteurs)
      .slice(traits.together ? 1 : 0)
      .map(companyTutor),
    ...(traits.utilisatrice === 'asked'
      ? [
          {
            title: 'Mise à disposition',
            rows: [
              [
                f('portail.miseADisposition', 'bool', [
                  'Le salarié est-il mis à disposition d’une autre entreprise ?',
                ]),
              ],
            ],
          },
        ]
      : []),
    {
      title: 'Tuteur de l’entreprise utilisatrice',
      when: shown,
      rows: [
        ...tutor('tuteurUtilisatrice'),
        [
          f('tuteurUtilisatrice.naf', 'naf', ['Code NAF de l’entreprise utilisatrice', 'Code NAF'], {
            when: vae,
          }),
        ],
      ].map((row) => row.map((x) => ({ ...x, when: (a) => shown(a) && (x.when?.(a) ?? true) }))),
    },
  ];
};

const contrat = (traits) => [
  {
    title: 'Nature et dates du contrat',
    short: 'Contrat',
    rows: [
      [
        f('contrat.nature', 'code', ['Nature du contrat'], {
          codes: 'nature',
          radio: true,
          cards: true,
          bare: true,
        }),
      ],
      [
        f('contrat.vautAvenantVae', 'box', ['Le contrat vaut avenant au contrat de travail initial'], {
          when: vae,
        }),
      ],
      [f('contrat.dateConclusion', 'date', ['Date de conclusion', 'Date de signature'])],
      [f('contrat.dateDebut', 'date', ['Date de début d’exécution', 'Date d’embauche', 'Début du contrat'])],
      [
        f('contrat.dateEffetAvenant', 'date', ['Si avenant, date d’effet', 'Date d’effet de l’avenant'], {
          when: (a) => a['contrat.type'] === '30',
        }),
      ],
      [
        f(
          'contrat.dateFin',
          'date',
          [
            'Date de fin du contrat ou de l’action de professionnalisation',
            'Fin prévue',
            'Date de fin du contrat',
          ],
          {
            relabel: (a) =>
              a['contrat.nature'] === 'CDI' ? 'Date de fin de l’action de professionnalisation' : undefined,
          },
        ),
      ],
      [f('portail.dureeMois', 'int', ['Durée du contrat (mois)'], { computed: true })],
      [
        f('contrat.periodeEssaiJours', 'int', [
          'Période d’essai (jours)',
          'Durée de la période d’essai (en jours)',
        ]),
      ],
    ],
  },
  {
    title: 'Poste et classification',
    rows: [
      [
        f('contrat.emploi', 'text', [
          'Emploi occupé',
          'Intitulé du poste',
          'Emploi occupé pendant le contrat',
        ]),
      ],
      [f('portail.rome', 'text', ['Code emploi/ROME'])],
      [
        f('contrat.classification', 'text', [
          'Classification',
          'Classification de l’emploi dans la convention collective',
        ]),
      ],
      [f('contrat.niveau', 'text', ['Classification : niveau', 'Niveau'])],
      [f('contrat.coefficient', 'text', ['Coefficient hiérarchique', 'Coefficient'])],
    ],
  },
  {
    title: 'Temps de travail et rémunération',
    rows: [
      traits.hours === 'decimal'
        ? [
            f('contrat.dureeHebdo', 'hours', ['Durée hebdomadaire', 'Durée du travail'], {
              hint: 'Exemple : 35,00',
            }),
          ]
        : [
            f('contrat.dureeHebdo.heures', 'int', ['Heures'], { pair: 'Durée hebdomadaire' }),
            f('contrat.dureeHebdo.minutes', 'int', ['Minutes'], { pair: 'Durée hebdomadaire' }),
          ],
      [
        f('contrat.salaireBrut', 'amount', [
          'Salaire brut mensuel à l’embauche',
          'Rémunération mensuelle brute',
        ]),
      ],
    ],
  },
  { title: 'Signature du contrat', rows: [[f('contrat.faitA', 'text', ['Fait à', 'Lieu de signature'])]] },
];

const formation = (traits, rows) => [
  {
    title: 'Action de formation',
    rows: [
      [f('formation.diplomeVise', 'code', ['Diplôme ou titre visé'], { codes: 'diplome', groups: true })],
      [f('formation.intitule', 'multiline', ['Intitulé précis', 'Intitulé précis de la qualification'])],
      [f('formation.rncp', 'rncp', ['Code RNCP', 'N° de fiche RNCP'])],
      [f('formation.nsf', 'digits', ['Spécialité de formation (NSF)', 'Spécialité de formation (code NSF)'])],
      [f('formation.dateDebut', 'date', ['Date de début du cycle', 'Début du cycle de formation'])],
      [f('formation.dateFin', 'date', ['Date de fin', 'Date prévue des épreuves'])],
      [
        f('formation.dureeTotaleHeures', 'int', [
          'Durée totale des actions (heures)',
          'Durée totale de la formation (h)',
        ]),
      ],
      [
        f('formation.dureeEnseignementsHeures', 'int', [
          'dont enseignements généraux, professionnels et technologiques',
          'dont enseignements (heures)',
        ]),
      ],
      [
        f('portail.objectifs', 'multiline', ['Compétences à acquérir', 'Objectifs de la formation'], {
          rich: true,
        }),
      ],
      [f('portail.modalite', 'code', ['Modalités'], { codes: 'modalite', bare: true })],
    ],
  },
  {
    title: 'Organisation',
    rows: [
      [
        f('formation.interne', 'bool', ['Formation interne', 'Service de formation de l’entreprise']),
        f(
          'formation.attestationInterne',
          'box',
          ['L’employeur atteste disposer d’un service de formation interne'],
          {
            when: yes('formation.interne'),
          },
        ),
      ],
      [
        f('formation.nombreOrganismes', 'int', [
          'Nombre d’organismes de formation intervenant',
          'Nombre d’organismes',
        ]),
      ],
    ],
  },
  ...range(rows.organismes).map(body),
  ...range(rows.blocs).map(bloc),
  {
    title: 'Prise en charge',
    rows: [
      [f('portail.coutHoraire', 'amount', ['Coût horaire', 'Coût pédagogique horaire'])],
      [f('portail.subrogation', 'bool', ['Subrogation de paiement'])],
    ],
  },
  ...(traits.opco === 'formation' ? [OPCO] : []),
];

const ADD = {
  tuteurs: { kind: 'tuteurs', label: 'Ajouter un tuteur' },
  organismes: { kind: 'organismes', label: 'Ajouter un organisme de formation' },
  blocs: { kind: 'blocs', label: 'Ajouter un bloc de compétences' },
};

/** In the order of the wizard; `make(traits, rows)` gives the blocks, `adds` what adds a row. */
export const SCREENS = [
  { id: 'S0', slug: 'perimetre', titles: ['Périmètre'], make: perimetre },
  { id: 'S1', slug: 'demande', titles: ['Type de demande'], make: demande },
  { id: 'S2', slug: 'employeur', titles: ['Employeur', 'Entreprise'], make: employeur },
  {
    id: 'S3',
    slug: 'salarie',
    titles: ['Salarié', 'Bénéficiaire', 'Alternant'],
    together: ['Salarié et tuteur', 'Bénéficiaire et tuteur'],
    make: salarie,
  },
  { id: 'S4', slug: 'tuteur', titles: ['Tuteur', 'Tutorat'], make: tuteur, adds: [ADD.tuteurs] },
  { id: 'S5', slug: 'contrat', titles: ['Contrat'], make: contrat },
  {
    id: 'S6',
    slug: 'formation',
    titles: ['Formation'],
    make: formation,
    adds: [ADD.organismes, ADD.blocs],
  },
  { id: 'S7', slug: 'pieces', titles: ['Pièces justificatives'], make: () => [] },
  { id: 'S8', slug: 'recapitulatif', titles: ['Récapitulatif'], make: () => [] },
];

export const PIECES = [
  'Cerfa signé',
  'Convention de formation',
  'Programme ou annexe pédagogique',
  'Calendrier',
  'Feuille de route',
  'Fiche de poste',
  'Parcours de formation interne',
  'RIB',
];
