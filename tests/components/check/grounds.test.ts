import { expect, it } from 'vitest';
import { groundWords } from '@/components/check/grounds';
import type { Finding } from '@/lib/domain';

const finding: Finding = {
  id: 'XREF-01',
  status: 'non-conform',
  severity: 'block',
  fields: [],
  message: '',
  sources: [],
  ground: 'incomplete',
};

it.each([
  [{}, 'Refus : dossier incomplet'],
  [{ severity: 'warn' as const }, 'Risque de refus : dossier incomplet'],
  [
    { ground: 'non-conform' as const, status: 'undetermined' as const },
    'Risque de refus : contrat non conforme',
  ],
  [{ ground: 'none' as const }, ''],
  [{ severity: 'info' as const }, ''],
])('%j', (change, words) => expect(groundWords({ ...finding, ...change }).replace(/\s/gu, ' ')).toBe(words));
