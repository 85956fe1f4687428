import { describe, expect, it } from 'vitest';
import { definitions, dossierJsonSchema, fieldIds, partNames } from '@/lib/domain';

type Node = {
  properties: Record<string, Node>;
  additionalProperties: boolean;
  required?: string[];
  title?: string;
};

describe('dossierJsonSchema', () => {
  const schema = dossierJsonSchema() as unknown as Node & { $schema: string };
  it('describes every field and every list, and closes the objects', () => {
    expect(schema.$schema).toContain('2020-12');
    expect(Object.keys(schema.properties)).toEqual(['format', 'version', 'fields', ...partNames]);
    expect(schema.required).toEqual(['format', 'version', 'fields']);
    const fields = schema.properties.fields;
    expect(Object.keys(fields?.properties ?? {})).toEqual([...fieldIds]);
    expect(fields?.additionalProperties).toBe(false);
    expect(fields?.required ?? []).toEqual([]);
    for (const id of fieldIds) expect(fields?.properties[id]?.title).toBe(definitions[id].label);
  });
  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
