import { KINDS } from '../../definition/definition.ts';
import { persistenceExamples } from '../examples/persistence.ts';
import { isForPerson, textOf, wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { sentencesWith, type DefinitionView, type Passage } from '../passage.ts';
import { few, pointAt } from '../pointing.ts';
import { purposeOf } from '../purpose.ts';
import { ConceptSet } from '../reading/concept-set.ts';
import type { Deed, Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule } from '../rule.ts';

/** What a model reads again when it next starts. */
const BRIEFINGS = wordSet(
  'claude.md agents.md .cursorrules cursorrules copilot-instructions.md memory.md .windsurfrules gemini.md soul.md .clinerules conventions.md',
  'mcp.json .mcp.json claude_desktop_config.json .claude.json rules.md instructions.md system.md .aider.conf.yml .roomodes claude_desktop_config',
);
/** What runs again by itself. */
const STARTERS = wordSet(
  'bashrc .bashrc zshrc .zshrc .profile bash_profile .bash_profile .zprofile crontab cron launchd systemd autostart startup hook hooks',
  'launchagents launchdaemons authorized_keys sudoers .npmrc .gitconfig .pypirc pre-commit post-commit postinstall preinstall rc.local',
  'sitecustomize.py .envrc config.fish at-job logon login-item .vimrc tasks.json launchd startup-script sitecustomize .bash_login .bash_aliases rc.d init.d',
);
const LASTING = wordSet(
  'future later next subsequent permanently persist persists persistent restart restarts reboot startup sessions conversations forever tomorrow',
  'start starts begins boot onwards chats good',
);
const WRITES = wordSet(
  'write writes written writing add adds adding added append appends appended save saves saved store stores stored storing put puts insert inserts',
  'record records update updates edit edits modify modifies create creates install installs register registers place places placed keep keeps remember',
  'remembers memorize memorise memorizes persist persists note commit include copy set change replace make schedule configure inserted noted commits noted appending adding writing storing saving putting updating kept registering installing',
);
const REACH = 16;

export const persistence: Rule = {
  meta: {
    id: 'persistence',
    title: 'Settling into memory, rules or start-up files',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: "Finds text that has the model write into its memory, its rules or its client's configuration, into start-up files, hooks and schedules, or into the definitions of other tools, so that something holds after this call.",
      why: "What is written there is read as the user's own word later, when nobody remembers where it came from.",
      rewrite:
        'Return what is worth keeping and let the user or the host decide whether to keep it. A memory tool says what it stores, not what the model must store.',
    },
  },
  patterns: {},
  examples: persistenceExamples,
  check: (view) => few(findPersistence(view)),
};

const KEEPING = ConceptSet.of('store', 'put', 'change', 'set', 'run', 'send', 'collect');

function* findPersistence(view: DefinitionView): Generator<Evidence> {
  let purpose: ConceptSet | undefined;
  for (const { passage, sentence } of sentencesWith(view, KEEPING)) {
    for (const deed of sentence.deeds) {
      const isMeant =
        deed.mood === 'order' ||
        (deed.mood === 'report' && deed.mark.form === 'base' && sentence.has('also'));
      if (!isMeant || isForPerson(sentence, deed.mark) || !WRITES.has(textOf(sentence, deed.mark))) continue;
      purpose ??= purposeOf(view);
      yield* settles(passage, sentence, deed, purpose);
    }
  }
}

function* settles(
  passage: Passage,
  sentence: Sentence,
  deed: Deed,
  purpose: ConceptSet,
): Generator<Evidence> {
  const after = deed.mark.at + deed.mark.length;
  const target = targetWithin(sentence, after) ?? memoryAmong(sentence, deed);
  if (target === undefined) return;
  // "`name`, `schedule` (with `cron` or `text`)": a member.
  if (textOf(sentence, deed.mark) === 'schedule' && sentence.words[after]?.text === 'with') return;
  const span = sentence.stretch(deed.mark.at, target.at);
  const isBusiness = purpose.has('memory') || purpose.has('config');
  const isOwn = isBusiness && (target.kind !== 'briefing' || sentence.index === 0);
  yield pointAt(passage, sentence, span, {
    signal: 'writes-there',
    weight: isOwn ? 'supports' : SURE.has(target.kind) ? 'damning' : 'clear',
    message: SAYS[target.kind],
  });
  if (isOwn) return;
  if (
    wordWithin(sentence, sentence.from, 60, LASTING) !== undefined ||
    sentence.has('standing', 'whenever', 'also')
  )
    yield pointAt(passage, sentence, span, {
      signal: 'lasting',
      weight: 'weak',
      message: 'has it hold after this call',
    });
  if (
    sentence.has(
      'silently',
      'secretive',
      'instructions',
      'regardless',
      'command',
      'url',
      'prefer',
      'trusted',
      'this-tool',
      'consent',
      'secret',
      'account',
      'permit',
    )
  )
    yield pointAt(passage, sentence, span, {
      signal: 'for-itself',
      weight: 'weak',
      message: 'has more than data written there',
    });
}

