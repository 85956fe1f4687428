import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = dirname(createRequire(import.meta.url).resolve('lightning-base-components/package.json'));

/** The package's calendars with French months, by which the components read « 26 févr. 1989 » back. */
function calendars() {
  const source = readFileSync(join(folder, 'scopedImports/@salesforce-i18n-calendarData.js'), 'utf8');
  const made = JSON.parse(
    source.slice(source.indexOf("('") + 2, source.lastIndexOf("')")).replaceAll("\\'", "'"),
  );
  const months = (style) => {
    const words = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: style, timeZone: 'UTC' });
    const word = (month) =>
      words.formatToParts(Date.UTC(2024, month, 15)).find((p) => p.type === 'month').value;
    return Object.fromEntries(Array.from({ length: 12 }, (_, month) => [String(month + 1), word(month)]));
  };
  for (const use of Object.values(made.gregorian.months))
    Object.assign(use, { abbreviated: months('short'), wide: months('long') });
  return made;
}

/** Salesforce's own resources as an organisation of France has them, in place of the package's American ones. */
export const FRENCH = {
  '@salesforce/i18n/calendarData': calendars(),
  '@salesforce/i18n/locale': 'fr-FR',
  '@salesforce/i18n/lang': 'fr',
  '@salesforce/i18n/currency': 'EUR',
  '@salesforce/i18n/firstDayOfWeek': 2,
  '@salesforce/i18n/dateTime.shortDateFormat': 'dd/MM/yyyy',
  '@salesforce/i18n/dateTime.mediumDateFormat': 'd MMM yyyy',
  '@salesforce/i18n/dateTime.longDateFormat': 'd MMMM yyyy',
  '@salesforce/i18n/number.decimalSeparator': ',',
  '@salesforce/i18n/number.groupingSeparator': '\u202f',
  '@salesforce/i18n/number.currencyFormat': '#,##0.00 ¤',
  '@salesforce/i18n/number.currencySymbol': '€',
  '@salesforce/label/LightningControl.required': 'requis',
  '@salesforce/label/LightningDateTimePicker.selectDateFor': 'Choisir une date pour {0}',
  '@salesforce/label/LightningDateTimePicker.dateFormatExampleText': 'Format : {0}',
};
