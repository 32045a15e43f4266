import { canonicalText, DEFAULT_POLICY, type PolicyFormat } from '@toolsum/core';
import type { JsonObject, Lockfile, Principal, PublisherRule, TrustFile } from '@toolsum/schemas';

/** Who signed what is locked: a rule for each signer, with the servers that they signed. */
export function publishersOf({ servers }: Lockfile): PublisherRule[] {
  const bySigner = new Map<string, { servers: string[]; signers: Principal[] }>();
  for (const entry of Object.values(servers)) {
    if (entry.kind !== 'signed') continue;
    const key = canonicalText(entry.signer as unknown as JsonObject);
    const rule = bySigner.get(key) ?? { servers: [], signers: [entry.signer] };
    if (!rule.servers.includes(entry.server)) rule.servers.push(entry.server);
    bySigner.set(key, rule);
  }
  return [...bySigner.values()];
}

/**
 * The text of a policy to begin with: the defaults, and these publishers. It decides nothing that the defaults do not,
 * but who may sign these servers.
 */
export function startingPolicy(
  format: PolicyFormat,
  publishers: readonly PublisherRule[],
  trust: TrustFile,
): string {
  const { mode, unsigned, onDrift, maxOfflineHours, lint } = DEFAULT_POLICY;
  if (format === 'json') {
    const policy = { scheme: 'toolsum/1', mode, onDrift, maxOfflineHours, lint, publishers };
    return `${JSON.stringify(policy, null, 2)}\n`;
  }
  return `# Whom this machine believes about which MCP servers, and what happens otherwise.
# Check it with: toolsum policy check. Ask about a server with: toolsum policy explain --server NAME
scheme: toolsum/1

# enforce: what is neither verified nor pinned reaches nobody. warn: it does, and people are told.
mode: ${mode}

# A server that nothing signed is known of. pin: as it is on first use, from then on unchanged. deny: not at all.
# allow: as it is, whatever it becomes. Left out: pin, but deny for a name of which its registry signs that it was
# never published: most of those are misspelt.
# unsigned: ${unsigned}

# A definition that differs from what is signed or pinned. strip: withhold it. block-server: refuse the whole server.
onDrift: ${onDrift}

# How long a locked release stays good while no registry is in reach.
maxOfflineHours: ${maxOfflineHours}

# How old the registry's word may be; it ends after a day in any case.
# maxAgeHours: 6

# What the linter's block findings do to text that nobody signed, to signed text, and to results: block, warn, off.
lint: { unsigned: ${lint.unsigned}, signed: ${lint.signed}, results: ${lint.results} }

# Who may sign which servers; for a server that a rule names, nobody else is accepted. Servers are exact names,
# namespace/* or *. For a server that no rule names, the signer in toolsum.lock counts, then the log's grant.
${trustedNames(trust)}${publishersText(publishers)}
# What a change does, by its class. allow: accept it. warn: accept it and tell people. hold: withhold the definition.
# block: refuse the server.
# changes:
#   presentation-changed: warn
#   instruction-text-appeared: block

# Names that no registry is asked about.
# privateNames: ["com.example.internal/*"]

# Commands and addresses that are known to be a server, as if --server named it.
# targets:
#   - { target: "npx -y @acme/weather", server: "io.github.acme/weather" }

# Tools that a client may see and call, by exact name; without allow: all but those denied.
# tools: { deny: ["delete_everything"] }
`;
}

function trustedNames({ registries }: TrustFile): string {
  return registries
    .map(({ origin, names }) => `# ${comment(origin)} speaks for ${comment(names.join(', '))}\n`)
    .join('');
}

/** Text of a trust file in a comment: it must not end the line. */
function comment(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?');
}

function publishersText(publishers: readonly PublisherRule[]): string {
  if (publishers.length === 0) {
    return `# publishers:
#   - servers: ["io.github.acme/*"]
#     signers:
#       - { kind: key, hint: "<hint>", publicKey: "<public key>" }
`;
  }
  const rules = publishers.map(
    ({ servers, signers }) => `  - servers: ${JSON.stringify(servers)}
    signers:
${signers.map((signer) => `      - ${JSON.stringify(signer)}`).join('\n')}
`,
  );
  return `publishers:\n${rules.join('')}`;
}
