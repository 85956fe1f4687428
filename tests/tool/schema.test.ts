import { expect, it, vi } from 'vitest';
import { PATIENCE, runTool } from './run-tool';

vi.setConfig({ testTimeout: PATIENCE });

it('prints a JSON Schema that closes the list of fields', async () => {
  const { exit, json } = await runTool('schema');
  const schema = json as {
    $schema: string;
    properties: { fields: { properties: object; additionalProperties: unknown } };
  };
  expect(exit).toBe(0);
  expect(schema.$schema).toContain('json-schema.org');
  expect(Object.keys(schema.properties.fields.properties).length).toBeGreaterThanOrEqual(84);
  expect(schema.properties.fields.additionalProperties).toBe(false);
});
