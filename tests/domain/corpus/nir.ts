import type { Fields } from './fixtures';

// Of each department of birth used in the corpus: the INSEE code of a commune, without the department.
const COMMUNES: Readonly<Record<string, string>> = {
  '13': '055',
  '2A': '004',
  '2B': '033',
  '38': '544',
  '69': '123',
  '972': '09',
  '974': '11',
  '976': '11',
  '988': '18',
  '99': '352',
};

/**
 * Key of the 13 characters of a social security number, written here from INSEE's definition and not shared with the
 * product: 97 minus the remainder by 97 of the number, in which 2A is read 19 and 2B 18.
 */
export const keyOf = (body: string): string => {
  const number = BigInt(body.replace('2A', '19').replace('2B', '18'));
  return String(97n - (number % 97n)).padStart(2, '0');
};

/** A number for the person of these fields: sex, year, month, department, commune, order 027, key. */
export const nirFor = (fields: Fields): string => {
  const birth = String(fields['salarie.dateNaissance']);
  const department = String(fields['salarie.departementNaissance']);
  const commune = COMMUNES[department];
  if (commune === undefined) throw new Error(`no commune for department ${department}`);
  const sex = fields['salarie.sexe'] === 'F' ? '2' : '1';
  const body = `${sex}${birth.slice(2, 4)}${birth.slice(5, 7)}${department}${commune}027`;
  return body + keyOf(body);
};

/** The same number with the next key: one that cannot be right. */
export const wrongKey = (nir: string): string =>
  nir.slice(0, 13) + String((Number(nir.slice(13)) % 97) + 1).padStart(2, '0');
