import { describe, expect, it } from 'vitest';
import { type Control, match, plan } from '@/lib/autofill';
import { control, radios, snapshot } from './page';

const box = (label: string, ...headings: string[]): Control =>
  control({ label, kind: 'checkbox', inputType: 'checkbox', value: 'false', headings });
const asked = (controls: readonly Control[]): (string | null)[] =>
  match(snapshot(controls)).map(({ id, part }) => (part === null ? id : `${id}#${part}`));

const TUTOR = 'tuteur.attestationEligibilite';
const INTERNAL = 'formation.attestationInterne';

describe('the two statements of the form', () => {
  it('are known by what they vouch for', () => {
    expect(
      asked([
        box('Je certifie que le tuteur remplit toutes les conditions exigées'),
        box('Moyens de notre service de formation : attestés par la direction'),
      ]),
    ).toEqual([TUTOR, INTERNAL]);
    expect(asked([box('L’employeur garantit son éligibilité', 'Le tuteur')])).toEqual([TUTOR]);
    expect(asked(radios('Attestez-vous des moyens du service interne ?', ['Oui', 'Non']))).toEqual([
      `${INTERNAL}#=oui`,
      `${INTERNAL}#=non`,
    ]);
  });

  it('are not any other promise, nor a second one of the same', () => {
    expect(
      asked([
        box('J’atteste l’exactitude de ces renseignements', 'Tuteur'),
        box('Je certifie que l’employeur est à jour de ses cotisations'),
        box('J’atteste que le tuteur est éligible'),
        box('J’atteste que ce tuteur est éligible aussi'),
      ]),
    ).toEqual([null, null, TUTOR, null]);
  });

  it('are never ticked, whatever the dossier says and the person allows', () => {
    const page = snapshot([
      box('L’employeur atteste que le tuteur est éligible'),
      ...radios('Attestez-vous des moyens du service interne ?', ['Oui', 'Non']),
    ]);
    const { lines } = plan(
      page,
      { [TUTOR]: true, [INTERNAL]: true },
      {
        overwrite: new Set(page.controls.map(({ ref }) => ref)),
        allowSensitive: true,
        exclude: new Set(),
        confirmed: new Set(page.controls.map(({ ref }) => ref)),
      },
    );
    expect(lines.map(({ standing, write }) => [standing, write])).toEqual(
      page.controls.map(() => ['forbidden', undefined]),
    );
  });
});
