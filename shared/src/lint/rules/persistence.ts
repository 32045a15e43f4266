import { KINDS } from '../../definition/definition.ts';
import { textOf, wordSet, wordWithin } from '../nearby.ts';
import { sentencesIn, type DefinitionView, type Passage } from '../passage.ts';
import { pointAt } from '../pointing.ts';
import { purposeOf } from '../purpose.ts';
import type { ConceptSet } from '../reading/concept-set.ts';
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
  'sitecustomize.py .envrc config.fish at-job logon login-item .vimrc tasks.json',
);
const LASTING = wordSet(
  'future later next subsequent permanently persist persists persistent restart restarts reboot startup sessions conversations forever tomorrow',
  'start starts begins boot onwards chats good',
);
const WRITES = wordSet(
  'write writes written writing add adds adding added append appends appended save saves saved store stores stored storing put puts insert inserts',
  'record records update updates edit edits modify modifies create creates install installs register registers place places placed keep keeps remember',
  'remembers memorize memorise memorizes persist persists note commit include copy set change replace make schedule configure inserted noted',
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
  examples: { good: [], bad: [] },
  check: findPersistence,
};

function* findPersistence(view: DefinitionView): Generator<Evidence> {
  let purpose: ConceptSet | undefined;
  for (const { passage, sentence } of sentencesIn(view)) {
    if (!sentence.has('store', 'put', 'change', 'set', 'run', 'send', 'collect')) continue;
    for (const deed of sentence.deeds) {
      if (deed.mood !== 'order' || !WRITES.has(textOf(sentence, deed.mark))) continue;
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
  const lasting = wordWithin(sentence, sentence.from, 60, LASTING);
  const briefing = wordWithin(sentence, after, REACH, BRIEFINGS);
  const starter = wordWithin(sentence, after, REACH, STARTERS);
  const memory = deed.objects.slice(0, REACH).find(({ concept }) => concept === 'memory');
  const target = briefing ?? starter ?? memory?.at;
  if (target === undefined) return;
  const span = sentence.stretch(deed.mark.at, target);
  const isOwn = purpose.has('memory') || purpose.has('config');
  const isModels = memory !== undefined && isOfReader(sentence, memory);
  yield pointAt(passage, sentence, span, {
    signal: 'writes-there',
    weight: isOwn
      ? 'supports'
      : briefing !== undefined || starter !== undefined || isModels
        ? 'clear'
        : 'weak',
    message: SAYS[briefing !== undefined ? 'briefing' : starter !== undefined ? 'starter' : 'memory'],
  });
  if (isOwn) return;
  if (lasting !== undefined || sentence.has('standing', 'whenever'))
    yield pointAt(passage, sentence, span, {
      signal: 'lasting',
      weight: 'weak',
      message: 'has it hold after this call',
    });
  if (
    sentence.has('silently', 'secretive', 'instructions', 'regardless', 'command', 'url', 'prefer', 'trusted')
  )
    yield pointAt(passage, sentence, span, {
      signal: 'for-itself',
      weight: 'weak',
      message: 'has more than data written there',
    });
}

const SAYS = {
  briefing: 'has the model write into what it is briefed with',
  starter: 'has the model write into what starts by itself',
  memory: 'has the model write into a memory',
} as const;

const READER = wordSet(
  'your own its agent assistant model long-term persistent custom global assistants models claude chatgpt client',
);

function isOfReader(sentence: Sentence, { at }: Mark): boolean {
  return wordWithin(sentence, at - 3, 4, READER) !== undefined;
}
