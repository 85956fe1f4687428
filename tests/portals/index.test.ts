import { describe, expect, it } from 'vitest';
import { isFieldId } from '@/lib/domain';
import { PORTALS, portalFor } from '@/lib/portals';

describe('portals', () => {
  it('answers for the exact origin only', () => {
    expect(portalFor('https://messervicesenligne.opcoep.fr')?.id).toBe('opcoep');
    for (const other of [
      'http://messervicesenligne.opcoep.fr',
      'https://opcoep.fr',
      'https://messervicesenligne.opcoep.fr.exemple.invalid',
      '',
    ])
      expect(portalFor(other)).toBeUndefined();
  });

  it('speaks of declared data only, on https origins, with distinct ids', () => {
    for (const portal of PORTALS) {
      for (const id of [...Object.keys(portal.labels), ...portal.lookups.keys])
        expect(isFieldId(id)).toBe(true);
      for (const origin of portal.origins) expect(new URL(origin).origin).toBe(origin);
      expect(portal.origins.every((origin) => origin.startsWith('https://'))).toBe(true);
    }
    expect(new Set(PORTALS.map(({ id }) => id)).size).toBe(PORTALS.length);
  });
});
