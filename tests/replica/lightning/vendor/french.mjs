/** Salesforce's own resources as an organisation of France has them, in place of the package's American ones. */
export const FRENCH = {
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
