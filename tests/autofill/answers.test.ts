import { describe, expect, it } from 'vitest';
import { type Control, match, plan } from '@/lib/autofill';
import { control, radios, select, snapshot } from './page';

const asked = (controls: readonly Control[]): (string | null)[] =>
  match(snapshot(controls)).map(({ id, part }) =>
    id === null ? null : part === null ? id : `${id}#${part}`,
  );
const under = (heading: string, question: string, answers: readonly string[]): (string | null)[] =>
  asked(radios(question, answers, { headings: [heading] }));
const of = (id: string, codes: readonly string[]): string[] => codes.map((code) => `${id}#=${code}`);

describe('answers', () => {
  it('are known spelled out, in the first person and in English', () => {
    expect(
      under('Salarié', 'Minimum social', [
        'Revenu de solidarité active',
        'Allocation de solidarité spécifique',
        'Allocation adulte handicapé',
      ]),
    ).toEqual(of('salarie.minimumSocial', ['1', '2', '3']));
    expect(
      under('Le salarié', 'Que faisiez-vous avant ?', [
        'J’étais au lycée',
        'Je cherchais un emploi',
        'Je travaillais',
      ]),
    ).toEqual(of('salarie.situationAvant', ['1', '9', '8']));
    expect(under('Contract', 'Nature of contract', ['Open-ended', 'Fixed-term', 'Temporary agency'])).toEqual(
      of('contrat.nature', ['CDI', 'CDD', 'TT']),
    );
  });

  it('are not the places of a list whose values look like codes', () => {
    const answers = ['Aucun', 'Allocation de solidarité spécifique', 'Allocation aux adultes handicapés'];
    const group = radios('Minimum social', answers, { headings: ['Salarié'] });
    expect(asked(group.map((one, at) => ({ ...one, ownValue: String(at) })))).toEqual([
      null,
      ...of('salarie.minimumSocial', ['2', '3']),
    ]);
  });

  it('say yes by the name of the datum, or by what their no refuses', () => {
    expect(under('Employeur', 'Vous êtes', ['Une entreprise', 'Un particulier employeur'])).toEqual(
      of('employeur.particulier', ['non', 'oui']),
    );
    expect(under('Salarié', 'France Travail', ['Inscrit', 'Non inscrit'])).toEqual(
      of('salarie.inscritFranceTravail', ['oui', 'non']),
    );
  });

  it('in boxes to tick that are one list, and by hand where the box says O/N', () => {
    const boxes = ['scolaire', 'étudiant', 'salarié', 'inactif'].map((label) =>
      control({ label, kind: 'checkbox', inputType: 'checkbox', value: 'false', headings: ['Salarié'] }),
    );
    expect(asked(boxes)).toEqual(of('salarie.situationAvant', ['1', '3', '8', '10']));
    const page = snapshot([control({ label: 'RQTH (O/N)', maxLength: 1, headings: ['Salarié'] })]);
    const { lines } = plan(
      page,
      { 'salarie.rqth': true },
      { overwrite: new Set(), allowSensitive: true, exclude: new Set() },
    );
    expect(lines[0]?.write?.value).toBe('O');
  });

  it('name no grade of a convention when they are states of a file', () => {
    const state = select('Statut', ['', 'À relancer', 'Complet', 'Envoyé'], { headings: ['Contrat'] });
    const grade = select('Statut', ['', 'Employé', 'Cadre'], { headings: ['Contrat'] });
    expect(asked([state])).toEqual([null]);
    expect(asked([grade])).toEqual(['contrat.classification']);
  });
});

describe('questions', () => {
  it('of when and where are told apart', () => {
    const signed = (label: string): (string | null)[] => asked([control({ label, headings: ['Contrat'] })]);
    expect(signed('Signé à')).toEqual(['contrat.faitA']);
    expect(signed('Signé le')).toEqual(['contrat.dateConclusion']);
    expect(signed('Quand l’avez-vous signé ?')).not.toEqual(['contrat.faitA']);
  });

  it('leave a label that only tells how to answer to what stands over it', () => {
    expect(
      asked([
        control({
          label: 'Laisser vide s’il n’y en a pas',
          headings: ['Employeur', 'Votre organisme de prévoyance'],
        }),
      ]),
    ).toEqual(['employeur.prevoyance']);
    expect(
      asked([control({ label: 'Ne rien écrire : laisser vide', headings: ['Employeur', 'Prévoyance'] })]),
    ).toEqual([null]);
  });

  it('hear a code in brackets, the number of what was named just before, and a case that is not ours to fill', () => {
    const course = (label: string): Control => control({ label, headings: ['Formation'] });
    expect(asked([course('Certification préparée (n° de fiche RNCP)')])).toEqual(['formation.rncp']);
    const firm = (label: string): Control => control({ label, headings: ['Opco'] });
    expect(asked([firm('Opco'), firm('sous le n°')])).toEqual(['opco.nom', 'opco.numeroAdherent']);
    expect(asked([course('Code RNCP (réservé à l’administration)')])).toEqual([null]);
  });
});
