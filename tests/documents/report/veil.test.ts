import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, plainText, preCheckReport, REPORT_TITLE, renderPdf, textsOf } from '@/lib/documents';
import { initials, veilOf } from '@/lib/documents/report/veil';
import { type Finding, fieldIds, formatValue } from '@/lib/domain';
import { DEMOS } from '@/lib/domain/demo';
import { fold } from '@/lib/shared/text';
import { WITHOUT_POPPLER } from '../../cerfa/poppler';
import { BOLD, FONT } from '../fonts';
import { printed } from '../printed';
import { changed, EVERY_FINDING, FAULTS, inputOf } from './inputs';

/** Written by hand: what must never be read in a redacted report. The rest of the code is not asked. */
const SECRET =
  /^(?:salarie\.(?:nom.*|prenom|adresse\..*|telephone|courriel|nir|dateNaissance|communeNaissance|numeroFranceTravail)|tuteur\.(?:nom|prenom|dateNaissance)|employeur\.(?:denomination|adresse\..*|telephone|courriel|siret|representant)|organisme\.(?:denomination|siret|nda)|depot\.contact(?:Nom|Courriel)|poste\.(?:responsable|lieu)|positionnement\.evaluateur|formation\.lieu|contrat\.(?:faitA|salaireBrut)|opco\.numeroAdherent)$/;

const bare = (text: string): string => fold(text).replaceAll(' ', '');

/** The secret values of a dossier, as stored and as shown; three letters or fewer prove nothing. */
const secretsOf = (fields: Readonly<Record<string, unknown>>): readonly string[] =>
  fieldIds
    .filter((id) => SECRET.test(id) && fields[id] !== undefined)
    .flatMap((id) => [bare(String(fields[id])), bare(formatValue(id, fields[id]))])
    .filter(({ length }) => length > 3);

/** Everything somebody may type in a remark. */
const LOOSE = (fields: Readonly<Record<string, unknown>>): string =>
  [
    `${fields['salarie.prenom']} ${String(fields['salarie.nomNaissance']).toUpperCase()} a confirmé`,
    `joignable au ${formatValue('salarie.telephone', fields['salarie.telephone'])}`,
    `${fields['salarie.courriel']}, NIR ${formatValue('salarie.nir', fields['salarie.nir'])}`,
    `habite ${fields['salarie.adresse.voie']} à ${fields['salarie.adresse.commune']}`,
    `SIRET ${formatValue('employeur.siret', fields['employeur.siret'])}, payé 1520 € soit 1 520,00 euros`,
    'reconnaissance RQTH, situation de handicap',
  ].join(', ');

const CASES = DEMOS.flatMap((demo, at) => [
  { name: `${demo.id}, as it is`, at, changes: {} },
  { name: `${demo.id}, faulty`, at, changes: FAULTS },
]);

const flat = (blocks: readonly Block[]): string => bare(blocks.flatMap(textsOf).map(plainText).join(' '));

describe.each(CASES)('redacted: $name', ({ at, changes }) => {
  const { fields } = changed(at, changes);
  const first = inputOf(at, changes);
  const findings = [...first.findings, ...EVERY_FINDING.filter(({ severity }) => severity === 'warn')];
  const waivers = findings.map(({ id }) => ({ id, reason: LOOSE(fields), at: '2026-11-20' }));
  // A sentence that quotes everything stands for any rule that would.
  const telling = findings.map((finding, index) =>
    index % 2 === 0 ? finding : { ...finding, message: `${finding.message} ${LOOSE(fields)}` },
  );
  const input = { ...first, findings: telling, waivers: waivers.filter((_, index) => index % 3 === 0) };
  const secrets = secretsOf(fields);

  it('has secrets, and the full report tells some', () => {
    expect(secrets.length).toBeGreaterThan(25);
    const text = flat(preCheckReport(input));
    expect(secrets.filter((secret) => text.includes(secret)).length).toBeGreaterThan(5);
  });

  it('tells none in its blocks', () => {
    const text = flat(preCheckReport({ ...input, redaction: 'without-pay' }));
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(/rqth|handicap|1520|149362|montantbrutpropose/.exec(text)?.[0]).toBeUndefined();
  });

  it('tells the pay when asked, and nothing else', () => {
    const text = flat(preCheckReport({ ...input, redaction: 'with-pay' }));
    const kept = secrets.filter((secret) => text.includes(secret));
    const pay = [
      fields['contrat.salaireBrut'],
      formatValue('contrat.salaireBrut', fields['contrat.salaireBrut']),
    ];
    for (const secret of kept) expect(pay.map((value) => bare(String(value)))).toContain(secret);
    expect(text).toContain(bare('Montant brut proposé à l’embauche : 1 493,62 €'));
  });

  if (!WITHOUT_POPPLER)
    it('tells none in the printed file', async () => {
      const blocks = preCheckReport({ ...input, redaction: 'without-pay' });
      const bytes = await renderPdf(blocks, {
        font: FONT,
        boldFont: BOLD,
        title: REPORT_TITLE,
        madeOn: input.madeOn,
      });
      const text = bare(printed(bytes));
      expect(text).toContain('controleprealable');
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    });
});

