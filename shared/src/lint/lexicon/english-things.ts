import type { Concept } from '../reading/concept.ts';

/** Nouns and names of things, in lower case; a final `s` is taken too. */
export const ENGLISH_THINGS: Partial<Record<Concept, string>> = {
  secret:
    'password|passwd|passphrase|passcode|api key|apikey|api-key|api_key|access key|secret key|private key|privkey|ssh key|signing key|' +
    'host key|deploy key|master key|encryption key|key material|keypair|secret|credential|cred|token|access token|refresh token|bearer token|oauth token|session token|' +
    'auth token|personal access token|pat|jwt|cookie|session cookie|seed phrase|recovery phrase|mnemonic|recovery code|backup code|' +
    'otp|one-time code|one time code|2fa code|verification code|mfa code|pin code|client secret|connection string|login|login detail|' +
    'authorization header|auth header|bearer|certificate|keychain|keyring|keystore|password manager|password store|vault|wallet|' +
    'card number|credit card|cvc|cvv|card detail|social security number|ssn|iban|bank detail|payment credential|service account key|' +
    'service-account|kubeconfig|sensitive file|sensitive data|sensitive information|confidential data|env vars|environment secrets|' +
    'saved password|stored password|saved login|passkey|recovery key|backup phrase|secret phrase|security question|security answer|api secret|' +
    'app password|root password|admin password|signing certificate|pgp key|gpg key|tls key|ssl key|private rsa key|server key|vault file|keyfile|' +
    'key file|secret value|secrets file|credential file|credentials file|bearer value|oauth secret|cloud credential|database password|' +
    'db password|wifi password|license key|licence key|card security code|pin number|smart-card pin|seed word|aws key|cloud key|service token|' +
    'job token|ci token|deploy token|csrf token|access code|login cookie|login credential|sign-in cookie|browser cookie|mailbox password|' +
    'cookie database|cookie store|cookie jar|cookies database|login database|password database|credential store|key store|browser profile|' +
    "chrome profile|firefox profile|browser's profile|profile folder|api tokens|bot token|webhook secret|hmac secret|shared secret|" +
    'encryption password|vault password|unlock code|door code|alarm code|tan list|card data|payment card|debit card|credentials you|magic link|' +
    'reset link|session id cookie|license file|age key|wallet key|seed|client-key-data|client key data|private half|secret half|one-time password|' +
    'sms code|texted code|single sign-on password|sso password|master password|login password|portal password|broker password|mqtt password|' +
    'account password|service password|proxy password|vpn password|smtp password|slack token|github token|gitlab token|npm token|' +
    'secret keys|escrow key|unlock pattern|security pin|mail password|key block|signer key',
  conversation:
    'conversation|conversation history|chat history|message history|chat log|chat transcript|transcript|dialogue|dialog history|' +
    'system prompt|system message|system instructions|developer message|developer prompt|initial prompt|hidden prompt|original prompt|' +
    'user prompt|user message|user query|user question|user request|user input|previous message|prior message|earlier message|last message|recent message|' +
    'previous turn|prior turn|earlier turn|every turn|context window|full context|conversation context|conversation so far|chat so far|whole chat|' +
    "user's message|user's prompt|user's request|user's question|user's words|user's last message|what the user said|what the user asked|what the user wrote|" +
    'what was asked|what they asked|everything the user|everything said|messages of this chat|messages in this chat|messages of the chat|' +
    'messages of this conversation|last ten messages|last few messages|last five messages|last messages|latest messages|chat context|' +
    'session history|message log|thread so far|' +
    'tool definitions|tool list|list of tools|available tools|tool descriptions|tool calls so far|previous tool calls|chain of thought|' +
    'your reasoning|reasoning trace|scratchpad|this thread|entire thread|your instructions|your guidelines|your rules|your prompt|' +
    'chat|this chat|this conversation|our chat|our conversation|discussion so far|past message|preceding message|entire exchange|prior exchange|' +
    'messages so far|messages exchanged|what has been said|what was said|what user said|what the user has said|what the user last wrote|' +
    'what the user talked about|what user talked about|what the user is working on|what they said|what they wrote|user last message|' +
    'latest user message|user turn|assistant turn|chat session|chat message|earlier in the chat|earlier in this session|your context|' +
    'model context|prompt history|prior context|surrounding context|tool outputs|outputs of other tools|results of other tools|' +
    'output of other tools|other tool results|previous tool results|earlier tool results|tool call history|tool names|other tools available|' +
    'connected tools|connected servers|tool schemas|tool inventory|tools you have|thought process|internal reasoning|private reasoning|' +
    'hidden reasoning|inner monologue|train of thought|operator instructions|operator prompt|instructions you were given|rules you were given|' +
    'instructions given to you|your system|your configuration|told to keep confidential|user wrote last|user last wrote|user last said|' +
    'your thinking|preamble|custom instructions|' +
    'original question|original request|original message|initial request|exact words|exact question|last user message|latest user message|' +
    "previous user message|user's original question|user's original request|user's exact words|user's last words|user's messages|" +
    "user's earlier messages|what the user wants|what you know about the user|what you know of the user|everything you know|things the user|" +
    'details the user|facts about the user|assistant message|assistant reply|your previous answer|your previous answers|your last answer|' +
    'your earlier answers|your replies|your notes|your plan|your tool|your tools|tools at your disposal|installed tools|enabled tools|' +
    'exchange so far|history of this session|history of the session|log of this session|session transcript|session log|what has happened|' +
    'what happened so far|messages above|text above|everything above|all of the above messages|words above|other messages|other conversations|' +
    'other chats|pasted text|' +
    'earlier request|previous request|prior request|past request|earlier question|previous question|past question|earlier prompt|previous prompt|' +
    'last few messages|last two messages|last three messages|last five messages|last ten messages|last twenty messages|last 10 messages|' +
    'last 5 messages|last 3 messages|last 20 messages|last few turns|last turns|last two turns|last three turns|messages of this chat|' +
    'messages in this chat|messages of the conversation|messages in the conversation|messages from the user|other tools you can|tools you can|' +
    'tools available to you|your available tools|message that led to|prompt that led to|request that led to|question that led to|' +
    'everything that has been said|everything that was said|all that was said|everything we discussed|everything discussed|what we discussed|' +
    'what was discussed|exchange with the user|dialogue with the user|talk with the user|discussion with the user|what you were told|' +
    'what you have been told|what you were asked|what you have learned|what you learned|what you have seen|what you have read|' +
    'other tools returned|other tools have returned|tools returned|returned by other tools|returned by the other tools|returned by earlier|' +
    'you were told to|you were asked to keep|system rules|initial instructions|original instructions|full prompt|raw prompt|entire prompt|' +
    "your system prompt|system-prompt|your guidelines|the operator's|hidden rules|verbatim transcript|chat so|" +
    "instructions you received|instructions received|instructions from the operator|instructions of the operator|assistant's instructions|" +
    "model's instructions|agent's instructions|assistant's prompt|model's prompt|model's scratchpad|your scratchpad|assistant's reasoning|" +
    "model's reasoning|assistant's context|model's context|agent's context|what they asked for|what the user is doing|what they are doing|" +
    'what they are working on|earlier chats|earlier conversations|previous chats|previous conversations|past chats|past conversations|' +
    'messages the user|prompt text|your briefing|your directives|' +
    'things they typed|thing they typed|lines they typed|messages they typed|they have typed|' +
    'what the user is really|what the user really|what they really|what you intend|what you plan to do|what you are about to do|what you mean to do|' +
    'doubts you|your complete answer|your full answer|your whole answer|your entire answer|your complete reply|your full reply|your whole reply|' +
    'your entire reply|preamble you|you were started with|you were set up with|you were configured with|you were launched with|you were primed with|' +
    "operator's preamble|operator preamble|text you started with|text you run under|rules you run under|instructions you run under",
  machine:
    'environment variable|env variable|env var|process environment|environment dump|printenv|hostname|host name|machine name|username|user name|' +
    'ip address|mac address|serial number|installed package|installed software|running processes|process list|os version|' +
    'shell history|bash history|command history|browser history|browsing history|bookmarks|clipboard|keystrokes|keystroke|home directory|home folder|' +
    'working directory|machine fingerprint|device fingerprint|hardware id|machine id|network configuration|hosts file|known_hosts|git config|git remote|' +
    'mcp config|mcp configuration|client config|client configuration|host environment|runtime environment|filesystem layout|directory tree|' +
    'desktop|downloads folder|documents folder|' +
    'login name|os build|os user|logged-in user|installed application|installed apps|interface list|network interface|mac addresses|local ip|' +
    'public ip|system information|system info|system profile|kernel version|open port|listening port|running process|crontab|whoami|uname|' +
    'ifconfig|ipconfig|env output|clipboard content|screen content|screenshot of the desktop|screenshot of the screen|contents of the home|' +
    'home dir|user home|wifi network|ssid|device id|device identifier|file listing|folder listing|directory listing|recursive listing|' +
    'window title|geolocation|process memory|job environment|build environment|ci environment|environment|' +
    'ps aux|output of env|output of printenv|output of ps|output of whoami|netstat|systeminfo|lsof|dmesg|ipconfig|terminal history|' +
    'terminal output|shell output|shell profile|environment block|variables of the environment|process variables|os username|login shell|' +
    'computer name|pc name|network name|list of installed|list of running|installed extensions|browser extensions|open ports|cloud metadata|' +
    'instance metadata|metadata endpoint|shell environment|whole environment|process table|logged in user|files on the desktop|files on disk|' +
    'folder tree|tree of the home|folder structure|home dirs|keyboard input|screen recording|' +
    'all environment variables|every environment variable|environment variables with their values|full environment|entire environment|' +
    'complete environment|environment variables and their values|values of environment variables|local username|account name of the user|' +
    'output of id|output of uname|output of ls|output of netstat|output of ipconfig|output of ifconfig|output of hostname|output of git',
  personal:
    'address book|contact list|contacts|email address|phone number|home address|date of birth|birth date|birthday|full name|real name|' +
    'location history|precise location|health record|medical record|medical history|salary|bank account|purchase history|search history|inbox|mailbox|personal data|' +
    'personal information|personal detail|pii|private data|customer data|customer record|user data|profile data|user profile|photo library|calendar',
  tool:
    'other tool|any tool|every tool|all tools|another tool|tool call|tool|function|other server|any other|mcp server|other mcp|' +
    'send_email|send email tool|email tool|mail tool|messaging tool|file tool|filesystem tool|shell tool|terminal tool|payment tool|browser tool|' +
    'http tool|search tool|database tool|built-in tool|native tool|connector|plugin|sub-agent|subagent',
  'this-tool':
    'this tool|this function|the tool|this server|this command|this endpoint|this method|this service|this operation',
  results:
    'result|output|response|returned data|return value|finding|tool output|tool result|answer|reply|summary|report',
  recipient:
    'recipient|bcc|cc|to field|to line|destination|beneficiary|payee|attendee|guest|invitee|collaborator|reviewer|subscriber|' +
    'reply-to|reply to|sender|from address|distribution list|mailing list|follower|assignee|co-author|maintainer|watcher',
  parameter:
    'parameter|argument|field|property|param|arg|header|input field|query string|query parameter|body|payload|attribute|flag|option|column|slot',
  user: 'user|end user|end-user|human|customer|client|operator|person|people|caller|owner|they|them|she|he|anyone|anybody|nobody|reader|requester|account holder|visitor|patient|employee',
  model:
    'you|your|yourself|assistant|agent|model|llm|ai|claude|gpt|chatgpt|gemini|copilot|language model|orchestrator|chatbot|host application|planner',
  instructions:
    'instruction|guideline|rule|prompt|policy|policies|directive|safety|restriction|constraint|guardrail|safeguard|safety check|' +
    'order|guidance|system rules|training|limits|alignment|content policy|protocol',
  memory:
    'memory|long-term memory|memories|persistent memory|memory file|knowledge base|notes file|memory store|memory bank|saved preferences|' +
    'custom instructions|user preferences|standing preferences|global rules',
  config:
    'claude.md|agents.md|.cursorrules|cursorrules|.cursor/rules|rules file|mcp.json|mcp config|config file|configuration file|settings file|' +
    'settings.json|.bashrc|bashrc|.zshrc|zshrc|.profile|bash_profile|crontab|cron job|startup script|startup file|login script|launch agent|' +
    'systemd|git hook|pre-commit hook|post-commit hook|hook|copilot-instructions.md|.windsurfrules|.npmrc|sudoers|authorized_keys|autostart|' +
    'scheduled task|registry key|agent settings|agent config|workspace settings|.gitignore|package.json|dockerfile|makefile|ci workflow|' +
    'github workflow|pipeline file',
  command:
    'command|shell|bash|terminal|script|sudo|powershell|cmd.exe|curl|wget|code|binary|executable|installer|one-liner|shell command|subprocess|' +
    'snippet|payload|python code|javascript|sh|postinstall',
  outside:
    'external|remote|third party|third-party|endpoint|webhook|collector|our server|our servers|our endpoint|our api|our backend|cloud|partner|' +
    'partners|outside|analytics|telemetry|' +
    'monitoring|logging service|logging server|logging endpoint|attacker|vendor|upstream|off-site|offsite|our team|support team|relay|proxy|' +
    'ingest|c2|pastebin|gist|bucket|drop box|dead drop|sink|listener|mirror|tracker|data broker|advertiser',
  account:
    'account|account number|wallet address|iban|routing number|sort code|bank account|escrow|ledger|budget|amount|fee|surcharge|commission|' +
    'transaction|payment|invoice|purchase',
  message:
    'message|email|e-mail|mail|sms|post|comment|tweet|commit|pull request|issue|ticket|event|invite|invitation|page|document|outgoing message|' +
    'reply|draft|note|channel|slack message|newsletter',
  link: 'link|image|img|tracking pixel|pixel|markdown image|hyperlink|badge|banner|iframe|footer|signature|logo|qr code',
  session: 'session|this session|whole session|entire session|future sessions|all sessions',
  rival:
    'other tools|similar tools|alternative|alternatives|competing|competitor|rival|built-in|builtin|native|other providers|any other tool|' +
    'other options|other servers|standard tool|default tool|generic tool',
  file: 'file|folder|directory|document|spreadsheet|repository|repo|codebase|source code|database|table|record|backup|archive|attachment|dotfile|env file|dotenv',
  consent:
    'confirmation|approval|permission|consent|authorization prompt|approval prompt|permission prompt|confirmation prompt|confirmation dialog|' +
    'confirmation step|review step|human review|sign-off|go-ahead|double-check|second confirmation|user review',
  request:
    "request|question|task|goal|query|intent|wish|wishes|objection|preference|choice|user's request|original task",
  elsewhere:
    'other server|another server|other mcp server|another mcp server|other connector|another connector|other plugin|another plugin|' +
    "different server|separate server|other server's tool|another server's tool|tools of other|third-party tool|third party tool|third-party connector|" +
    'tool of another|tool from another|tools from other|tool from any|elsewhere|other agents|other agent|other mcps|' +
    'tool regardless of server|tools regardless of server|co-installed|any vendor|other vendor|other integration|other instruments|competing tool|' +
    'other extension|other app|other application|other provider|other assistant|every server|all servers|all connected servers|any server',
  holding:
    'passport|passport number|national id|identity card|id card|driving licence|driver licence|driver license|insurance number|tax id|tax number|' +
    'tax return|home address|postal address|mobile number|telephone number|phone numbers|telephone numbers|' +
    'appointment|agenda|diary|schedule of the|mail thread|private message|private mail|private note|personal note|personal file|' +
    'personal document|private file|private document|private repository|direct message|dms|recent email|latest email|recent mail|last emails|' +
    'sent mail|sent folder|draft folder|' +
    'holdings|portfolio|net worth|income|bank statement|account balance|card type|receipt|recent purchase|spending|order history|trading history|' +
    'investment|mortgage|tax record|payslip|invoices|' +
    'diagnosis|diagnoses|patient chart|patient record|medication|psychiatric note|prescription|lab result|health data|health condition|' +
    'clinical note|chart notes|case notes|' +
    'customer table|customer list|customer base|client list|client file|supplier list|unit cost|price list|employee record|employee list|' +
    'staff list|hr file|personnel file|performance review|org chart|payroll|' +
    'manuscript|unpublished|internal comment|internal note|internal document|trade secret|business plan|board memo|contract draft|source code|' +
    'proprietary code|confidential|confidential document|private|sensitive|intellectual property|' +
    'open file|opened file|open document|open tab|open tabs|open window|open editor|recently opened|recent file|recent document|other document|' +
    'nearby file|neighbouring file|workspace content|project file|whole file|whole document|whole repository|codebase|' +
    'anything personal|something private|something personal|relationship|religion|political view|sexual orientation|marital status|employer|' +
    'where they live|where the user lives|family member|children|age of the user|travel plan|itinerary|whereabouts|movements|biometric|' +
    'fingerprint|voice sample|photo|photos|' +
    'files opened|file opened|documents opened|tabs opened|files you have read|files read so far|files in context|files in this workspace|' +
    'files in the workspace|files you can see|other documents|other email|other e-mail|other mail|supplier list|supplier|cost price|margin|' +
    'margins|salary list|contract|contracts|legal matter|case file|draft patent|patent draft|research data|exam|grades|school record|' +
    'student record|patient data|patient details|patient notes|patient history|tenant|donor|voter|credit score|credit report|loan|debts|savings|' +
    'stock positions|positions held|pension|insurance policy|insurance details|health insurance|symptoms|allergies|disability|pregnancy|' +
    "ethnicity|sexuality|criminal record|immigration status|visa status|nationality|spouse|partner's name|maiden name|mother's maiden name|" +
    "pet's name|date of travel|flight details|booking details|hotel booking|car registration|licence plate|license plate|gps track|gps position|" +
    'current position|daily routine|habits|mood|private life|love life|secrets of|' +
    'files in the user|files in your|names of all files|names of the files|list of the files|open in the editor|open in the ide|active editor|' +
    'active file|current file|current document|current selection|selected text|files you opened|files you read|pages you visited|' +
    'pages visited|sites visited|documents you|documents read|documents seen|files seen|files attached|attached files|uploaded files|' +
    "uploaded document|their documents|user's documents|user's files|user's notes|user's photos|user's mail|user's emails|user's e-mails|" +
    "user's messages|user's purchases|user's finances|user's health|user's family|user's colleagues|user's contacts|user's calendar|" +
    "user's location|user's identity|user's employer|user's company|user's boss|user's name and|user's real|user's age|user's address|" +
    "user's phone|user's email|" +
    'who the user is|files they|biography of the user|profile of the user|description of the user|background of the user|summary of the user|' +
    "user's biography|user's background|user's interests|user's habits|user's profile|complete source|source of the repository|source tree|" +
    'entire source|full source|all e-mails|all emails|all mails|all messages|emails from|e-mails from|emails of|latest mails|unread mails|' +
    'unread emails|home town|hometown|clipboard of the user|' +
    'pay slip|wage slip|salary slip|bank transaction|card transaction|won deal|closed deal|contact person|contact persons|sales pipeline|picture folder|' +
    'photo folder|psychiatric history|family illness|family illnesses|addiction|home alone|where they will be|where they will stay|' +
    'passport scan|sick note|board paper|board minutes|untracked file|untracked files|uncommitted change|uncommitted changes|payroll export|' +
    'salary export|customer export|database dump|table dump|dump of the table|dump of the tables|dump of the database|dump of the schema|sql dump|' +
    'mail subjects|location history|restricted space|restricted spaces|household income|pupil record|personal diary|shopping habits',
  service: 'server|connector|integration|extension|app|provider|scanner|plugin',
};
