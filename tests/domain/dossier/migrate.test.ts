import { describe, expect, it } from 'vitest';
import { DOSSIER_VERSION, migrate } from '@/lib/domain';

describe('migrate', () => {
  it('leaves a file of the present version alone', () => {
    const file = { version: DOSSIER_VERSION, fields: {} };
    expect(migrate(file, DOSSIER_VERSION)).toBe(file);
  });
  it('takes each step in turn and says when one is missing', () => {
    const steps = {
      1: (file: Readonly<Record<string, unknown>>) => ({ ...file, one: true }),
      2: (file: Readonly<Record<string, unknown>>) => ({ ...file, two: file.one }),
    };
    expect(migrate({ version: 1 }, 1, steps, 3)).toEqual({ version: 3, one: true, two: true });
    expect(migrate({ version: 1 }, 1, steps, 4)).toBeUndefined();
  });
});
