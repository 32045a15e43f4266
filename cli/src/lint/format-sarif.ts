import { isAbsolute, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  RULES,
  ToolsumError,
  visibleText,
  type Finding,
  type LintSeverity,
  type RuleMeta,
} from '@toolsum/core';
import { jsonText } from '../output/json.ts';
import { VERSION } from '../version.ts';
import { Fingerprints } from './fingerprint.ts';
import { countsOf, type LintReport, type ReportedFinding } from './report.ts';
import type { LintSource } from './source.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const RULES_PAGE = 'https://github.com/toolsum/toolsum/blob/main/docs/lint-rules.md';

/** Code scanning reads a number: above 9 critical, from 7 high, from 4 medium. */
const SECURITY_SEVERITY: Readonly<Record<LintSeverity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
};
const LONGEST_NAME = 200;

/** The report as SARIF 2.1.0, as GitHub's code scanning takes it. */
export function sarifLines(report: LintReport): string[] {
  return [jsonText(sarifLog(report), 2)];
}

function sarifLog(report: LintReport): object {
  const fingerprints = new Fingerprints();
  const results = report.sources.flatMap(({ source, shown, waived }) => [
    ...shown.map((one) => resultOf(source, one, fingerprints)),
    ...waived.map((one) => ({ ...resultOf(source, one, fingerprints), suppressions: [suppressionOf(one)] })),
  ]);
  const { version, digest } = report.ruleset;
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'toolsum lint',
            informationUri: 'https://github.com/toolsum/toolsum',
            version: VERSION,
            semanticVersion: VERSION,
            rules: RULES.map(ruleOf),
          },
        },
        automationDetails: { id: 'toolsum-lint/' },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.unreadable.length === 0,
            toolExecutionNotifications: report.unreadable.map(({ error }) => ({
              level: 'error',
              message: { text: plain(ToolsumError.is(error) ? error.message : 'toolsum itself failed') },
            })),
          },
        ],
        results,
        properties: { ruleset: { version, digest }, ...countsOf(report) },
      },
    ],
  };
}

function ruleOf({ id, title, tier, severity, confidence, docs }: RuleMeta): object {
  return {
    id,
    name: id.replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: docs.what },
    help: {
      text: [docs.what, docs.why, docs.rewrite].join('\n\n'),
      markdown: `**What it finds.** ${docs.what}\n\n**Why.** ${docs.why}\n\n**How to write it honestly.** ${docs.rewrite}`,
    },
    helpUri: `${RULES_PAGE}#${id}`,
    defaultConfiguration: { level: tier === 'block' ? 'error' : 'warning' },
    properties: {
      tags: ['security', 'mcp', 'prompt-injection'],
      precision: confidence === 'high' ? 'high' : 'medium',
      'problem.severity': tier === 'block' ? 'error' : 'warning',
      'security-severity': SECURITY_SEVERITY[severity],
    },
  };
}

function resultOf(source: LintSource, one: ReportedFinding, fingerprints: Fingerprints): object {
  const { finding, definition, region, label } = one;
  const { rule, kind, id, pointer, of } = finding;
  const name = visibleText(id, { maxLength: LONGEST_NAME });
  const fingerprint = fingerprints.next(one);
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex((meta) => meta.id === rule),
    level: levelOf(finding),
    message: {
      text: plain(`${kind}${name === '' ? '' : ` ${name}`} ${finding.message}: ${finding.excerpt}`),
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(source.name) },
          // Code scanning wants a line; a bundle and a live server have none.
          region: region ?? { startLine: 1 },
        },
        logicalLocations: [
          {
            name: name === '' ? kind : name,
            fullyQualifiedName: visibleText(`${kind}${id === '' ? '' : ` ${id}`}${pointer}`, {
              maxLength: 1000,
            }),
            kind: of === 'name' ? 'member' : kind === 'tool' ? 'function' : 'resource',
          },
        ],
      },
    ],
    partialFingerprints: { 'toolsumFinding/v1': fingerprint, primaryLocationLineHash: fingerprint },
    properties: {
      tier: finding.tier,
      severity: finding.severity,
      confidence: finding.confidence,
      ...(definition === undefined ? {} : { definition }),
      ...(label === undefined ? {} : { surface: visibleText(label) }),
    },
  };
}

function levelOf({ tier, confidence }: Finding): 'error' | 'warning' | 'note' {
  if (tier === 'block') return 'error';
  return confidence === 'low' ? 'note' : 'warning';
}

function suppressionOf({ waiver }: ReportedFinding): object {
  const words = waiver === undefined ? '' : `${waiver.reason} (${waiver.by}, until ${waiver.expires})`;
  return { kind: 'external', status: 'accepted', justification: visibleText(words) };
}

/** Text in which nothing reads as a link: SARIF's messages know `[text](target)` and placeholders in braces. */
function plain(text: string): string {
  return visibleText(text)
    .replace(/[\\[\]]/g, String.raw`\$&`)
    .replaceAll('{', '{{')
    .replaceAll('}', '}}');
}

/** A path as a relative URI reference with forward slashes; what lies elsewhere is named in full. */
function uriOf(name: string): string {
  if (name === '-') return 'stdin.json';
  const path = relative(process.cwd(), name);
  if (path.startsWith('..') || isAbsolute(path)) return pathToFileURL(name).href;
  return path
    .split(/[\\/]/)
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}