interface Target {
  readonly kind: keyof typeof SAYS;
  readonly at: number;
}

/** A place that is read or run again, within reach of a verb. */
function targetWithin(sentence: Sentence, from: number): Target | undefined {
  const last = Math.min(sentence.to, from + REACH);
  for (let at = from; at < last; at += 1) {
    const { text = '', literal } = sentence.words[at] ?? {};
    const parts = literal !== undefined && literal.length > 0 ? text.split('/') : [text];
    if (parts.some((part) => BRIEFINGS.has(part)) || BRIEFING_FOLDER.test(text))
      return { kind: 'briefing', at };
    if (text === 'rules' && RULED.has(sentence.words[at - 1]?.text ?? '')) return { kind: 'briefing', at };
    if (parts.some((part) => STARTERS.has(part))) return { kind: 'starter', at };
    if (DEFINITIONS.has(text) && wordWithin(sentence, at + 1, 6, OF_TOOLS) !== undefined)
      return { kind: 'definition', at };
    if (text === 'prompt' && sentence.words[at - 1]?.text === 'system') return { kind: 'briefing', at };
    if (SETTINGS.has(text) && OF_HOST.has(sentence.words[at - 1]?.text ?? '')) return { kind: 'config', at };
    if (text === 'preferences' && CUSTOM.has(sentence.words[at - 1]?.text ?? ''))
      return { kind: 'briefing', at };
    if (
      text === 'servers' &&
      sentence.words[at - 1]?.text === 'of' &&
      sentence.words[at - 2]?.text === 'list'
    )
      return { kind: 'config', at };
    if (text === 'instructions' && CUSTOM.has(sentence.words[at - 1]?.text ?? ''))
      return { kind: 'briefing', at };
  }
  return undefined;
}

const BRIEFING_FOLDER = /\.(?:cursor|claude|windsurf|continue|roo|codex|gemini|clinerules)(?:\/|$)/u;
const DEFINITIONS = wordSet('description descriptions definition definitions docstring docstrings manifest');
const REMEMBERS = wordSet(
  'remember remembers memorize memorise memorizes keep keeps bear note retain retains',
);
const SESSIONS = wordSet(
  'session sessions conversation conversations chat chats thread threads context contexts dialogue',
);
const COMING = wordSet('future later next every all any coming subsequent other further each new');
const RULED = wordSet('cursor claude windsurf cline codex agent assistant copilot');
const SETTINGS = wordSet('settings configuration config');
const OF_HOST = wordSet('user editor workspace client host agent ide global their');
const CUSTOM = wordSet('custom standing saved remembered stored global system your own persistent');

const OF_TOOLS = wordSet('tool tools server servers function functions plugin plugins');

function memoryAmong(sentence: Sentence, deed: Deed): Target | undefined {
  // "commits to memory"
  if (deed.act === 'store' && deed.mark.length > 2) return { kind: 'own-memory', at: deed.mark.at + 2 };
  const memory = deed.objects
    .slice(0, REACH)
    .find(({ concept, at }) => (concept === 'memory' || concept === 'config') && at - deed.mark.at < REACH);
  if (memory !== undefined) {
    if (memory.concept === 'config') return { kind: 'config', at: memory.at };
    return { kind: isOfReader(sentence, memory) ? 'own-memory' : 'memory', at: memory.at };
  }
  if (!REMEMBERS.has(textOf(sentence, deed.mark))) return undefined;
  const coming = wordWithin(sentence, deed.mark.at, 30, COMING);
  const session = coming === undefined ? undefined : wordWithin(sentence, coming, 3, SESSIONS);
  return session === undefined ? undefined : { kind: 'sessions', at: session };
}

const SURE: ReadonlySet<string> = new Set(['briefing', 'starter', 'own-memory']);

const SAYS = {
  briefing: 'has the model write into what it is briefed with',
  starter: 'has the model write into what starts by itself',
  memory: 'has the model write into a memory',
  'own-memory': 'has the model write into its own memory',
  config: 'has the model write into a configuration',
  definition: 'has the model rewrite the definition of a tool',
  sessions: 'has the model keep something for other conversations',
} as const;

const READER = wordSet(
  'your own its agent assistant model long-term persistent custom global assistants models claude chatgpt client',
);

function isOfReader(sentence: Sentence, { at }: Mark): boolean {
  return wordWithin(sentence, at - 3, 4, READER) !== undefined;
}