describe('what a redacted report still says', () => {
  const text = flat(preCheckReport(inputOf(1, {}, { redaction: 'without-pay' })));

  it.each(['H. M.', 'C. R.', 'Organisme externe', 'Opco EP', 'Titre professionnel Conseiller de vente'])(
    '%s',
    (part) => expect(text).toContain(bare(part)),
  );

  it('how many points there are, and which text they come from', () => {
    const faulty = flat(preCheckReport(inputOf(1, FAULTS, { redaction: 'without-pay' })));
    expect(faulty).toContain(bare('À revoir : Numéro de sécurité sociale (NIR). Le détail est'));
    expect(faulty).toContain(bare('Une réponse protégée du salarié est à revoir.'));
    expect(faulty).toContain(bare('le maximum est de 24 mois'));
  });
});

it('leaves out a deadline that tells a birthday', () => {
  const told = (redaction: 'full' | 'with-pay') => flat(preCheckReport(inputOf(1, {}, { redaction })));
  expect(told('full')).toContain(bare('après les 21 ans'));
  expect(told('with-pay')).not.toContain(bare('après les 21 ans'));
});

it('quotes no address or number, of the dossier or of a register, and corrects none', () => {
  const address: Finding = {
    id: 'XREF-017',
    status: 'non-conform',
    severity: 'warn',
    fields: ['employeur.adresse.voie'],
    message: 'Le registre donne la rue du Registre.',
    sources: [],
    ground: 'non-conform',
    fix: [{ field: 'employeur.adresse.voie', value: 'rue du Registre', why: 'Registre du jour' }],
  };
  const missing: Finding = { ...address, ground: 'incomplete', message: 'Il manque la voie.', fix: [] };
  for (const redaction of ['without-pay', 'with-pay'] as const) {
    const text = flat(preCheckReport(inputOf(1, {}, { findings: [address, missing], redaction })));
    expect(text).not.toContain(bare('du Registre'));
    expect(text).toContain(bare('À revoir : Voie (employeur). Le détail est dans la version complète.'));
    expect(text).toContain(bare('Il manque la voie.'));
  }
  const full = flat(preCheckReport(inputOf(1, {}, { findings: [address] })));
  expect(full).toContain(bare('Correction proposée : Voie (employeur) : rue du Registre. Registre du jour.'));
});

describe('the veil', () => {
  const veil = veilOf(
    {
      'salarie.nomNaissance': 'Lefèvre-Diallo',
      'salarie.prenom': 'Zoé',
      'salarie.dateNaissance': '1989-02-26',
    },
    'without-pay',
  );

  it.each([
    ['ZOE LEFEVRE est là', '[masqué] [masqué] est là'],
    ['née le 26/02/1989', 'née le [masqué]'],
    ['appeler le 06 39 98 00 12', 'appeler le [masqué]'],
    ['écrire à zoe@exemple.fr vite', 'écrire à [masqué] vite'],
    ['payée 1\u00A0300,00\u00A0€ brut', 'payée [masqué] brut'],
    ['de Zoéline et de zoologie', 'de Zoéline et de zoologie'],
    ['art. L6325-8, le 05/10/2026, 1 607 heures', 'art. L6325-8, le 05/10/2026, 1 607 heures'],
  ])('%s', (given, told) => expect(veil.text(given)).toBe(told));

  it('lets nothing change in a full report', () => {
    const full = veilOf({ 'salarie.prenom': 'Zoé' }, 'full');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => full.typed(text) === text));
  });

  it('hides any name, wherever it stands', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-ZÀ-Ý][a-zà-ÿ]{3,12}$/),
        fc.string(),
        fc.string(),
        (name, before, after) => {
          const told = veilOf({ 'salarie.nomNaissance': name }, 'without-pay').text(
            `${before} ${name}, ${after}`,
          );
          expect(told).toContain('[masqué]');
          expect(told.split(/[^\p{L}\p{N}]+/u)).not.toContain(name);
        },
      ),
    ));
});

it('initials', () => {
  expect(initials('Zoé', 'Lefèvre-Diallo')).toBe('Z.\u00A0L.');
  expect(initials(undefined, '  ')).toBe('');
});
