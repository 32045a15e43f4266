import { KINDS } from '../../definition/definition.ts';
import { runCommandsExamples } from '../examples/run-commands.ts';
import { patternsOf, signalsFinder } from '../evidence.ts';
import { sentencesWith, type DefinitionView, type Passage } from '../passage.ts';
import { few, pointAt, pointAtDeed, type Sign } from '../pointing.ts';
import { purposeOf } from '../purpose.ts';
import { isForPerson, textOf, wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import type { Deed, Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';
import { commandLines } from '../signals/commands.ts';
import { ConceptSet } from '../reading/concept-set.ts';

/** Verbs that mean running whatever they are said of. */
const RUNS = wordSet(
  'run runs running execute executes executing executed exec eval evaluate evaluates evaluating install installs installing',
  'launch launches launching spawn spawns invoke type types paste start starts starting source download downloads downloading',
  'ran installed issue enter shell curl wget chmod perform upgrade upgrades',
);
const PROGRAM = /\.(?:exe|msi|bat|ps1|sh|dmg|pkg|deb|rpm|jar|scr|vbs|appimage|apk|bin|run)$/u;

/** What stands in a text for a thing that runs. */
function isRunnable({ concept }: Mark): boolean {
  return concept === 'command' || concept === 'url' || concept === 'path';
}
/** What guards a machine or a person; `off` things may be switched off honestly, these not. */
const GUARDS = wordSet(
  'firewall firewalls firewalld antivirus anti-virus virus defender edr selinux apparmor gatekeeper sandbox sandboxing sip',
  'quarantine xprotect uac applocker protection protections safeguards safeguard guardrails safety mfa 2fa two-factor',
  'tls ssl certificate certificates verification sandboxed malware alarm alarms auditd auditing',
  'integrity signature signatures csp cors hardening seccomp',
);
const FIRM_GUARDS = wordSet(
  'firewall firewalls firewalld antivirus anti-virus virus defender edr selinux apparmor gatekeeper sandbox uac mfa 2fa two-factor protection protections safeguards guardrails malware certificate tls ssl',
);
/** What decides who rules a machine. */
const REINS = wordSet(
  'authorized_keys sudoers administrators https_proxy http_proxy trust certificate administrator',
  'wheel passwd shadow resolv.conf hosts ld_preload doas',
);
/** Words for what comes from elsewhere and is to be run. */
const RETURNED = wordSet(
  'returned returns return output response reply result results answer received given sent supplied delivered provided comes greeting field',
  'contained whatever printed shown fetched downloaded',
);
const CODE = wordSet(
  'code script scripts command commands string snippet shell lines line program payload binary blob expression function',
);
const REACH = 14;

export const runCommands: Rule = {
  meta: {
    id: 'run-commands',
    title: 'Commands for the model to run',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'name', 'value'] },
    docs: {
      what: 'Finds text that has the model run shell commands or code, fetch and start programs, fill arguments with the output of a command, switch protections off or change who may do what on the machine, as a setup, a repair or a check.',
      why: 'A command that stands in a definition runs with the rights of whoever uses the model, and nobody has read it. A tool can do its own setup, or say what it needs and let a person do it.',
      rewrite:
        'State the requirement ("needs ffmpeg on the PATH") and return an error that says what is missing. Leave the installing to the documentation that people read.',
    },
  },
  patterns: patternsOf(commandLines),
  examples: runCommandsExamples,
  check: (view) => few(findCommands(view)),
};

const findCommandLines = signalsFinder(commandLines);

const RUNNING = ConceptSet.of('run', 'call');
const WEAKENING = ConceptSet.of('disable', 'change', 'set', 'put', 'remove', 'permit', 'skip', 'run');
const RUNNING_OR_WEAKENING = ConceptSet.of(...RUNNING, ...WEAKENING);

