import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';

/** The official JSON Schema of SARIF 2.1.0, as an npm package carries it. */
export function sarifValidator(): ValidateFunction {
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  // It is of draft 4, whose keywords mean the same here; formats are left to the test.
  const options = {
    strict: false,
    validateFormats: false,
    validateSchema: false,
    unicodeRegExp: false,
  } as const;
  return new Ajv({ ...options, allErrors: true }).compile(schema);
}
