/**
 * What people say for what messages about errors say, in groups of words that stand for one another,
 * in one to three words, parted by semicolons. Only what holds for any product.
 */
export { situations } from './situations-en.ts';

export const paraphrases = `
timeout|timed out|time limit|deadline|expired|takes longer|took|takes|too slow;slow|unresponsive|hang|hung|timeout|not responding|no response
invalid|incorrect|wrong|illegal|bad|malformed|improper|inaccurate|not valid;mismatch|not match|inconsistent|differs|unequal|wrong|do not match
missing|absent|lacking|empty|required|omitted|not given|not provided|no;not found|not exist|no such|missing|nonexistent;empty|blank|null|nothing
denied|forbidden|unauthorized|unauthorised|not authorized|permission|privilege|access denied|prohibited|not allowed|not permitted;permission|privilege|right|authority|allowed|access
long|length|longer;limit|quota|maximum|exceeded|cap|allowance;too many|exceeded|limit|excessive|maximum;rate limit|throttled|too often|too frequent|frequency|too many|frequently|too fast
big|large|huge|oversized|size;too big|too large|oversized|exceeded|size;small|little|tiny|minimum|low;minimum|min|least|below|too small|too low;maximum|max|most|above|too high|exceeded
greater|higher|larger|exceeds|above;less|lower|smaller|below;negative|below zero;range|bounds|boundary|out of range;busy|occupied|in use|taken|overloaded;overloaded|heavy load|busy|capacity
space|capacity|full|exhausted;full|exhausted|no space|used up;duplicate|repeated|repetitive|twice|again|already exists;unique|duplicate;fetch|get|obtain|retrieve|acquire
overdue|unpaid|arrears|overdraft|debt|owe|bill|payment|money|funds|balance|credit;price|cost|fee|charge;refund|reversal|chargeback|cancellation;cancel|abort|revoke;buy|purchase
shop|store|merchant|seller|vendor;customer|client|buyer|payer|shopper|purchaser;bank|issuer;fraud|fraudulent|scam|suspicious|risk;daily|per day|day|today;amount|sum|total|quantity;join|enter
exit|leave|quit;parameter|argument|param|arg|input;field|column|attribute|property;row|record|entry;database|db|schema;query|statement|sql;syntax|parse|grammar|malformed
unsupported|not supported|not implemented|unimplemented;incompatible|not compatible|unsupported;deprecated|obsolete|outdated|legacy|old;outdated|stale|obsolete|old|expired
update|upgrade|newer;version|release;start|begin|launch|initiate|boot|startup;initialize|init|start|setup|set up;stop|end|finish|terminate|shutdown|shut down|halt;restart|reboot|reset
pending|in progress|processing|ongoing|unfinished|not finished|running;complete|finished|done;not ready|pending|waiting;camera|webcam;microphone|mic;sound|audio|voice;picture|image|photo
screen|display|monitor;response|reply|answer|pick up;hang up|hangup|disconnect|clearing;disconnected|connection lost|dropped|closed|lost;connect|link
reach|connect|contact|reachable|unreachable;unreachable|not reachable|offline|unavailable|down;unavailable|down|offline|maintenance|outage|not available;internet|network|online
network|connectivity;host|hostname|server|machine;hostname|dns|resolve;remote|peer|other side;recipient|receiver|addressee|destination|callee;sender|originator|caller|source
email|mail|e mail|mailbox;unsubscribed|opted out;parse|decode|unpack|deserialize;serialize|encode|pack;body|payload|content;url|uri|link|endpoint;moved|redirect|relocated
checksum|hash|digest|crc;sign|signature;certificate|cert|tls|ssl;encrypted|cipher;capability|ability|feature;memory|ram|heap|oom;disk|drive|storage;disk full|no space|space
folder|directory|dir;file|document;insufficient|not enough|lack|shortage|out of|not sufficient|ran out;delete|remove|erase|drop
broken|damaged|faulty|defective|fault|malfunction|corrupt|failed;corrupt|damaged|broken;crash|abort|abnormal;kill|terminated;stuck|jammed|blocked|frozen
blocked|banned|suspended|frozen|locked|disabled|barred|blacklisted;clogged|blocked|jammed|obstructed;blacklist|blocklist|denylist;whitelist|allowlist
deactivated|inactive|disabled|suspended|not active;locked|in use|held;conflict|clash|collision;concurrent|simultaneous|parallel|same time;read only|readonly|write protected
write|save|store|persist;read|load;identifier|id;login|log in|sign in|authentication|logon|credential;password|passphrase|passcode|credential;user|account;username|user name|account name
account|user;anonymous|guest|unauthenticated;administrator|admin|root|superuser;verify|validate|verification|check|confirm;captcha|verification code|otp
unknown|general|unspecified|undetermined|unrecognized|unrecognised;undefined|not defined|unknown;unexpected|internal|unhandled;unassigned|unallocated;participant|member|attendee
kicked|expelled|removed;reject|refuse|decline;convert|transfer|translate;ui|gui|main;configuration|config|setting|misconfigured;library|dependency|package|module|jar
program|application|app|process|executable;function|method|operation;verb|method;order|sequence;device|hardware|equipment|machine;battery|power|charge;fan|ventilator|blower
gpu|graphics|video|adapter;cpu|processor|architecture|arch|platform;vram|memory;hang|hung|frozen;responding|response|hang;overheat|overheated|temperature|hot|thermal;sensor|detector|probe
bin|container|tank;unplugged|removed|disconnected|ejected;plugged|connected|inserted|attached;license|licence|subscription|activation;region|country|territory;clock|time|timestamp
backup|snapshot;restore|recover|recovery;rollback|revert|undo;leader|master|primary;replica|follower|standby|secondary;partition|shard;consumer|reader;sandbox|test|test mode|staging
zip|postal code|postcode|post code|zip code;delivery|shipping|shipment|dispatch;attempt|tries|retry|how often|how many times;counterfeit|fake|forged|authenticity|genuine;partial|half|part
security code|cvv|cvc|csc;producer|writer|publisher;again|retry|repeat;retry|try again|reattempt|resubmit|resend|temporarily;wait|later|temporarily|retry
expiry|expiration|valid until|validity;cvv|cvc|security code|three digits|back of the card|verification number|cvn;stolen|lost|theft;debit|charge|take money;charge|payment|transaction|debit
twice|duplicate|again|second time|double;broke|funds|insufficient|balance;money|funds|balance|amount|cash|dollars;limit|maximum|cap|ceiling;typed|entered|input|invalid
typo|invalid|incorrect|malformed|misspelled;misspelled|invalid|unknown|not found;garbage|malformed|invalid|corrupt;nonsense|invalid|malformed;gibberish|encoding|malformed
blank|empty|missing|required;nothing|empty|no;unchanged|nothing changed|no change|not changed|same|nothing different|identical;same|identical|duplicate|equal|unchanged
amend|change|modify|replace|update|edit;edit|modify|update|change;raise|increase|higher;lower|decrease|reduce;increase|raise;position|holding|trade;leverage|margin;bought|buy|purchase
sold|sell|sale;bid|buy;ask|sell;short|sell;shares|quantity|size|amount;frozen|suspended|locked|blocked;banned|blocked|blacklist|forbidden|suspended;log out|sign out|logout
creator|owner|author|created;resigned|left the company|no longer works|dismissed|quit|deactivated;archived|closed|read only;draft|unpublished|pending
unplugged|not connected|disconnected|cable;cable|wire|connector|connection;loose|disconnected|not connected|cable;inserted|mounted|plugged|present;voltage|power|supply
burnt|overheat|overcurrent|temperature;noise|noisy|vibration|grinding|rattle;shakes|vibration|unbalanced|tilted;jam|blocked|stuck|obstructed|stall;motor|drive|wheel|spindle
spindle|motor|tool;cutter|tool|bit|blade;bit|tool;touching|triggered|contact|pressed;pressed|triggered|pushed|active;homing|origin|zero;edge|limit|boundary;moves|motion|travel
speed|feed|rate|feedrate|velocity;lid|cover|door;emergency|abort|stop button|e stop;button|switch|key;brush|roller;dust|dirt|dirty|clean;dirty|clean|dust|polluted|soiled
water|fluid|liquid|tank;leak|water;tank|bin|container|reservoir;hair|tangled|wrapped|entangled|blocked;tangled|entangled|blocked|jammed;trapped|stuck|cornered;lifted|wheels|suspended|cliff
falls|cliff|drop;dock|charger|base|charging station|station;charger|dock|charging|power supply;find|locate|found;spelled|name|invalid;called|named;taken|in use|already exists|occupied
yesterday|past|expired;future|after|later;past|expired|before|earlier;today|daily|day;calendar|date;day|date|daily;phone|mobile|telephone;mail|email|message;attachment|file|upload
photo|image|picture;movie|video;crowded|full|capacity|too many;guest|visitor|anonymous;age|minor|parental|adult;adult|age;parental|age|child;child|minor|age
abroad|foreign|country|region|international;foreign|international|currency;tax|vat;bill|invoice;subscription|plan|recurring;recurring|subscription|instalment;coupon|voucher|promo|discount
discount|coupon|promotion;stock|inventory|availability;undeliverable|delivery|bounce;bounced|undeliverable|rejected;spam|filtered|blocked|junk;copyright|rights|license
privacy|private|protected;private|protected|permission;public|shared;follow|subscribe;friend|contact|follower;handshake|tls|ssl|certificate;tls|ssl|certificate|https
self signed|certificate|untrusted;untrusted|certificate|trust|unverified;two factor|2fa|otp|verification;robot|captcha|bot;bot|automated|robot|captcha;whitelist|allowed|ip
firewall|blocked|network;proxy|gateway;wifi|network|wireless|internet;offline|network|disconnected|unreachable;signal|network|connection|coverage;dns|resolve|host|name
drops|lost|disconnected;socket|connection;port|connection;flood|too many requests|rate limit|throttled;burst|rate limit|too many;maintenance|unavailable|down|temporarily
upgrade|version|update|outdated;incomplete|missing|partial|unfinished;truncated|incomplete|cut;special characters|illegal characters|invalid character|character;letters|character|alphabetic
digits|number|numeric;comma|separator|delimiter;number|numeric|integer;text|string|message|content;decimal|fraction|precision;precision|decimal|scale;nothing found|no results|not found|empty
gone|not found|removed|deleted|no longer;vanished|not found|lost|deleted;simultaneously|concurrent|at the same time|conflict;race|concurrent|conflict;undo|rollback|revert|roll back
copy|duplicate|clone;rename|name|move;parent|child|hierarchy;nested|recursive|depth;loop|circular|recursion|cycle;circular|cycle|loop|recursive;crashed|abort|internal|unexpected
allowed|permitted|permission|authorized;boss|administrator|manager|owner;staff|employee|agent|operator;worker|employee|process|thread;activate|enable;off|disabled|stopped
sleeping|idle|inactive|standby;idle|inactive|timeout;paused|suspended|stopped;starts|boot|initialization;calibrate|adjust;firmware|version|software;ink|cartridge|toner;paper|media|tray
printer|print;scan|scanner|read;read only|write protected|readonly|locked;allocate|memory;leftover|remaining|residual;remaining|left|available;available|free|ready;alone|single|only
next|following;previous|earlier|last;decline|reject|refuse|denied;honour|honor|declined;format|pattern|syntax;choose|select;select|choose;fill|required|missing;table|sheet|grid
spreadsheet|sheet|workbook;cell|field|range;heading|header|title;api key|access key|secret|credential|appkey|app key;secret|key|credential;token|jwt|ticket|session key|access token
consent|authorization|approval;scope|permission|grant;grant|permission|privilege;unverified|not verified|unconfirmed|not activated|verification;confirm|verify|validate|approve
fingerprint|face|biometric;withdrawn|revoked|cancelled;suspended|disabled|frozen|inactive;role|permission|privilege;owner|creator|host|administrator
sso|single sign on|saml|federation|identity provider;issuer|issued|authority;audience|client id;hammering|too frequent|rate|throttled;rapidly|frequent|rate;number|count|quantity
counts|number|amount;plan|package|subscription|tier;trial|test|demo|free;concurrency|parallel|simultaneous;gone|closed|lost|disconnected
interrupted|aborted|terminated|cancelled|killed|broken|stopped;killed|interrupted|terminated|aborted;cut|disconnected|interrupted|broken;dead|down|unavailable|offline|closed|not alive
down|failure|fault|outage|unavailable;backend|server|service|upstream;upstream|backend|gateway;intermediary|proxy|gateway;lag|laggy|latency|delay|jitter|slow;delay|latency|lag
web address|url|link|uri|domain;offline|not online|not connected;online|connected;loses|lost|drop|disconnect;reconnect|connect|retry;react|respond|response|reply;ignores|no response|timeout
waited|timeout|timed out;ages|timeout|slow|long;refused|declined|denied|rejected;bounce|returned|rejected;overdrawn|insufficient|balance|overdraft;recharge|top up|balance
returned|refund|reversed|rejected;payout|withdrawal|settlement|transfer;withdraw|payout;captured|settled|settlement;settled|captured|cleared;void|cancel|reverse;dispute|chargeback|claim
wallet|account|balance;bank|issuer|acquirer|processor;processor|acquirer|gateway|provider;cardholder|customer|payer|consumer;consumer|customer|user;subscriber|customer|user;cart|basket|order
checkout|order|payment|purchase;order|purchase|transaction;merchant|shop|store|seller|business;brand|scheme|card type;watchlist|blacklist|restricted|denied;suspicious|fraud|risk|abnormal
risk|fraud|score|security;review|audit|approval|moderation;approved|audit|review;sanctions|embargo|compliance|denied;compliance|regulation|legal|policy;payee|beneficiary|recipient
beneficiary|recipient|receiver|payee;invoice|bill;reference|identifier|order number|id;freezes|frozen|stuck|stall|buffering;stutters|choppy|stall|buffer|jitter|frame
blurry|resolution|quality|bitrate;hear|sound|audio|voice;silent|mute|audio;picture|video|image|frame;watch|view|play|playback|subscribe;play|playback|player|media;record|capture
codec|decoder|encoder|format;live|stream|broadcast|publish;viewer|audience|subscriber|listener;broadcaster|anchor|host|publisher;meeting|conference|room;call|dial|phone;caption|subtitle
thumbnail|cover|snapshot|preview;drm|license|protected|encrypted;dimension|resolution|size|width|height;render|display|draw|show;mute|silent;speaker|audio output|playback device|headset
text|sms|content|body;cellphone|mobile|phone|cell;mobile|phone|cell|msisdn|handset;deliver|delivery|send|dispatch;template|pattern|model;operator|carrier|provider
carrier|operator|network|provider;notification|push|message;chat|message|conversation|session;silenced|muted|banned|forbidden;inbox|mailbox;mailing|email;newsletter|bulk|marketing|campaign
bulk|batch|mass|multiple;batch|bulk|list|at once;bigger|larger|greater|exceeds|too large|oversized|maximum;biggest|largest|maximum;smaller|less|below|too small;smallest|minimum
longer|too long|exceeds|length;shorter|too short|length;heavy|too large|size|oversized;chunk|part|piece|segment|block|slice;piece|part|chunk|segment;overwrite|replace|already exists
integrity|checksum|corrupt;file type|mime|content type|format|extension;content type|mime|media type;extension|format|suffix;open|access|read;download|fetch|get|retrieve
upload|put|submit|import;import|upload|load;export|download|dump;bucket|container|repository;mount|attach;archive|zip|compressed;decompress|extract|unzip|unpack;input output|io|i o
hash|checksum|digest|md5;typo|syntax|invalid|misspelled;lacks|missing|without|insufficient;ambiguous|unclear|duplicate|multiple;modified|changed|updated|conflict;target|destination
destination|target;origin|source;collection|table|relation|set;offset|position|cursor;position|offset|index;foreign key|reference|constraint;depends|referenced|in use
linked|referenced|associated|bound|attached|related;bound|linked|associated|bind|paired|registered;pair|bind|bound|link;unlink|unbind|detach|remove;state|status|phase
ended|closed|finished|over;queue|waiting|pending|backlog;job|task|process;schedule|timer|cron|plan;worker|executor|process;plugin|extension|addon|module;session|connection|login
record|row|entry|data;dataset|data|table;rows|records|data|not empty;truncate|cut|too long;nested|embedded|inner;subscribe|subscription|topic|listen;topic|queue|channel|subject
publish|send|post|push;shadow|copy|replica;rule|policy|filter|condition;policy|permission;event|notification|trigger;mandatory|required|must|compulsory|missing;compulsory|required|mandatory
weird|invalid|illegal|abnormal|unexpected;strange|abnormal|unknown|unsupported|illegal;abnormal|exception|invalid|unexpected;odd|abnormal|invalid|unexpected;charset|encoding|character set
accents|encoding|charset;emoji|special characters|encoding;unreadable|parse|malformed|corrupt;kind|type|category;fits|match|found;disagree|mismatch|inconsistent|conflict
differ|mismatch|inconsistent|not match;correspond|match;between|range|within;outside|out of range|beyond|exceeds;both|multiple|duplicate|two;pick|choose|select
latest|newest|up to date|current;newer|higher|latest|upgrade;firmware|ota|upgrade;ota|upgrade|firmware|update;gadget|device|hardware;add|register|bind|create|insert
added|registered|bound|exists;register|registration|add|bind;emulator|simulator|test;model|unsupported device;bluetooth|ble;sim|sim card|iccid;gps|location;boot|start|startup
command|instruction|order;monitor|watch|metric;alarm|alert|warning;family|home|group;team|group|organization|workspace;company|organization|enterprise|tenant
tenant|organization|project|workspace;profile|user info|account;nickname|name;somebody|user|another user;retention|expired|history;sync|synchronize|replication;bug|internal|exception
trouble|failure|exception;glitch|internal|temporary|transient;hiccup|temporary|transient;temporary|transient|retry|temporarily;external|third party|remote;attack|malicious|brute force|abuse
hacker|attack|malicious|fraud|security;hacked|compromised|security|stolen;hacking|attack|brute force|malicious;abuse|malicious|illegal;parcel|package|shipment|delivery
courier|carrier|logistics;street|address|route;mail|post|delivery;town|city|address;pincode|zip|postal;simulate|test|sandbox;production|live|real;idempotent|duplicate|repeated
resend|retry|again|repeat;monthly|month|per month;weekly|week;hourly|hour;yearly|year|annual;midnight|day|reset;low|insufficient|not enough;took|taken|already exists|registered|in use
old|original|previous|former;manual|human|review;flat|apartment|unit;blacklisted|negative|denied parties
`;
