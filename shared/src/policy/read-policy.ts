import { isPolicy, type JsonObject, type JsonValue, type Policy } from '@toolsum/schemas';
import { ToolsumError } from '../errors.ts';
import { asDocument } from '../json/document.ts';
import { parseJsonText } from '../json/parse.ts';
import { LineIndex, tokenAt } from '../json/position.ts';
import { complain } from '../json/schema-complaint.ts';
import { jsonTree } from '../json/tree.ts';
import { yamlAsJson } from '../json/yaml.ts';
import { LIMITS } from '../limits.ts';

export type PolicyFormat = 'json' | 'yaml';

/** What is wrong at one place of a policy file. Lines and columns count from 1. */
export interface PolicyComplaint {
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface InspectedPolicy {
  /** Absent if there is any complaint. */
  readonly policy?: Policy;
  readonly complaints: readonly PolicyComplaint[];
  /** Where the value of a pointer, or the name of the member that holds it, stands; the beginning of the file if it has none. */
  readonly placeOf: (
    pointer: string,
    of?: 'name' | 'value',
  ) => { readonly line: number; readonly column: number };
}

/** A file as JSON text, with the way back to its own places. */
interface PolicySource {
  readonly json: string;
  readonly text: string;
  readonly sourceOffset: (jsonOffset: number) => number;
}

/**
 * Reads a policy file. YAML is turned into the JSON that says the same; from there on there is one way for both.
 *
 * @throws ToolsumError ERR_TOO_LARGE, ERR_UTF8, ERR_JSON_*, ERR_YAML, ERR_SCHEMA, ERR_SCHEME_UNKNOWN, with `line`,
 * `column`, and for ERR_SCHEMA the `pointer`, of the first thing that is wrong.
 */
export async function readPolicy(bytes: Uint8Array, format: PolicyFormat): Promise<Policy> {
  const source = await openSource(bytes, format);
  const value = parseValue(source);
  try {
    return asDocument(value, isPolicy, 'policy');
  } catch (error) {
    const [first] = await complaintsAbout(value, source);
    if (!ToolsumError.is(error) || first === undefined) throw error;
    throw located(error.code, first);
  }
}

/**
 * Reads a policy file for whoever wrote it: all that does not fit its schema, not the first thing only.
 *
 * @throws ToolsumError as `readPolicy`, but for ERR_SCHEMA, if the file is no JSON or YAML.
 */
export async function inspectPolicy(bytes: Uint8Array, format: PolicyFormat): Promise<InspectedPolicy> {
  const source = await openSource(bytes, format);
  const value = parseValue(source);
  const placeOf = placesIn(source);
  try {
    return { policy: asDocument(value, isPolicy, 'policy'), complaints: [], placeOf };
  } catch (error) {
    if (!ToolsumError.is(error)) throw error;
    const complaints = await complaintsAbout(value, source);
    const { message } = error;
    return {
      complaints: complaints.length > 0 ? complaints : [{ pointer: '', ...placeOf(''), message }],
      placeOf,
    };
  }
}

async function openSource(bytes: Uint8Array, format: PolicyFormat): Promise<PolicySource> {
  if (format === 'json') {
    if (bytes.byteLength > LIMITS.policyBytes)
      throw new ToolsumError('ERR_TOO_LARGE', `more than the ${LIMITS.policyBytes} bytes allowed`);
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (cause) {
      throw new ToolsumError('ERR_UTF8', 'not valid UTF-8', {}, { cause });
    }
    return { json: text, text, sourceOffset: (offset) => offset };
  }
  try {
    return await yamlAsJson(bytes, LIMITS.policyYamlBytes);
  } catch (error) {
    throw placed(
      error,
      (offset) => offset,
      new TextDecoder().decode(bytes.subarray(0, LIMITS.policyYamlBytes)),
    );
  }
}

function parseValue({ json, text, sourceOffset }: PolicySource): JsonValue {
  try {
    return parseJsonText(json);
  } catch (error) {
    throw placed(error, sourceOffset, text);
  }
}

/** An error with the place of its offset, if it has one. */
function placed(error: unknown, sourceOffset: (offset: number) => number, text: string): unknown {
  if (!ToolsumError.is(error)) return error;
  const { offset } = error.details;
  if (typeof offset !== 'number') return error;
  const start = sourceOffset(offset);
  const { startLine, startColumn } = new LineIndex(text).region({ start, end: start });
  const message = error.message.replace(/,? at offset [0-9]+/, '');
  return located(error.code, { pointer: '', line: startLine, column: startColumn, message });
}

function located(
  code: ToolsumError['code'],
  { pointer, line, column, message }: PolicyComplaint,
): ToolsumError {
  const where = pointer === '' ? '' : `, at ${pointer}`;
  return new ToolsumError(code, `line ${line}, column ${column}${where}: ${message}`, {
    pointer,
    line,
    column,
  });
}

function placesIn({ json, text, sourceOffset }: PolicySource): InspectedPolicy['placeOf'] {
  const tree = jsonTree(json);
  const lines = new LineIndex(text);
  return (pointer, of = 'value') => {
    const start = sourceOffset(tokenAt(tree, pointer, of)?.start ?? 0);
    const { startLine, startColumn } = lines.region({ start, end: start });
    return { line: startLine, column: startColumn };
  };
}

async function complaintsAbout(value: JsonValue, source: PolicySource): Promise<PolicyComplaint[]> {
  // Loaded only to explain a refusal.
  const [policy, primitives] = await Promise.all([
    import('@toolsum/schemas/policy.schema.json', { with: { type: 'json' } }),
    import('@toolsum/schemas/primitives.schema.json', { with: { type: 'json' } }),
  ]);
  const files = { 'primitives.schema.json': primitives.default as unknown as JsonObject };
  const schema = policy.default as unknown as JsonObject;
  const placeOf = placesIn(source);
  return complain(value, schema, files, LIMITS.policyComplaints).map(({ pointer, of, message }) => ({
    pointer,
    ...placeOf(pointer, of),
    message,
  }));
}
