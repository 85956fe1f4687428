import * as z from '../../shared/z';
import { definitions, type FieldId, fieldIds } from '../fields';
import { zDossierFile } from './file';

type JsonObject = Record<string, unknown>;

const propertiesOf = (schema: unknown): JsonObject =>
  (schema as { properties?: JsonObject }).properties ?? {};

/**
 * The JSON Schema (draft 2020-12) of dossier.json, with each field's label and help. Checks that a pattern cannot
 * say (keys of SIRET and NIR, days that exist) are made by the program only.
 */
export const dossierJsonSchema = (): JsonObject => {
  const schema = z.toJSONSchema(zDossierFile, { target: 'draft-2020-12' }) as JsonObject;
  const fields = propertiesOf(propertiesOf(schema).fields);
  const described = (id: FieldId): JsonObject => ({
    title: definitions[id].label,
    description: definitions[id].help.what,
    ...(fields[id] as JsonObject),
  });
  return {
    ...schema,
    title: 'Dossier de contrat de professionnalisation',
    properties: {
      ...propertiesOf(schema),
      fields: {
        ...(propertiesOf(schema).fields as JsonObject),
        properties: Object.fromEntries(fieldIds.map((id) => [id, described(id)])),
      },
    },
  };
};
