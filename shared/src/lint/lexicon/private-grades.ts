/**
 * How much a mention of something private says by itself. What stands in neither list is plain: honest definitions
 * name it beside their own parameters. `strong` is hardly anybody's parameter; `faint` is an everyday word too.
 */
export const STRONG: ReadonlySet<string> = new Set(
  (
    'private key|instructions you received|instructions received|instructions from the operator|instructions of the operator|' +
    'assistant instruction|assistant instructions|model instructions|agent instructions|assistant prompt|model scratchpad|your scratchpad|' +
    'assistant reasoning|model reasoning|assistant context|model context|who the user is|earlier chat|earlier conversation|previous chat|' +
    'previous conversation|past chat|past conversation|biography of the user|profile of the user|cookie database|cookie store|cookie jar|' +
    'cookies database|login database|password database|credential store|browser profile|' +
    'chrome profile|firefox profile|tan list|wallet key|last few message|last two message|last three message|last five message|last ten message|' +
    'last twenty message|last 10 message|last 5 message|last 3 message|last 20 message|last few turn|last turn|last two turn|last three turn|' +
    'messages of this chat|messages in this chat|messages of the conversation|messages in the conversation|other tools you can|tools you can|' +
    'tools available to you|your available tool|message that led to|prompt that led to|request that led to|question that led to|' +
    'everything that has been said|everything that was said|all that was said|everything we discussed|everything discussed|what we discussed|' +
    'what you were told|what you have been told|what you were asked|other tools returned|other tools have returned|returned by other tool|' +
    'you were told to|you were asked to keep|initial instruction|initial instructions|original instructions|full prompt|raw prompt|entire prompt|' +
    'your system prompt|verbatim transcript|all environment variable|every environment variable|environment variables with their value|' +
    'environment variables with their values|full environment|entire environment|complete environment|environment variables and their values|' +
    'output of id|output of uname|output of ls|output of netstat|output of ipconfig|output of ifconfig|output of hostname|open in the editor|' +
    'open in the ide|active editor|files you opened|pages you visited|sites visited|privkey|ssh key|signing key|host key|deploy key|master key|' +
    'encryption key|key material|seed phrase|recovery phrase|' +
    'mnemonic|recovery code|backup code|session cookie|keychain|keyring|password manager|password store|kubeconfig|environment secret|' +
    'saved password|stored password|saved login|recovery key|backup phrase|secret phrase|root password|admin password|pgp key|gpg key|' +
    'tls key|server key|vault file|secrets file|credential file|credentials file|2fa code|mfa code|cvv|cvc|ssn|social security number|' +
    'card security code|smart-card pin|smart card pin|service account key|bank detail|refresh token|session token|login cookie|browser cookie|mailbox password|' +
    'job token|cloud credential|database password|aws key|personal access token|signing certificate|seed word|wifi password|private rsa key|' +
    'system prompt|system message|system instructions|developer message|developer prompt|initial prompt|hidden prompt|original prompt|' +
    'chat history|conversation history|message history|chat log|chat transcript|full context|conversation context|conversation so far|' +
    'chat so far|whole chat|everything the user|everything said|previous message|prior message|earlier message|past message|preceding message|' +
    'tool definition|tool list|list of tools|tool description|tool schema|tool inventory|tools you have|chain of thought|your reasoning|reasoning trace|' +
    'your instruction|your instructions|your guidelines|your rules|your prompt|session history|entire thread|every turn|previous turn|prior turn|earlier turn|' +
    'tool calls so far|previous tool call|entire exchange|prior exchange|discussion so far|messages so far|messages exchanged|what the user has said|' +
    'what the user said|what the user wrote|what the user last wrote|what the user talked about|what user talked about|what has been said|' +
    'tool output|outputs of other tool|results of other tool|output of other tool|other tool result|previous tool result|earlier tool result|' +
    'tool call history|connected server|thought process|internal reasoning|private reasoning|hidden reasoning|inner monologue|operator instructions|' +
    'operator prompt|instructions you were given|rules you were given|instructions given to you|told to keep confidential|last user message|' +
    'latest user message|previous user message|exchange so far|everything you know|what you know about the user|what you know of the user|' +
    'session transcript|session log|everything above|tools at your disposal|ps aux|output of env|output of printenv|terminal history|' +
    'environment block|instance metadata|metadata endpoint|whole environment|process table|keyboard input|other message|other conversation|' +
    'other chat|salary list|user last wrote|user wrote last|your thinking|' +
    'shell history|bash history|command history|browser history|browsing history|keystroke|process environment|environment dump|env output|clipboard content|' +
    'screen content|login name|mac address|process list|running process|installed package|installed software|machine fingerprint|device fingerprint|known_hosts|' +
    'location history|search history|medical history|medical record|health record|address book|bank statement|passport number|patient chart|psychiatric note|' +
    'private message|private mail|trade secret|something private|something personal|anything personal|unpublished|' +
    'client-key-data|client key data|private half|secret half|single sign-on password|sso password|master password|thing they typed|' +
    'lines they typed|messages they typed|what the user is really|what you intend|what you plan to do|what you are about to do|' +
    'what you mean to do|doubts you|your complete answer|your full answer|your whole answer|your entire answer|your complete reply|your full reply|' +
    'your whole reply|your entire reply|preamble you|you were started with|you were set up with|you were configured with|you were launched with|' +
    'you were primed with|operator preamble|text you run under|rules you run under|instructions you run under|secret key block|psychiatric history|' +
    'pay slip|wage slip|salary slip|passport scan|board minute|payroll export|salary export'
  ).split('|'),
);

