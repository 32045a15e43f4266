export { ToolsumError, ERROR_CODES } from './errors.ts';
export type { Audience, ErrorCode, ErrorDetails } from './errors.ts';
export { LIMITS } from './limits.ts';
export { parseJson, parseJsonText } from './json/parse.ts';
export { canonicalBytes, canonicalText, parseCanonicalJson } from './json/canonical.ts';
export { asDocument } from './json/document.ts';
export { digestOf, sha256, sha256Hex } from './crypto/sha256.ts';
export type { Digest } from './crypto/sha256.ts';
export { equalBytes, fromBase64, toBase64 } from './crypto/base64.ts';
export {
  KINDS,
  LISTINGS,
  definitionFromListing,
  definitionsFromHandshake,
  isJsonObject,
} from './definition/definition.ts';
export type { Definition, Era, Kind, Listing } from './definition/definition.ts';
export {
  SCHEME,
  compareDefinitions,
  compareText,
  definitionDigest,
  definitionKey,
  digested,
  makeSnapshot,
  surfaceDigest,
} from './definition/digest.ts';
export type { DigestedDefinition, Snapshot } from './definition/digest.ts';
export { refuseExternalRefs } from './definition/external-ref.ts';
export { definitionsFromSavedListing } from './definition/listing.ts';
