// What the application uses of Salesforce's packages, as one script that changes only with them.
export { default as combobox } from 'lightning/combobox';
export { default as groupedCombobox } from 'lightning/groupedCombobox';
export { default as input } from 'lightning/input';
export { default as radioGroup } from 'lightning/radioGroup';
export { default as select } from 'lightning/select';
export { default as textarea } from 'lightning/textarea';
export * from 'lwc';