export const FAINT: ReadonlySet<string> = new Set(
  (
    'environment variable|open file|user word|user words|home town|hometown|prompt text|emails from|files they|unread email|unread mail|' +
    'downloads folder|documents folder|directory tree|seed|key store|license file|unlock code|door code|reset link|magic link|card data|' +
    'current file|' +
    'current document|current selection|selected text|active file|attached file|uploaded file|uploaded document|system rule|names of the files|' +
    "user's name and|user contact|user calendar|user email|user phone|user address|user name and|what was discussed|" +
    'what you learned|authorization header|auth header|other tools available|tools returned|documents you|earlier question|previous question|' +
    'past question|private note|env variable|env var|margin|contract|grade|exam|tenant|loan|supplier|habit|mood|symptom|nationality|exact word|' +
    'original request|original message|screenshot|position held|current position|visa status|installed tool|enabled tool|your tool|your plan|' +
    'your note|terminal output|microphone|webcam|pasted text|text above|secret|token|pat|pin code|login|bearer|certificate|vault|wallet|' +
    'keypair|cookie|env vars|sensitive information|passkey|license key|' +
    'access code|csrf token|service token|otp|verification code|security question|' +
    'user query|user question|user request|user input|available tool|chat|conversation|dialogue|transcript|chat session|preamble|tool name|' +
    'user prompt|custom instructions|surrounding context|your context|prior context|this thread|last message|recent message|' +
    'environment|username|user name|hostname|host name|ip address|os version|home directory|home folder|working directory|desktop|bookmarks|' +
    'directory listing|file listing|folder listing|public ip|git remote|git config|crontab|open port|device id|geolocation|window title|' +
    'serial number|kernel version|whoami|' +
    'contacts|email address|phone number|full name|real name|calendar|private data|customer data|user data|profile data|user profile|' +
    'date of birth|birth date|birthday|personal data|personal information|pii|contact list|home address|postal address|mobile number|telephone number|' +
    'schedule of the|receipt|investment|invoices|' +
    'price list|private|sensitive|confidential|photo|photos|codebase|source code|project file|' +
    'whole file|whole document|movements|relationship|employer|fingerprint|biometric|' +
    'family member|children|'
  ).split('|'),
);
