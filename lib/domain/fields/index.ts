export { CERFA_FIELD_IDS, type CerfaFieldId } from './cerfa-ids';
export {
  type Code,
  type CodeList,
  type Condition,
  type FieldDef,
  type Help,
  type Kind,
  type Lexicon,
  SECTIONS,
  type Section,
  type Sensitivity,
} from './define';
export {
  appliedFields,
  applies,
  type Dossier,
  definitions,
  FIELDS,
  type FieldId,
  fieldIds,
  fieldsOf,
  isFieldId,
  type Value,
} from './table';
export { cleanValue, formatValue } from './values';