function* findCommands(view: DefinitionView): Generator<Evidence> {
  let isShell: boolean | undefined;
  // A shell's own examples are its business; what it would never show stays.
  const eased = (evidence: Evidence): Evidence[] => {
    if (isRuledOut(evidence)) return [{ ...evidence, weight: 'quoted' }];
    isShell ??= isShellOf(view);
    if (isShell && isCautioned(evidence)) return [];
    const weight = isShell ? EASED[evidence.weight] : evidence.weight;
    return weight === undefined ? [] : [{ ...evidence, weight }];
  };
  for (const evidence of findCommandLines(view)) {
    yield* eased(evidence);
    const told = toldToRun(evidence);
    if (told !== undefined) yield* eased(told);
  }
  for (const { passage, sentence } of sentencesWith(view, RUNNING_OR_WEAKENING)) {
    if (passage.place === 'name') continue;
    const { concepts } = sentence;
    if (concepts.meets(RUNNING) && sentence.has('command', 'url', 'path', 'results', 'answer', 'every'))
      for (const evidence of orders(passage, sentence)) yield* eased(evidence);
    if (concepts.meets(WEAKENING))
      for (const evidence of weakenings(passage, sentence)) yield* eased(evidence);
  }
}

/** Whether running commands is what the tool is there for. */
function isShellOf(view: DefinitionView): boolean {
  const isNamedSo = view.passages.some(
    ({ place, sentences }) => place === 'name' && sentences[0]?.has('command') === true,
  );
  return (
    isNamedSo ||
    COMMAND_NAMES.some((name) => view.parameters.has(name)) ||
    purposeOf(view).hasAll(['run', 'command'])
  );
}

const COMMAND_NAMES = ['command', 'cmd', 'commands', 'script', 'shell', 'commande', 'befehl', 'comando'];

/** What evidence is worth against a shell; nothing if it is missing. */
const EASED: Readonly<Partial<Record<Weight, Weight>>> = {
  quoted: 'quoted',
  clear: 'supports',
  damning: 'clear',
};

/** Words of those who warn of a command. */
const CAUTION = wordSet(
  'blocked refused rejected rejects refuses prevented prevents dangerous destructive forbidden denied disallowed allowlist denylist blocklist explains explain describes parses unavailable unsupported',
);

