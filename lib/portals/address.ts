export type AddressReading =
  | { readonly ok: true; readonly origin: string; readonly host: string }
  | { readonly ok: false; readonly message: string };

const refused = (message: string): AddressReading => ({ ok: false, message });

/**
 * The exact origin of an address a person typed or pasted, with or without « https:// ». `host` is what the browser
 * will really ask: letters of other alphabets come out as « xn-- », so that a look-alike shows itself.
 */
export const readAddress = (typed: string): AddressReading => {
  const text = typed.trim();
  if (text === '') return refused('Collez ici l’adresse du site, par exemple https://portail.exemple.fr.');
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]*:\d/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole))
    return refused('Cette adresse n’est pas lisible. Copiez-la depuis la barre d’adresse du navigateur.');
  const { protocol, origin, host, hostname, username, password } = new URL(whole);
  if (protocol !== 'https:')
    return refused(
      'Le compagnon ne travaille que sur un site sécurisé, dont l’adresse commence par https://.',
    );
  if (username !== '' || password !== '')
    return refused('Cette adresse contient un identifiant. Collez-la sans ce qui précède le signe @.');
  if (hostname.endsWith('.') || !(hostname.includes('.') || hostname === 'localhost'))
    return refused('Il manque la fin de l’adresse, par exemple « .fr ».');
  return { ok: true, origin, host };
};
