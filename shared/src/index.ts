export { ToolsumError, ERROR_CODES } from './errors.ts';
export type { Audience, ErrorCode, ErrorDetails } from './errors.ts';
export { LIMITS } from './limits.ts';
export { parseJson, parseJsonText } from './json/parse.ts';
export { canonicalBytes, canonicalText, parseCanonicalJson } from './json/canonical.ts';
export { asDocument } from './json/document.ts';
export { LineIndex, rawSpan, tokenAt } from './json/position.ts';
export type { Region } from './json/position.ts';
export { jsonTree } from './json/tree.ts';
export type { JsonNode } from './json/tree.ts';
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
export { checkManifest, compareManifestDefinitions, offeredIn, parseManifest } from './manifest/manifest.ts';
export { buildManifest } from './manifest/build.ts';
export type { BuiltManifest, ManifestRequest } from './manifest/build.ts';
export { matchDefinition, matchProfile, matchSnapshot } from './manifest/match.ts';
export type { DefinitionMatch, MatchReport, MatchVerdict } from './manifest/match.ts';
export { filledSpans } from './manifest/hole.ts';
export type { EchoValues, FilledSpan } from './manifest/hole.ts';
export { isCoveringTemplate } from './manifest/uri-template.ts';
export { applyEntry, emptyNameState, grantsOf, isGranted, mayPublish } from './status/name-state.ts';
export { settledAt, standingGrants, standingOf } from './status/name-state.ts';
export { refusedSince, signerRevocation } from './status/revocations.ts';
export type { RevokedIdentity, RevokedSigners, SignerRevocation } from './status/revocations.ts';
export type { Grant, NameState, PublishedVersion, Standing, WaitingRemoval } from './status/name-state.ts';
export { checkRequest, checkRequester, requestOf } from './status/request-authority.ts';
export { timestampOf } from './status/timestamp.ts';
export { DEFAULT_POLICY, effectivePolicy, parsePolicy } from './policy/policy.ts';
export { inspectPolicy, readPolicy } from './policy/read-policy.ts';
export type { InspectedPolicy, PolicyComplaint, PolicyFormat } from './policy/read-policy.ts';
export type { ChangeAction, EffectivePolicy, LintAction } from './policy/policy.ts';
export { generateKeyPair, parsePublicKey, publicKeyFromPem, publicKeyPem } from './crypto/signature.ts';
export { signerFromPrivateKey, verifySignature } from './crypto/signature.ts';
export type { KeyType, PublicKey, Signer } from './crypto/signature.ts';
export { preAuthEncoding, signEnvelope, verifyEnvelope } from './attest/dsse.ts';
export type { ReceivedEnvelope, SignedEnvelope } from './attest/dsse.ts';
export {
  DEFINITIONS_PREDICATE,
  IN_TOTO_PAYLOAD,
  MANIFEST_SUBJECT,
  REQUEST_PREDICATE,
  STATEMENT_TYPE,
  buildRequestStatement,
  buildStatement,
  parseRequestStatement,
  parseStatement,
} from './attest/statement.ts';
export { BUNDLE_MEDIA_TYPE, readBundleHint, verifyBundle } from './attest/bundle.ts';
export type { FindKey, SignerTrust, SigstoreSource, VerifiedBundle } from './attest/bundle.ts';
export { matchesPrincipal } from './attest/compare-principal.ts';
export { partyOf, principalKey, principalOf, signerOf, signerText } from './attest/principal.ts';
export type { VerifiedSigner } from './attest/principal.ts';
export { parseTrustedRoot } from './attest/trusted-root.ts';
export type { SigstoreTrust } from './attest/trusted-root.ts';
export { verifySignedManifest, verifySignedRequest } from './attest/signed-manifest.ts';
export type { SignedManifest, SignedRequest } from './attest/signed-manifest.ts';
export { emptyRoot, leafHash, nodeHash, rootFromInclusionProof } from './log/merkle.ts';
export { verifyConsistency, verifyInclusion } from './log/merkle.ts';
export { TILE_WIDTH, decodeEntryTile, encodeEntryTile, entriesTilePath } from './log/tile.ts';
export { parseTilePath, tilePath, tileWidth } from './log/tile.ts';
export type { TilePosition, TileReader } from './log/tile.ts';
export { auditTiles, consistencyProof, inclusionProof, treeRoot } from './log/tile-proof.ts';
export { EMPTY_EDGE, appendLeaves, edgeFromReader, edgeRoot } from './log/tree-edge.ts';
export type { Appended, TreeEdge, WrittenTile } from './log/tree-edge.ts';
export { formatVerifierKey, parseVerifierKey } from './log/verifier-key.ts';
export type { SignatureType, VerifierKey } from './log/verifier-key.ts';
export { cosigner, noteSigner, openNote, parseNote, signNote } from './log/note.ts';
export type { NoteSignature, NoteSigner, ParsedNote, VerifiedNote, VerifiedSignature } from './log/note.ts';
export { isQuorum, parseLogPolicy } from './log/tlog-policy.ts';
export type { LogPolicy, PolicyGroup, PolicyWitness } from './log/tlog-policy.ts';
export { formatCheckpoint, openCheckpoint, parseCheckpointText } from './log/checkpoint.ts';
export type { Checkpoint, OpenedCheckpoint } from './log/checkpoint.ts';
export { encodeAddCheckpoint, parseAddCheckpoint } from './log/add-checkpoint.ts';
export type { AddCheckpoint } from './log/add-checkpoint.ts';
export { decideCosignature, openAddCheckpoint } from './log/witness.ts';
export type { ForkProof, WitnessDecision } from './log/witness.ts';
export { WitnessService, originHash } from './log/witness-service.ts';
export type { WitnessAnswer, WitnessMemory } from './log/witness-service.ts';
export { parseWitnessedLogs } from './log/witnessed-logs.ts';
export { keepSignatures, mergeNotes } from './log/note-signatures.ts';
export { quorumTime, requireFreshQuorum } from './log/quorum-time.ts';
export { encodeEntry, parseEntry } from './log/entry.ts';
export { encodeReceipt, parseReceipt, verifyReceipt } from './log/receipt.ts';
export type { Receipt, VerifiedReceipt } from './log/receipt.ts';
export { grantedKey, verifyHistory } from './status/history.ts';
export type { ProvedEntry, VerifiedHistory } from './status/history.ts';
export {
  STATUS_PAYLOAD,
  checkStatusAgainstLog,
  signStatus,
  statusOf,
  verifyStatus,
} from './status/status.ts';
export {
  matchesName,
  ownerKeys,
  parseTrustFile,
  registryFingerprint,
  registryForName,
  requireCurrentTrust,
  trustFingerprint,
} from './trust/trust-file.ts';
export {
  TRUST_PAYLOAD,
  countOwners,
  draftSuccessor,
  mergeSuccessors,
  parseSuccessor,
  signSuccessor,
  verifySuccessor,
} from './trust/successor.ts';
export type { OwnerCount, Successor } from './trust/successor.ts';
export { acceptSigner, decideSigner, untrusted } from './policy/accepted-signer.ts';
export type {
  SignerBasis,
  SignerDecision,
  SignerRequest,
  TriedPrincipal,
  TriedRule,
} from './policy/accepted-signer.ts';
export type { Comparison } from './attest/compare-principal.ts';
export { selfTest } from './self-test/self-test.ts';
export { checkSubject, requirePublishOf, verifyRelease } from './attest/release.ts';
export type { ReleaseRequest, VerifiedRelease } from './attest/release.ts';
export { CHANGE_CLASSES, SEVERITIES, compareSeverity, worstSeverity } from './change/classes.ts';
export type { ClassMeaning } from './change/classes.ts';
export { classifyChanges } from './change/classify.ts';
export type { ClassifyOptions, LintSign } from './change/classify.ts';
export { classifyManifestChanges } from './change/manifest-changes.ts';
export { excerpts } from './change/excerpt.ts';
export type { Excerpts } from './change/excerpt.ts';
export { wordDiff } from './change/text-diff.ts';
export type { DiffPiece } from './change/text-diff.ts';
export { visibleText } from './text/visible.ts';
export type { VisibleOptions } from './text/visible.ts';
export { lintSurface } from './lint/engine.ts';
export { looks } from './lint/looks.ts';
export { lintResult } from './lint/result.ts';
export type { ResultFindings } from './lint/result.ts';
export type { Finding, LintSurface } from './lint/engine.ts';
export { RULES, RULESET } from './lint/ruleset.ts';
export type { Confidence, LintSeverity, RuleMeta, Tier } from './lint/rule.ts';
export type { Place } from './lint/surface-strings.ts';
export { parseLintConfig } from './lint/config/config.ts';
export { baselineOf, isBaselinable, parseBaseline } from './lint/config/baseline.ts';
export { spanDigest } from './lint/config/finding-digest.ts';
export type { KnownFinding } from './lint/config/finding-digest.ts';
export { Settlement } from './lint/config/settle.ts';
export type { IdleWaiver, Settled, SettlementOptions } from './lint/config/settle.ts';
export { suggestWaivers } from './lint/config/suggest-waiver.ts';
export { RULE_EXAMPLES } from './lint/config/rule-examples.ts';
export type { RuleExamples } from './lint/config/rule-examples.ts';
