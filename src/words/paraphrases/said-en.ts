/**
 * What people say for what messages about errors say, in groups of words that stand for one another,
 * in one to three words, parted by semicolons. Behind a `>` is what messages say for what people say before it, and those
 * words do not stand for one another. Only what holds for any product.
 */
export const paraphrases = `
timeout|timed out|times out|time limit|deadline|expired|takes longer|took|takes|too slow
slow|unresponsive|hang|hung|timeout|not responding|no response
invalid|incorrect|wrong|illegal|bad|malformed|improper|inaccurate|not valid
mismatch|not match|inconsistent|differs|different|unequal|wrong|do not match
missing|absent|lacking|empty|required|omitted|not given|not provided|no
not found|not exist|no such|missing|nonexistent;empty|blank|null|nothing
denied|forbidden|unauthorized|unauthorised|not authorized|permission|privilege|access denied|prohibited|not allowed|not permitted
permission|privilege|right|rights|authority|allowed|access;long|length|longer
limit|quota|maximum|exceeded|cap|allowance;too many|exceeded|limit|excessive|maximum
rate limit|throttled|throttling|too often|too frequent|frequency|too many|frequently|too fast
big|large|huge|oversized|size;too big|too large|oversized|exceeded|size;small|little|tiny|minimum|low
minimum|min|least|below|too small|too low;maximum|max|most|above|too high|exceeded
greater|higher|larger|exceeds|above;less|lower|smaller|below;negative|below zero;range|bounds|boundary|out of range
busy|occupied|in use|taken|overloaded;overloaded|overload|heavy load|busy|capacity;space|capacity|full|exhausted
full|exhausted|no space|used up;duplicate|duplicated|repeated|repetitive|twice|again|already exists;unique|duplicate
fetch|get|obtain|retrieve|acquire
overdue|unpaid|arrears|overdraft|debt|owe|bill|billing|payment|money|funds|balance|credit;price|cost|fee|charge
refund|reversal|chargeback|cancellation|reversed;cancel|cancelled|canceled|cancellation|abort|aborted|revoke
buy|purchase;shop|store|merchant|seller|vendor;customer|client|buyer|payer|shopper|purchaser;bank|issuer
fraud|fraudulent|scam|suspicious|risk;installment|instalment;daily|per day|day|today;amount|sum|total|quantity
join|enter;exit|leave|quit;parameter|argument|param|arg|input;field|column|attribute|property;row|record|entry
database|db|schema;query|statement|sql;syntax|parse|parsing|grammar|malformed
unsupported|not supported|not implemented|unimplemented;incompatible|not compatible|unsupported
deprecated|obsolete|outdated|legacy|old;outdated|stale|obsolete|old|expired;update|upgrade|newer;version|release
start|begin|launch|initiate|boot|startup;initialize|init|start|setup|set up
stop|end|finish|terminate|shutdown|shut down|halt;restart|reboot|reset
pending|in progress|processing|ongoing|unfinished|not finished|running;complete|completed|finished|done
not ready|pending|waiting;camera|webcam;microphone|mic;sound|audio|voice;picture|image|photo;screen|display|monitor
response|reply|answer|pick up;hang up|hangup|disconnect|clearing
disconnected|disconnect|connection lost|dropped|closed|lost;connect|connection|connecting|link
reach|connect|contact|reachable|unreachable;unreachable|not reachable|offline|unavailable|down
unavailable|down|offline|maintenance|outage|not available;internet|network|online;network|connectivity
host|hostname|server|machine;hostname|dns|resolve;remote|peer|other side
recipient|receiver|addressee|destination|callee;sender|originator|caller|source;email|mail|e mail|mailbox
unsubscribed|unsubscribe|opted out|opt out;parse|decode|unpack|deserialize;serialize|encode|pack
body|payload|content;url|uri|link|endpoint;moved|redirect|redirected|relocated;checksum|hash|digest|crc
sign|signed|signature;certificate|cert|tls|ssl;encrypted|encryption|encrypt|cipher;capability|ability|feature
memory|ram|heap|oom;disk|drive|storage;disk full|no space|space;folder|directory|dir;file|document
insufficient|not enough|lack|shortage|out of|not sufficient|ran out;delete|deleted|remove|removed|erase|drop|dropped
broken|damaged|faulty|defective|fault|malfunction|corrupt|corrupted|failed;corrupt|corrupted|damaged|broken
crash|crashed|abort|abnormal;kill|killed|terminated;stuck|jammed|blocked|frozen
blocked|banned|suspended|frozen|locked|disabled|barred|blacklisted;clogged|blocked|jammed|obstructed
blacklist|blacklisted|blocklist|denylist;whitelist|whitelisted|allowlist|allowlisted
deactivated|inactive|disabled|suspended|not active;locked|lock|in use|held;conflict|clash|collision
concurrent|simultaneous|parallel|same time;read only|readonly|write protected;write|save|store|persist;read|load
identifier|id;login|log in|logged in|sign in|signed in|authentication|authenticate|logon|credential
password|passphrase|passcode|credential;user|account;username|user name|account name;account|user
anonymous|guest|unauthenticated;administrator|admin|root|superuser
verify|validate|verification|validation|check|confirm;captcha|verification code|otp
unknown|general|generic|unspecified|undetermined|unrecognized|unrecognised;undefined|not defined|unknown
unexpected|internal|unhandled;unassigned|unallocated;invitation|invite;participant|member|attendee
kicked|expelled|removed;reject|rejected|refuse|refused|decline|declined;convert|transfer|translate;ui|gui|main
configuration|config|setting|settings|misconfigured;library|dependency|package|module|jar
program|application|app|process|executable;function|method|operation;verb|method;order|sequence
device|hardware|equipment|machine;battery|power|charge;fan|ventilator|blower;gpu|graphics|video|adapter
cpu|processor|architecture|arch|platform;vram|memory;hang|hung|hangs|frozen;responding|response|hang
overheat|overheated|overheating|temperature|hot|thermal;sensor|detector|probe;bin|container|tank
unplugged|removed|disconnected|ejected;plugged|connected|inserted|attached;license|licence|subscription|activation
region|country|territory;clock|time|timestamp;backup|snapshot;restore|recover|recovery;rollback|revert|undo
leader|master|primary;replica|follower|standby|secondary;partition|shard;consumer|reader
sandbox|test|test mode|testing|staging;zip|postal code|postcode|post code|zip code
delivery|shipping|shipment|dispatch;attempt|attempts|tries|retry|retries|how often|how many times
counterfeit|fake|forged|authenticity|genuine|authentic;partial|partially|half|part;security code|cvv|cvc|csc
money back>refund|refunded;producer|writer|publisher;again|retry|repeat
retry|try again|reattempt|resubmit|resend|temporarily;wait|later|temporarily|retry
never answered>no answer|does not answer|no reply|timeout|no response|not respond
stopped responding>timeout|unresponsive|hang;took forever>timeout|takes too long|slow
within the time>in time|timeout|time limit
closed the page>closed the window|cancelled|aborted|left|abandoned|gave up|backed out|walked away|changed my mind
gave up>cancelled|aborted|too many;expiry|expiration|expire|valid until|validity
cvv|cvc|security code|three digits|back of the card|verification number|cvn;card number>pan|digits|long number
stolen|lost|theft;debit|charge|charged|take money;charge|payment|transaction|debit
charged twice>paid twice|duplicate|double;twice|duplicate|again|second time|double;broke|funds|insufficient|balance
money|funds|balance|amount|cash|dollars;too little money>insufficient funds|insufficient balance
limit|maximum|cap|ceiling;over the limit>exceeds|exceeded|above;more than allowed>exceeds|exceeded|maximum|limit
too small>minimum|below|less;too long>length|exceeds|maximum;too short>length|minimum;typed|entered|input|invalid
typo|invalid|incorrect|malformed|misspelled;misspelled|invalid|unknown|not found;garbage|malformed|invalid|corrupt
nonsense|invalid|malformed;well formed>malformed|syntax|parse;gibberish|encoding|malformed
left out>missing|required|omitted;blank|empty|missing|required;nothing|empty|no
unchanged|nothing changed|no change|not changed|same|nothing different|identical
same|identical|duplicate|equal|unchanged;amend|change|modify|replace|update|edit|amendment;edit|modify|update|change
raise|increase|higher;lower|decrease|reduce;increase|raise
forced closing>liquidation|liquidated|force close|margin call;position|holding|trade
open position>position|existing position;leverage|margin;stop loss>sl|trigger;take profit>tp|trigger
bought|buy|purchase;sold|sell|sale;bid|buy;ask|sell;short|sell;shares|quantity|size|amount
trading halted>suspended|closed|not trading;market closed>outside trading hours|closed|session
frozen|suspended|locked|blocked;banned|blocked|blacklist|forbidden|suspended
kicked out>removed|disconnected|logged out;logged out>session expired|unauthenticated|unauthorized|token
log out|sign out|logout;not mine>owner|permission|belong;who may>permission|role|allowed
another person>other user|owner|someone else;someone else>other user|another user|owner;creator|owner|author|created
resigned|left the company|no longer works|dismissed|quit|deactivated;archived|closed|read only
draft|unpublished|pending;wrong person>not match|mismatch|owner;wrong order>sequence|order
out of order>sequence|defective;unplugged|not connected|disconnected|cable;cable|wire|connector|connection
loose|disconnected|not connected|cable;inserted|mounted|plugged|present
not inserted>missing|not mounted|removed|no card;card slot>sd card|card reader|mounted;memory card>sd card|sd
pulled out>removed|ejected;power cut>power failure|power loss|voltage;voltage|power|supply
burnt|overheat|overcurrent|temperature;too hot>overheat|temperature|overtemperature
too cold>temperature|undertemperature;noise|noisy|vibration|grinding|rattle;shakes|vibration|unbalanced|tilted
jam|blocked|stuck|obstructed|stall;motor|drive|wheel|spindle;spindle|motor|tool;cutter|tool|bit|blade;bit|tool
height sensor>probe|tool setter|z probe;touching|triggered|contact|pressed;pressed|triggered|pushed|active
homing|home|origin|zero;zero point>home|origin;goes too far>limit|out of range|travel|soft limit;edge|limit|boundary
end stop>limit switch|endstop;moves|motion|travel|move;speed|feed|rate|feedrate|velocity;lid|cover|door
emergency|abort|stop button|e stop;button|switch|key;brush|roller;dust|dirt|dirty|clean
dirty|clean|dust|polluted|soiled;water|fluid|liquid|tank;leak|leaking|water;tank|bin|container|reservoir
hair|tangled|wrapped|entangled|blocked;tangled|entangled|blocked|jammed;trapped|stuck|cornered
lifted|wheels|suspended|cliff;falls|cliff|drop;dock|charger|base|charging station|station
charger|dock|charging|power supply;flat battery>low battery|battery
lost its way>position|localization|relocate|navigation;cannot find>not found|unable to find|missing
find|locate|found;spelled|name|invalid;called|named|name;taken|in use|already exists|occupied
still running>in progress|busy|not finished;not done yet>in progress|pending|not finished|unfinished
too early>not yet|before|premature;too late>expired|deadline|after|closed;yesterday|past|expired;future|after|later
past|expired|before|earlier;today|daily|day;calendar|date;day|date|daily;wrong date>invalid date|format
time zone>timezone|clock;clock wrong>time skew|clock|timestamp;phone|mobile|telephone;text message>sms|message
mail|email|message;address|email|url;attachment|file|upload;picture too big>image size|too large;photo|image|picture
movie|video;too many people>full|capacity|maximum;crowded|full|capacity|too many;full up>capacity|maximum|exhausted
guest|visitor|anonymous;age|minor|parental|adult;adult|age;parental|age|child;child|minor|age
country not served>region|unsupported country|restricted;abroad|foreign|country|region|international
foreign|international|currency;exchange rate>currency|conversion;tax|vat;address check>avs|address verification
bill|invoice|billing;subscription|plan|recurring;recurring|subscription|instalment;coupon|voucher|promo|discount
discount|coupon|promotion;sold out>out of stock|stock|inventory;stock|inventory|availability
delivery failed>undeliverable|delivery;undeliverable|delivery|bounce|bounced;bounced|undeliverable|rejected
spam|filtered|blocked|junk;swear word>sensitive|profanity|prohibited|forbidden;banned words>sensitive|prohibited
copyright|rights|license;privacy|private|protected;private|protected|permission;public|shared;share|shared|sharing
follow|subscribe;friend|contact|follower;wrong key>invalid key|signature|unauthorized;handshake|tls|ssl|certificate
tls|ssl|certificate|https;self signed|certificate|untrusted;untrusted|certificate|trust|unverified
two factor|2fa|otp|verification;robot|captcha|bot;bot|automated|robot|captcha;ip address>ip|address
whitelist|allowed|ip;firewall|blocked|network;proxy|gateway;wifi|network|wireless|internet
offline|network|disconnected|unreachable;signal|network|connection|coverage;dns|resolve|host|name
cannot connect>connection refused|unreachable|connection failed
connection dropped>disconnected|connection lost|reset;drops|lost|disconnected;socket|connection;port|connection
too much traffic>throttled|rate limit|too many requests|overload;flood|too many requests|rate limit|throttled
slow down>rate limit|throttled|frequency;burst|rate limit|too many;maintenance|unavailable|down|temporarily
upgrade|version|update|outdated;old version>outdated|unsupported|version|deprecated;too new>version|unsupported
not finished>incomplete|pending|in progress;incomplete|missing|partial|unfinished;cut off>truncated|incomplete
truncated|incomplete|cut;line break>newline|character
special characters|illegal characters|invalid character|character;letters|character|alphabetic;digits|number|numeric
comma|separator|delimiter;number|numeric|integer;text|string|message|content;decimal|fraction|precision
precision|decimal|scale;negative number>negative|below zero;whole number>integer
nothing found|no results|not found|empty;no such>not found|unknown|nonexistent
gone|not found|removed|deleted|no longer;no longer exists>deleted|removed|not found|gone
moved for good>permanently|redirect|moved;vanished|not found|lost|deleted;exists twice>duplicate|already exists
in the way>conflict|blocked;simultaneously|concurrent|at the same time|conflict;at once>simultaneous|concurrent
two people>concurrent|conflict;race|concurrent|conflict;undo|rollback|revert|roll back;roll back>rollback|revert
cannot undo>irreversible|rollback;copy|duplicate|clone;rename|name|move;parent|child|hierarchy
nested|recursive|depth;loop|circular|recursion|cycle;circular|cycle|loop|recursive;too deep>depth|nested|recursion
crashed|abort|internal|unexpected;something went wrong>internal|unexpected|unknown
went wrong>failed|failure|internal;does not work>failed|failure|not working|not supported
does nothing>failed|no effect;not possible>not supported|cannot|unable
cannot do>not allowed|not supported|unsupported;may not>not allowed|forbidden|permission;not my>permission|owner
allowed|permitted|permission|authorized;boss|administrator|manager|owner;staff|employee|agent|operator
worker|employee|process|thread;password wrong>invalid password|authentication|credential
wrong login>invalid credential|authentication;sign up>register|registration
not registered>unregistered|unknown user|not found;activate|enable|activation|active;switch on>enable|enabled|start
switched off>disabled|off|not enabled;turned off>disabled|off|not enabled;off|disabled|stopped
not enabled>disabled|off|not active;not active>inactive|disabled|suspended;sleeping|idle|inactive|standby
idle|inactive|timeout;paused|suspended|stopped;starts|start|boot|initialization
does not start>start|boot|initialization|failed to start;wont start>start|boot|initialization
calibrate|calibration|adjust;firmware|version|software;ink|cartridge|toner;paper|media|tray;printer|print|printing
scan|scanner|read;read only|write protected|readonly|locked;no room>space|full|capacity
no room left>space|full|capacity;out of memory>memory|allocation|no memory;ran out>exhausted|insufficient|no|out of
used up>exhausted|quota|limit;allocate|allocation|memory;leftover|remaining|residual;remaining|left|available
available|free|ready;not available>unavailable|missing;alone|single|only;more than one>multiple|duplicate
only one>single|multiple|once;first time>initial;next|following;previous|earlier|last;decline|reject|refuse|denied
turned down>declined|rejected|refused;said no>declined|rejected|refused|denied
does not want>declined|rejected|refused;honour|honor|declined;call the bank>referral|issuer|contact
contact support>support|contact;which format>format|invalid format;format|pattern|syntax;must be>required|invalid
has to be>required|must;choose|select|selection;select|choose|selection;fill in>required|missing|empty
fill|required|missing;table|sheet|grid;spreadsheet|sheet|workbook;cell|field|range;heading|header|title
log on>sign on|signin|login|authentication;cannot get in>login|access|authentication;locked out>locked|lockout|too many attempts|blocked;forgot password>reset password|password reset
weak password>strength|complexity|policy;password policy>complexity|strength;api key|access key|secret|credential|appkey|app key;secret|key|credential
token|jwt|ticket|session key|access token;refresh token>token;not logged in>unauthenticated|unauthorized|session|login required;signed out>session|logout|expired
consent|authorization|approval;scope|permission|grant;grant|permission|privilege;unverified|not verified|unconfirmed|not activated|verification;confirm|verify|validate|approve
second factor>two step|mfa|otp|2fa|multi factor|authenticator;one time code>otp|verification code;sms code>otp|verification code;fingerprint|face|biometric
identity card>id card|passport|identity|kyc|real name;real name>identity|verification|kyc;no longer valid>expired|invalid|revoked;withdrawn|revoked|cancelled;ran out>expired|expiry
out of date>expired|outdated;run out>expired|exhausted;not activated>inactive|disabled|activation;suspended|disabled|frozen|inactive;role|permission|privilege
owner|creator|host|administrator;sso|single sign on|saml|federation|identity provider;identity provider>idp|sso;issuer|issued|authority;audience|client id
per second>rate|frequency|throttled|qps|tps;per minute>rate|frequency|throttled;hammering|too frequent|rate|throttled;rapidly|frequent|rate;used all>exhausted|quota|limit
reached the limit>exceeded|limit|maximum;hit the limit>exceeded|limit|maximum;at most>maximum|limit;at least>minimum;no more than>maximum|limit;upper limit>maximum|ceiling
number|count|quantity;counts|number|amount;free tier>trial|plan|quota|package;plan|package|subscription|tier;trial|test|demo|free;concurrency|parallel|concurrent|simultaneous
cannot add more>maximum|limit|exceeded|over limit;gone|closed|lost|disconnected;interrupted|aborted|terminated|cancelled|killed|broken|stopped;killed|interrupted|terminated|aborted
cut|disconnected|interrupted|broken;cannot get through>unreachable|connect|connection;dead|down|unavailable|offline|closed|not alive;down|failure|fault|outage|unavailable
backend|server|service|upstream;upstream|backend|gateway;intermediary|proxy|gateway;lag|laggy|latency|delay|jitter|slow;delay|latency|lag|delayed;web address|url|link|uri|domain
wrong address>invalid url|invalid address;no internet>network|offline|disconnected|unreachable;not online>offline|disconnected|unreachable;offline|not online|not connected
went offline>offline|disconnect|not online;online|connected|connection;loses|lost|drop|disconnect;reconnect|connect|retry;does not react>no response|not respond|timeout
react|respond|response|reply;ignores|no response|timeout;waited|timeout|timed out|wait;never comes back>timeout|no response;never ends>timeout|loop|hang;ages|timeout|slow|long
refused|declined|denied|rejected;bounce|returned|rejected;overdrawn|insufficient|balance|overdraft;top up>recharge|balance|deposit;recharge|top up|balance;pay back>refund|return
returned|refund|reversed|rejected;payout|withdrawal|settlement|transfer;withdraw|withdrawal|payout;captured|settled|capture|settlement;settled|captured|cleared;void|cancel|reverse|reversal
dispute|chargeback|claim;wallet|account|balance;bank|issuer|acquirer|processor;processor|acquirer|gateway|provider;cardholder|customer|payer|consumer;consumer|customer|user
subscriber|customer|user;cart|basket|order;checkout|order|payment|purchase;order|purchase|transaction;merchant|shop|store|seller|business;brand|scheme|card type
card type>brand|scheme|not supported;negative list>blacklist|denied|blocked;watchlist|blacklist|restricted|denied;suspicious|fraud|risk|abnormal;risk|fraud|score|security
review|audit|approval|moderation;not approved>audit|review|rejected;approved|audit|review|approval;under review>audit|review
sanctions|embargo|compliance|denied;compliance|regulation|legal|policy;too expensive>amount|exceeds|limit;bank account>account number|iban;payee|beneficiary|recipient
beneficiary|recipient|receiver|payee;money transfer>transfer|remittance|payout;invoice|bill;reference|identifier|order number|id;freezes|frozen|stuck|stall|buffering|freeze
stutters|choppy|stall|buffer|jitter|frame;black screen>no video|render|video frame|blank;blurry|resolution|quality|bitrate;cannot hear>no sound|audio|mute|muted;hear|sound|audio|voice
silent|mute|muted|audio;cannot see>video|black screen|render;picture|video|image|frame;watch|view|play|playback|subscribe;play|playback|player|media;record|recording|capture
screen share>screen sharing|screen capture|desktop;codec|decoder|encoder|format|decode;go live>publish|broadcast|stream|push;live|stream|broadcast|publish;viewer|audience|subscriber|listener
broadcaster|anchor|host|publisher;meeting|conference|room;call|dial|phone;did not answer>no answer|no reply|not respond;line busy>busy|occupied
caption|subtitle;thumbnail|cover|snapshot|preview;drm|license|protected|encrypted;dimension|resolution|size|width|height;render|display|draw|show;mute|muted|silent
speaker|audio output|playback device|headset;text|sms|content|body;cellphone|mobile|phone|cell;mobile|phone|cell|msisdn|handset;phone number>mobile|msisdn|recipient
never arrived>undelivered|not delivered|delivery;not delivered>undelivered|delivery;deliver|delivery|send|dispatch;template|pattern|model
country code>prefix|region code|dial code;switched off>absent|unavailable|power off;operator|carrier|provider;carrier|operator|network|provider;notification|push|message
chat|message|conversation|session;silenced|muted|banned|forbidden;inbox|mailbox;mailing|mail|email;newsletter|bulk|marketing|campaign;bulk|batch|mass|multiple;batch|bulk|list|at once
at once>batch|single request|one time;bigger|larger|greater|exceeds|too large|oversized|maximum;biggest|largest|maximum;smaller|less|below|too small;smallest|minimum
longer|too long|exceeds|length;shorter|too short|length;heavy|too large|size|oversized;chunk|part|piece|segment|block|slice;piece|part|chunk|segment;overwrite|replace|already exists
already there>already exists|exists|duplicate;same name>already exists|duplicate|name exists;not there>missing|not exist|not found;no longer there>deleted|removed|not found
integrity|checksum|corrupt;file type|mime|content type|format|extension;content type|mime|media type;extension|format|suffix;open|access|read;download|fetch|get|retrieve
upload|put|submit|import;import|upload|load;export|download|dump;bucket|container|repository;mount|attach;archive|zip|compressed;decompress|extract|unzip|unpack;input output|io|i o
hash|checksum|digest|md5;typo|syntax|invalid|misspelled;lacks|missing|lack|without|insufficient;ambiguous|unclear|duplicate|multiple
changed meanwhile>conflict|version|stale|modified;modified|changed|updated|conflict;target|destination;destination|target;origin|source;collection|table|relation|set;offset|position|cursor
position|offset|index;foreign key|reference|constraint;depends|dependency|referenced|in use;linked|referenced|associated|bound|attached|related;bound|linked|associated|bind|paired|registered
pair|bind|bound|link;unlink|unbind|detach|remove;not set up>not initialized|not configured|uninitialized;not started>inactive|not initialized;turn on>enable|activate|start
turn off>disable|stop|close;state|status|phase;already running>running|in progress|started;already done>completed|processed|finished;already finished>completed|ended|closed
ended|closed|finished|over;still used>in use|referenced|occupied;queue|waiting|pending|backlog;job|task|process;schedule|timer|cron|plan;worker|executor|process
plugin|extension|addon|module;too many connections>pool|connections|exceeded;session|connection|login;record|row|entry|data;dataset|data|table
rows|records|data|not empty;truncate|cut|too long;nested|embedded|inner;subscribe|subscription|topic|listen;topic|queue|channel|subject;publish|send|post|push;shadow|copy|replica
rule|policy|filter|condition;policy|permission;event|notification|trigger;not filled in>empty|missing|required|blank;did not fill>empty|missing|required
forgot to>missing|empty|omitted|required;left blank>empty|missing|null;mandatory|required|must|compulsory|missing;compulsory|required|mandatory;required field>missing|mandatory|empty
weird|invalid|illegal|abnormal|unexpected;strange|abnormal|unknown|unsupported|illegal;abnormal|exception|invalid|unexpected;odd|abnormal|invalid|unexpected;charset|encoding|character set
accents|encoding|charset;emoji|special characters|encoding;unreadable|parse|malformed|corrupt;cannot read>parse|unreadable|decode;kind|type|category;wrong kind>type|invalid type
does not fit>mismatch|too long|incompatible;fits|match|matches|found;disagree|mismatch|inconsistent|conflict;differ|mismatch|inconsistent|not match|different
not the same>mismatch|inconsistent|different|differ|not match;correspond|match;wrong way round>order|reverse|range;later than>after|greater than|exceeds;earlier than>before|less than
between|range|within;outside|out of range|beyond|exceeds;unknown option>unrecognized|unsupported|invalid parameter;out of bounds>out of range|index
more than one>multiple|ambiguous|duplicate;both|multiple|duplicate|two
pick|choose|select;latest|newest|up to date|current;up to date>latest|current|same;too old>outdated|version|deprecated|unsupported;newer|higher|latest|upgrade;firmware|ota|upgrade
ota|upgrade|firmware|update;gadget|device|hardware;serial number>sn|serial|device id;add|register|bind|create|insert;added|registered|bound|exists;register|registration|add|bind
emulator|simulator|test;model|unsupported device;bluetooth|ble;sim|sim card|iccid;gps|location;boot|start|startup;command|instruction|order
monitor|watch|metric;alarm|alert|warning;family|home|group;team|group|organization|workspace
company|organization|enterprise|tenant;tenant|organization|project|workspace;profile|user info|account;nickname|name;somebody|user|another user;retention|expired|history
out of sync>clock|skew|inconsistent;sync|synchronize|synchronization|replication;bug|internal|exception;trouble|failure|exception;glitch|internal|temporary|transient
hiccup|temporary|transient;temporary|transient|retry|temporarily;third party>external|partner|provider;external|third party|remote;attack|malicious|brute force|abuse
hacker|attack|malicious|fraud|security;hacked|compromised|security|stolen;hacking|attack|brute force|malicious;abuse|malicious|illegal;parcel|package|shipment|delivery
courier|carrier|logistics;street|address|route;mail|post|delivery;town|city|address;pincode|zip|postal;simulate|test|sandbox;production|live|real
duplicate request>repeated|idempotent|duplicate;idempotent|duplicate|repeated;resend|retry|again|repeat;per day>daily|day;per month>monthly|month;monthly|month|per month;weekly|week
hourly|hour;yearly|year|annual;midnight|day|reset
low|insufficient|not enough;took|taken|already exists|registered|in use;old|original|previous|former;manual|human|review;flat|apartment|unit;blacklisted|negative|denied parties;given back>refund|refunded|returned;already added>already exists|exists|bound
sign in again>log in again|expired|session|login;no longer signed in>session|expired;session>token|login
password right>credential|invalid credential|incorrect;not accepted>invalid|incorrect|rejected|refused|not approved
guess>attempt|try;tried too often>too many attempts|failed attempts|locked;too often>too many|limit|frequency
not allowed to>permission|privilege|forbidden;allowed to see>permission|access|forbidden;greyed out>permission|disabled
loads forever>timeout|timed out|slow;never loads>timeout|timed out;loading forever>timeout|timed out;never stops>timeout|loop
spinner>timeout|loading;comes back>response|return|reply;nothing comes back>timeout|timed out|no response|empty response
blew up>internal|crash|exception;your end>server|internal;your side>server|internal;system crashed>internal|server
site>website|server|service|page;come back later>temporarily|unavailable|retry;is gone>not found|deleted|removed|missing
leads nowhere>not found|broken link|missing;nowhere>not found|missing;cannot see>not found|missing|no video|permission
two times>twice|duplicate|again;made twice>duplicate|already exists;create again>already exists|duplicate;again>already
forgot>missing|omitted|required;everything>all|complete;did not send>missing|empty;form>parameter|field|input
wrong way>format|order;letters>character|alphabetic|format;shape>format|pattern;digits>number|format
too heavy>too large|size|exceeded;too much data>too large|size|length;upload>payload|file|body
kind of file>file type|media type|format;instead of>wrong|unsupported|invalid|not;photo>media|file|picture
not enough>insufficient|low|lack;empty account>insufficient|balance;account empty>insufficient funds|balance
turned away>declined|rejected|refused;till>checkout|terminal|pos;bank>issuer|issuing
back of card>cvc|cvv|security code;security digits>cvc|cvv|security code;pay>payment|charge|transaction;paid>payment|charge|transaction
same thing twice>duplicate|repeated;clicked twice>duplicate|repeated;taken twice>duplicate|charged twice
give back>refund|return|reversal;giving back>refund|return;back more than>refund|exceeds;yen>currency;francs>currency;euros>currency;dollars>currency
kind of money>currency;fishy>fraud|suspicious|suspected|risk;shady>fraud|suspicious|suspected|risk;crook>fraud|suspected|risk;thief>fraud|stolen
until tomorrow>daily|per day|limit;tomorrow>daily|day|limit;few digits>length|too short|invalid;too few>minimum|too short|length|insufficient
said stop>unsubscribed|opted out|opt out;want mails>unsubscribed|opted out;not be contacted>unsubscribed|opted out|do not disturb;contacted>message|call|subscribed
not been checked>not approved|review|pending|unverified;been checked>approved|verified|review;wording>template|text|content|message;accept>approve|agree;accepted>approved|valid
lamp>device;thermostat>device|temperature;reached>reachable|online|connect;not be reached>unreachable|offline|not reachable
nearly flat>battery low|low battery|battery;nearly gone>low|remaining;power gone>battery|low
new software>firmware|update|upgrade|version;upgrading>update|upgrade|firmware;too warm>overheat|temperature|overtemperature;heat>overheat|temperature|thermal
not turn>blocked|stall|motor|rotate;turn>rotate|spin|motor;wheel>motor|drive;something stuck>blocked|jammed|stall|obstructed;no more room>full|no space|capacity;room>space|capacity
ram>memory;eats>memory|usage|consumption;dies>crash|abort|killed|terminated;archive>file|zip;cannot write>read only|permission|write|disk
write into>write|permission|access;nobody listening>connection refused|port;listening>port|connection|server;let in>access|refused|denied|permission;let me in>access|refused|denied|unauthorized
turn name into>dns|resolve|lookup;domain>dns|host;not safe>certificate|insecure|untrusted|tls;safe>secure|certificate|trusted
hash>signature|checksum|digest;computed>calculated|calculation;signing>signature|signed;sql>query|statement|syntax;understand>parse|syntax|recognize
wait for each other>deadlock;waiting for lock>deadlock|lock timeout|lock;blocked by another>deadlock|lock|locked;each other>deadlock|circular|mutual
same value>duplicate|unique;twice in column>duplicate|unique;there already>already exists|duplicate|unique;same key>duplicate|unique|primary key
uses it>in use|foreign key|referenced|reference;still uses>in use|referenced|foreign key|dependency;point to>reference|referenced|foreign key;parent row>foreign key|reference|parent;parent missing>foreign key|orphan
undone>rolled back|rollback|reverted;was saved>saved|stored|committed|rolled back;nothing saved>rolled back|rollback|not saved;commit>transaction;go through>succeed|complete|failed|processed
in the meantime>conflict|version|modified|concurrent;meantime>conflict|concurrent|modified;edited together>conflict|concurrent|version;my copy>version|conflict|stale;someone else>another user|conflict|occupied
body>json|request|payload;comma missing>json|syntax|malformed|parse;used get>method;get instead>method;verb>method;post>method
person>user|member;member>user;person not exist>user not found;uses email>email already|already registered;has account>already registered|exists
does not work>invalid|incorrect|failed|failure|not supported|unsupported|expired;came too late>expired|timeout|late;after minutes>expired|timeout
nobody else>full|limit|capacity;seats>capacity|full|room;seat>capacity|place;see me>camera|video;no picture>camera|video;hear me>microphone|mic|audio;nobody hear>microphone|mute|audio
me talk>microphone|permission;talk>microphone|speak|voice|audio;mic>microphone;stops in the middle>interrupted|disconnected|broken;broke off>interrupted|disconnected|lost|stopped;cut out>interrupted|disconnected|lost
plays no picture>codec|decoder|video;does not play>codec|playback|format|decoder;blocky>bitrate|resolution|quality;awful>poor|low|bad|quality;quality>bitrate|resolution
parcel>order|shipment|package;on its way>shipped|dispatched|sent|transit;sent out>shipped|dispatched;nothing left>out of stock|exhausted|empty|sold out;warehouse>stock|inventory;none available>out of stock|unavailable|not available
discount>coupon|voucher;street>address;house number>address;cannot deliver>undeliverable|address|delivery;activation>license|activate;product key>license key|license|serial;trial over>license expired|trial|expired;is over>expired|ended|closed;buy again>renew|expired|license
my country>region|country|territory;where i live>region|country|territory;offered>supported|available;too young>underage|age|minor;eighteen>age|underage|adult;years old>age|underage;young>age|underage|minor
my post>content|moderation;bad word>sensitive|moderation|prohibited|profanity|blocked;was removed>deleted|removed|moderation|blocked;not linked>not connected|not bound|unbound|disconnected;linked>connected
fee>gas|cost|charge|commission;out of gas>gas limit|gas;used before>duplicate|nonce|already used|reused;wrong order>sequence|order|nonce|state;counter>nonce|sequence|count
on the way>transmission|transfer|checksum|transit;add up>checksum|total|sum|match;was damaged>corrupted|damaged|checksum;bytes>data|checksum|size;settings>configuration|config;no settings>configuration missing|configuration|config
need to install>not installed|dependency|missing;library missing>dependency|not installed|module;module found>dependency|module not found;newer app>version|update|upgrade;client old>version|upgrade|outdated;sdk>client|version
switch on first>not enabled|enable|disabled|activate;function>feature;turned off>disabled|not enabled;used all>quota exceeded|exhausted;credits>quota|balance|credit;calls left>quota|limit|exceeded;this month>monthly|quota|month
closed window>cancelled|cancelled by user|closed;back button>cancelled|cancelled by user|back;myself>by user|user;stopped myself>cancelled by user|cancelled;started twice>already running|duplicate|already started;still busy>running|busy|in progress;last one>previous;previous run>running|previous job;run>job|task|execution
do that now>invalid state|state|not allowed|status;wrong moment>invalid state|state|status;moment>state|time|now;wrong time>state|time|clock;paper stuck>jammed|paper jam;something in way>jammed|blocked|obstacle|obstruction;feeder>paper|feed|tray
reading>value|sensor|measurement|read;thermometer>sensor|temperature|probe;lid not closed>door open|cover open;not closed>open|opened;cover up>door open|cover open|lid open;refill>empty|water|tank|fill|low;be filled>empty|tank|water|fill
where it is>position|location|gps|localization;no position>location|gps|position;outdoors>gps;sim>sim card;forgot to put>not inserted|missing|absent;put in>insert|inserted;another call>busy|line busy|occupied;already talking>busy|line busy;engaged>busy|line busy|occupied
picks up>answer|answered;nobody picks up>no answer|not answered;rings>no answer|ringing|alert;take call>answer|no answer;take the call>answer|no answer;must delete>full|quota|capacity;let through>blocked|filtered|rejected|accepted
time wrong>clock|clock skew|timestamp|time;different times>clock|clock skew|time difference|timestamp;too far off>skew|large|out of range|deviation;from home>ip|ip address|network;from the office>ip|ip address;key stopped>key revoked|expired key|key disabled;disabled key>revoked|key disabled;stopped working>revoked|expired|failed|disabled
callbacks>webhook|callback|notification;get events>webhook|event|callback|notification;do not arrive>delivery|delivery failed|not received|undelivered;arrive>delivered|delivery|received;return address>redirect|redirect uri|callback url;wrong page>redirect|redirect uri
second code>two factor|2fa|otp|mfa;confirm with phone>two factor|2fa|otp|verification;too simple>weak|complexity|strength;more characters>too short|length|weak|minimum;capital letter>uppercase|complexity|weak|strength;umlauts>illegal characters|special characters|encoding;spaces>whitespace|blank|illegal characters;strange signs>illegal characters|special characters|invalid characters;signs>characters|symbols;nick>nickname|username|name
auth>authentication|authorization|authenticate;family name>surname|last name;last name>surname;first name>given name|forename;look at>review|verify;human>manual|manually
kind of>type|unsupported;not accept>not supported|unsupported|rejected|not valid;identical>match|same;not identical>not match|mismatch|mismatched;id card>document|identity;passport>document|identity
more than one>too many|multiple;run out>insufficient|exhausted|expired|not enough;out of credits>insufficient|balance;trying out>demo|trial|test;went up>changed|increased|higher;went down>decreased|lower|changed
baby>infant|child;toddler>infant|child;suitcase>baggage|luggage;bags>baggage|luggage;takeoff>departure|depart;plane>flight|aircraft;plane full>sold out|no seats|not available;trip>journey|booking|flight|ride;ride>trip|journey
bought again>duplicate;bankrupt>insolvent|insolvency|closed;half an hour>30 minutes;shaking>blurry|blurred|shake;shaky>blurry|blurred;blurred>blurry;sharp>blurry|blur|quality;evening>night|hours|time;planned>scheduled|schedule
reception>network|signal|coverage;inbox>email|mail;cheated>banned|cheat|cheating;cheat>banned|violation;player>user|account;date of birth>birthday|birth;born>birthday|birth|age;pocket money>limit|spending|amount
ski goggles>face;sunglasses>face|eyes;novel>too long|length|exceeds;essay>too long|length;renew>renewal|expired|subscription|expiry;look like>format|must be|length;how long>length|duration|minutes|hours;accident>mistake|duplicate
nobody at home>offline|absent|no answer;pedal>motor|drive|assist;brake>braking|lever;tyre>wheel|tire;bike>vehicle|bicycle|device;car>vehicle;vacuum>robot|device|cleaner;carpet>rug|mat;stairs>cliff|drop;furniture>obstacle|stuck;under the sofa>stuck|trapped
coin>currency|asset|token|symbol;coins>currency|asset|token|symbol;bot>api|automated|requests;bots>api|automated|requests;hammers>rate|frequency|too many;meter>device|number;receipt>voucher|proof|confirmation;electricity>power|energy|utility;airtime>top up|recharge|prepaid
hmac>signature|sign;too old>expired|outdated|version;coins left>balance|funds|insufficient;paying out>withdrawal|withdraw|payout;cashed out>withdrawal|withdraw|payout;buying and selling>trading|trade|transaction;undo>cancel|revoke|rollback
float>balance|funds|credit;branch>store|outlet|location|merchant;cashier>operator|clerk|user;used up>insufficient|exhausted;staff member>operator|clerk|user;phone company>network|operator|provider;came out>dispensed|issued|failed
edge>cliff|drop;gets no electricity>power|no power;came loose>not installed|detached|missing;way home>dock|charging station|locate;wrapped around>tangled|jammed|blocked;underneath>bottom|brush|under;to fill>empty|water|refill
damp>wet|dry|moisture;washed>wet|dry|water;crooked>tilted|uneven|level;sewage>waste water|dirty water|dirty;pumped out>drain|pump|dirty water;spinning>rotate|rotating|turning
change gear>shift|shifting|gear;frost>temperature|cold|freezing;winter>temperature|cold|battery;outside>temperature|weather;heat wave>temperature|overheat|hot;pair>bluetooth|pairing|connect;track>gps|location|tracking;theft>stolen|alarm|tracking
dusk>light|lamp;lamp>light|led|lamp;light>lamp|led;uphill>motor|torque|load;plugged in>charger|charging|charge;stood>idle|standby|battery
`;
