import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanValue, definitions, type FieldId, fieldIds, formatValue } from '@/lib/domain';

describe('cleanValue', () => {
  it.each([
    ['employeur.siret', '732 829 320 00074', '73282932000074'],
    ['contrat.salaireBrut', '1 300,50 €', '1300.50'],
    ['contrat.dateDebut', '4/9/23', '2023-09-04'],
    ['tuteur.dateNaissance', '23/11/78', '1978-11-23'],
    ['employeur.effectif', '1 200', 1200],
    ['contrat.dureeHebdo.heures', '35 h', 35],
    ['salarie.rqth', 'Non', false],
    ['formation.interne', 'oui', true],
    ['formation.typeQualification', '4 – Contrat expérimental', '4'],
    ['formation.typeQualification', 'certificat de qualification professionnelle (cqp)', '2'],
    ['salarie.diplomeObtenu', 'BTS', '31'],
    ['salarie.situationAvant', '09', '9'],
    ['salarie.situationAvant', '10', '10'],
    ['salarie.sexe', 'Mme', 'F'],
    ['contrat.nature', 'cdd', 'CDD'],
    ['formation.nsf', '326 – Informatique', '326'],
    ['salarie.nomNaissance', '  D\u2019Œuvre-E\u0301lie ', 'D’Œuvre-Élie'],
    ['poste.missions', 'Conduire\r\nRégler', 'Conduire\nRégler'],
  ] as const)('%s, case %#', (id, raw, value) => {
    expect(cleanValue(id, raw)).toEqual({ ok: true, value });
  });

  it.each([
    ['contrat.salaireBrut', '0', 'supérieur à zéro'],
    ['contrat.dureeHebdo.minutes', '60', 'entre 0 et 59'],
    ['salarie.nomNaissance', 'R2D2', 'ni chiffre'],
    ['salarie.rqth', 'peut-être', 'oui ou non'],
    ['contrat.type', '13', 'liste'],
    ['poste.rome', '2102', 'ROME'],
    ['employeur.denomination', 'x'.repeat(200), '160 signes'],
    ['employeur.denomination', '  ', 'Rien'],
  ] as const)('%s is refused with a sentence, case %#', (id, raw, part) => {
    const cleaned = cleanValue(id, raw);
    expect(cleaned.ok).toBe(false);
    expect(cleaned.ok ? '' : cleaned.message).toContain(part);
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[0-9a-z .,/-]{1,12}$/),
  );

  it('never throws, gives values of the field, and is idempotent', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fieldIds), anything, (id: FieldId, raw) => {
        const once = cleanValue(id, raw);
        if (!once.ok) {
          expect(once.message).toMatch(/\.$/);
          return;
        }
        expect(definitions[id].schema.safeParse(once.value).success).toBe(true);
        expect(cleanValue(id, String(once.value))).toEqual(once);
        expect(cleanValue(id, formatValue(id, once.value))).toEqual(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('accepts the example of every help', () => {
    const refused = fieldIds.filter((id) => {
      const { example } = definitions[id].help;
      return example !== undefined && !cleanValue(id, example).ok;
    });
    expect(refused).toEqual([]);
  });
});

describe('formatValue', () => {
  it.each([
    ['employeur.siret', '73282932000074', '732 829 320 00074'],
    ['contrat.dateDebut', '2023-09-04', '04/09/2023'],
    ['contrat.salaireBrut', '1300.00', '1\u202F300,00\u00A0€'],
    ['formation.typeQualification', '2', '2 – Certificat de qualification professionnelle (CQP)'],
    ['contrat.nature', 'TT', 'Travail temporaire'],
    ['formation.nsf', '199', '199'],
    ['salarie.rqth', false, 'Non'],
    ['employeur.effectif', 12000, '12\u202F000'],
    ['employeur.siret', '7328', '7328'],
    ['employeur.siret', undefined, ''],
  ] as const)('%s, case %#', (id, value, shown) => {
    expect(formatValue(id, value)).toBe(shown);
  });
});
