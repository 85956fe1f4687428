import { describe, expect, it } from 'vitest';
import { readAddress } from '@/lib/portals';

describe('the address of a site', () => {
  it.each([
    ['https://portail.exemple.fr/contrats/12?jeton=3#x', 'https://portail.exemple.fr'],
    ['  portail.exemple.fr ', 'https://portail.exemple.fr'],
    ['portail.exemple.fr/depot', 'https://portail.exemple.fr'],
    ['PORTAIL.Exemple.fr', 'https://portail.exemple.fr'],
    ['portail.exemple.fr:8443/depot', 'https://portail.exemple.fr:8443'],
    ['https://portail.exemple.fr:443/', 'https://portail.exemple.fr'],
  ])('%s is read as its exact origin', (typed, origin) => {
    expect(readAddress(typed)).toMatchObject({ ok: true, origin });
  });

  it('shows a look-alike in other letters as the browser would ask it', () => {
    // « оpcoep.fr » with a Cyrillic о.
    expect(readAddress('https://messervicesenligne.\u043epcoep.fr')).toMatchObject({
      ok: true,
      host: expect.stringContaining('xn--'),
    });
  });

  it.each([
    '',
    '   ',
    'http://portail.exemple.fr',
    'ftp://portail.exemple.fr',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://moi:secret@portail.exemple.fr',
    'https://',
    'bonjour',
    'a b c',
    'https://portail.exemple.fr.',
  ])('« %s » is refused with what to do', (typed) => {
    const read = readAddress(typed);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.message).toMatch(/\.$/);
  });
});