/** "`--privileged` is not available here", "`curl … | sh` is refused". */
const RULED_OUT =
  /^[^.;!?]{0,12}\b(?:(?:is|are|was|were) (?:(?:not|never) (?:available|allowed|permitted|supported|accepted)|(?:always )?(?:refused|rejected|denied|blocked|forbidden))|won't work)\b/u;
const RULED_OUT_REACH = 60;

function isRuledOut({ layer, end }: Evidence): boolean {
  return layer !== undefined && RULED_OUT.test(layer.text.slice(end, end + RULED_OUT_REACH));
}

/** Whether the sentence around names what a shell does not do. */
function isCautioned({ passage, layer, start }: Evidence): boolean {
  const sentence = passage.sentences.find((one) => one.layer === layer && one.span.end > start);
  return sentence !== undefined && wordWithin(sentence, sentence.from, 60, CAUTION) !== undefined;
}

/** A command line in a sentence that tells when to run it, or tells somebody to, and does not warn of it. */
function toldToRun({ passage, layer, start, end, weight, signal: line }: Evidence): Evidence | undefined {
  if (weight === 'quoted' || line === 'asRoot') return undefined;
  const sentence = passage.sentences.find((one) => one.layer === layer && one.span.end > start);
  if (sentence === undefined) return undefined;
  const isTold = weight === 'clear' || sentence.has(...TELLING);
  if (!isTold || wordWithin(sentence, sentence.from, 60, CAUTION) !== undefined) return undefined;
  const isBanned = sentence.marks.some(
    ({ concept, at }) =>
      concept === 'not' && (sentence.words[at]?.start ?? 0) < start && isNear(sentence, at, start),
  );
  if (isBanned) return undefined;
  const signal = 'told-to-run';
  const message = 'says when the model is to run a command';
  return {
    passage,
    layer: sentence.layer,
    start,
    end,
    signal,
    weight: weight === 'clear' || weight === 'damning' ? 'weak' : 'supports',
    message,
  };
}

const TELLING = ['before', 'first', 'after', 'whenever', 'if', 'must', 'model', 'user', 'please'] as const;

/** Whether a word stands at most eight words before an offset. */
function isNear(sentence: Sentence, at: number, offset: number): boolean {
  return (sentence.words[Math.min(at + 8, sentence.to - 1)]?.end ?? 0) >= offset;
}

const WHATEVER = wordSet('what whatever anything everything');
const ELSEWHERE: Sign = {
  signal: 'code-from-elsewhere',
  weight: 'damning',
  message: 'has the model run code that comes from elsewhere',
};

function* orders(passage: Passage, sentence: Sentence): Generator<Evidence> {
  for (const deed of sentence.deeds) {
    if (deed.mood !== 'order' || !RUNS.has(textOf(sentence, deed.mark))) continue;
    if ((deed.act !== 'run' && deed.act !== 'call') || isForPerson(sentence, deed.mark)) continue;
    const after = deed.mark.at + deed.mark.length;
    const code = wordWithin(sentence, after, REACH, CODE);
    const source = code === undefined ? undefined : wordWithin(sentence, after, REACH, RETURNED);
    const what = wordWithin(sentence, after, 5, WHATEVER);
    const returned = what === undefined ? undefined : wordWithin(sentence, what + 1, 6, RETURNED);
    if (what !== undefined && returned !== undefined && deed.act === 'run') {
      yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, returned), ELSEWHERE);
      continue;
    }
    if (code !== undefined && source !== undefined) {
      yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, Math.max(code, source)), ELSEWHERE);
      continue;
    }
    const isOfReader = deed.mark.form === 'third';
    const object =
      deed.objects.slice(0, REACH).find(isRunnable) ??
      (isOfReader
        ? sentence.marks.find((mark) => isRunnable(mark) && mark.at > deed.mark.at - REACH)
        : undefined);
    if (object === undefined) continue;
    if (deed.objects.slice(0, REACH).some((one) => PROGRAM.test(textOf(sentence, one))))
      yield pointAtDeed(passage, sentence, deed, object, {
        signal: 'program',
        weight: 'clear',
        message: 'has the model fetch or start a program',
      });
    const isBeside = sentence.has('before', 'first', 'whenever', 'after', 'silently', 'every');
    yield pointAtDeed(passage, sentence, deed, object, {
      signal: 'order-to-run',
      weight: isOfReader
        ? 'clear'
        : object.concept !== 'command' || (isBeside && deed.act === 'run')
          ? 'weak'
          : 'supports',
      message: 'tells the model to run something',
    });
    if (isBeside)
      yield pointAtDeed(passage, sentence, deed, object, {
        signal: 'beside-the-call',
        weight: isOfReader ? 'weak' : 'supports',
        message: 'has it run around the use of the tool',
      });
  }
}

function* weakenings(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (wordWithin(sentence, sentence.from, 60, CAUTION) !== undefined) return;
  for (const deed of sentence.deeds) {
    if (deed.mood !== 'order') continue;
    const reins = weakens(sentence, deed);
    if (reins !== undefined)
      yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, reins.at), reins.sign);
  }
}

function weakens(sentence: Sentence, deed: Deed) {
  const after = deed.mark.at + deed.mark.length;
  if (deed.act === 'disable' || deed.act === 'skip') {
    const at = wordWithin(sentence, after, 6, GUARDS);
    if (at !== undefined)
      return {
        at,
        sign: {
          signal: 'guards-off',
          weight: FIRM_GUARDS.has(sentence.words[at]?.text ?? '') ? 'damning' : 'clear',
          message: 'tells the model to switch protection off',
        },
      } as const;
  }
  if (
    deed.act === 'put' ||
    deed.act === 'change' ||
    deed.act === 'set' ||
    deed.act === 'permit' ||
    deed.act === 'run'
  ) {
    const at = wordWithin(sentence, after, REACH, REINS);
    if (at !== undefined && sentence.has('path', 'machine', 'user', 'config', 'command'))
      return {
        at,
        sign: {
          signal: 'reins',
          weight: 'damning',
          message: 'tells the model to change who rules the machine',
        },
      } as const;
  }
  return undefined;
}
