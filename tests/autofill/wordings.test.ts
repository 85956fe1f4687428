import { describe, expect, it } from 'vitest';
import { type Control, match } from '@/lib/autofill';
import { definitions, isFieldId } from '@/lib/domain';
import { control, radios, select, snapshot } from './page';
import { ASKED, NOT_ASKED, TITLES } from './wordings';

const TITLE: Readonly<Record<string, string>> = {
  employeur: 'Employeur',
  salarie: 'Salarié',
  tuteur: 'Tuteur',
  tuteurUtilisatrice: 'Tuteur de l’entreprise utilisatrice',
  contrat: 'Contrat',
  organisme: 'Organisme de formation',
  formation: 'Formation',
  opco: 'OPCO',
  depot: 'Interlocuteur du dossier',
};

/** The control a page would use for the datum, and what usually stands beside it. */
const asking = (id: string, label: string): Control[] => {
  if (!isFieldId(id)) throw new Error(id);
  const def = definitions[id];
  const under = { headings: [TITLE[id.split('.')[0] ?? ''] ?? ''] };
  if (def.kind === 'boolean') return radios(label, ['Oui', 'Non'], under);
  const codes = def.kind === 'code' ? (def.codes?.entries ?? []).filter(({ repealed }) => !repealed) : [];
  if (codes.length > 0) return [select(label, ['', ...codes.map((code) => code.label)], under)];
  const own = control({ label, ...under, ...(def.kind === 'date' ? { placeholder: 'jj/mm/aaaa' } : {}) });
  if (/adresse\.(numero|voie)$/.test(id))
    return [own, control({ label: 'Code postal', ...under }), control({ label: 'Ville', ...under })];
  return [own];
};

const given = (controls: readonly Control[]): (string | null)[] =>
  match(snapshot(controls)).map(({ id }) => id);

const all = ASKED.flatMap(([id, labels]) => labels.map((label) => [id, label] as const));

/** What pages add to a label. */
const ADDED: Readonly<Record<string, (label: string) => string>> = {
  nothing: (label) => label,
  'a star': (label) => `${label} *`,
  'a word for the eye': (label) => `${label} (obligatoire)`,
  'a word in the label': (label) => `${label} Champ obligatoire`,
  'a number': (label) => `12. ${label}`,
  'a code': (label) => `A3 – ${label}`,
  'a code in brackets': (label) => `[E07] ${label}`,
  'a sentence that explains': (label) => `${label} Tel qu’il figure sur les documents officiels`,
  another: (label) => `${label} Cette information est transmise à l’Opco`,
  'a sign of help': (label) => `${label} ⓘ Aide`,
  'who answers': (label) => `${label} – à renseigner par l’employeur`,
  'an example': (label) => `${label} (ex. : voir ci-contre)`,
  capitals: (label) => label.toUpperCase(),
};

describe('wordings of every kind', () => {
  it.each(Object.keys(ADDED))('are read with %s added', (name) => {
    const add = ADDED[name] ?? String;
    const wrong: string[] = [];
    const lost: string[] = [];
    for (const [id, label] of all) {
      const [first] = given(asking(id, add(label)));
      if (first === null || first === undefined) lost.push(`${id}: ${label}`);
      else if (first !== id) wrong.push(`${id}: ${label} → ${first}`);
    }
    expect(all.length).toBeGreaterThan(600);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(all.length * 0.01);
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(all.length * 0.08);
  });

  it('are left alone when no dossier answers them', () => {
    const taken = NOT_ASKED.flatMap(([title, labels]) =>
      labels.flatMap((label) => {
        const [id] = given([control({ label, headings: [title] })]);
        return id === null ? [] : [`${title} › ${label} → ${id}`];
      }),
    );
    expect(taken.length, taken.join('\n')).toBeLessThanOrEqual(7);
  });
});

const REACHED = ['Téléphone', 'Courriel', 'Adresse', 'Code postal', 'Ville'];
const PART: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  employeur: {
    Nom: 'employeur.denomination',
    SIRET: 'employeur.siret',
    Téléphone: 'employeur.telephone',
    Ville: 'employeur.adresse.commune',
  },
  salarie: {
    Nom: 'salarie.nomNaissance',
    Prénom: 'salarie.prenom',
    'Date de naissance': 'salarie.dateNaissance',
    Téléphone: 'salarie.telephone',
    Courriel: 'salarie.courriel',
  },
  tuteur: {
    Nom: 'tuteur.nom',
    Prénom: 'tuteur.prenom',
    Fonction: 'tuteur.emploi',
    Téléphone: null,
    Courriel: null,
  },
  organisme: { Nom: 'organisme.denomination', SIRET: 'organisme.siret', Téléphone: null, Ville: null },
  contact: {
    'Nom et prénom': 'depot.contactNom',
    Fonction: 'depot.contactFonction',
    Téléphone: null,
    Courriel: 'depot.contactCourriel',
  },
  tiers: Object.fromEntries(['Nom', 'Prénom', ...REACHED].map((label) => [label, null])),
};

describe('titles of every kind', () => {
  it('say whose data follow, between those of others', () => {
    const faults: string[] = [];
    let asked = 0;
    for (const [owner, titles] of TITLES)
      for (const title of titles) {
        const part = PART[owner] ?? {};
        const firm = ['Raison sociale', 'Code NAF', 'IDCC'].map((label) =>
          control({ label, headings: ['Dépôt', 'Entreprise'] }),
        );
        const before = owner === 'employeur' ? [] : firm;
        const here = Object.keys(part).map((label) => control({ label, headings: ['Dépôt', title] }));
        const after = control({ label: 'Salaire brut mensuel', headings: ['Dépôt', 'Contrat'] });
        const found = given([...before, ...here, after]).slice(before.length);
        Object.entries(part).forEach(([label, id], at) => {
          asked += 1;
          if (found[at] !== id) faults.push(`${title} › ${label} → ${found[at]}`);
        });
      }
    expect(asked).toBeGreaterThan(600);
    expect(faults.length, faults.join('\n')).toBeLessThanOrEqual(asked * 0.02);
  });
});
