/**
 * What people say for what messages about errors say, in groups of words that stand for one another,
 * in one to three words, parted by semicolons. Only what holds for any product.
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
money back|refund|refunded;producer|writer|publisher;again|retry|repeat
retry|try again|reattempt|resubmit|resend|temporarily;wait|later|temporarily|retry
never answered|no answer|does not answer|no reply|timeout|no response|not respond
stopped responding|timeout|unresponsive|hang;took forever|timeout|takes too long|slow
within the time|in time|timeout|time limit
closed the page|closed the window|cancelled|aborted|left|abandoned|gave up|backed out|walked away|changed my mind
gave up|cancelled|aborted|too many;expiry|expiration|expire|valid until|validity
cvv|cvc|security code|three digits|back of the card|verification number|cvn;card number|pan|digits|long number
stolen|lost|theft;debit|charge|charged|take money;charge|payment|transaction|debit
charged twice|paid twice|duplicate|double;twice|duplicate|again|second time|double;broke|funds|insufficient|balance
money|funds|balance|amount|cash|dollars;too little money|insufficient funds|insufficient balance
limit|maximum|cap|ceiling;over the limit|exceeds|exceeded|above;more than allowed|exceeds|exceeded|maximum|limit
too small|minimum|below|less;too long|length|exceeds|maximum;too short|length|minimum;typed|entered|input|invalid
typo|invalid|incorrect|malformed|misspelled;misspelled|invalid|unknown|not found;garbage|malformed|invalid|corrupt
nonsense|invalid|malformed;well formed|malformed|syntax|parse;gibberish|encoding|malformed
left out|missing|required|omitted;blank|empty|missing|required;nothing|empty|no
unchanged|nothing changed|no change|not changed|same|nothing different|identical
same|identical|duplicate|equal|unchanged;amend|change|modify|replace|update|edit|amendment;edit|modify|update|change
raise|increase|higher;lower|decrease|reduce;increase|raise
forced closing|liquidation|liquidated|force close|margin call;position|holding|trade
open position|position|existing position;leverage|margin;stop loss|sl|trigger;take profit|tp|trigger
bought|buy|purchase;sold|sell|sale;bid|buy;ask|sell;short|sell;shares|quantity|size|amount
trading halted|suspended|closed|not trading;market closed|outside trading hours|closed|session
frozen|suspended|locked|blocked;banned|blocked|blacklist|forbidden|suspended
kicked out|removed|disconnected|logged out;logged out|session expired|unauthenticated|unauthorized|token
log out|sign out|logout;not mine|owner|permission|belong;who may|permission|role|allowed
another person|other user|owner|someone else;someone else|other user|another user|owner;creator|owner|author|created
resigned|left the company|no longer works|dismissed|quit|deactivated;archived|closed|read only
draft|unpublished|pending;wrong person|not match|mismatch|owner;wrong order|sequence|order
out of order|sequence|defective;unplugged|not connected|disconnected|cable;cable|wire|connector|connection
loose|disconnected|not connected|cable;inserted|mounted|plugged|present
not inserted|missing|not mounted|removed|no card;card slot|sd card|card reader|mounted;memory card|sd card|sd
pulled out|removed|ejected;power cut|power failure|power loss|voltage;voltage|power|supply
burnt|overheat|overcurrent|temperature;too hot|overheat|temperature|overtemperature
too cold|temperature|undertemperature;noise|noisy|vibration|grinding|rattle;shakes|vibration|unbalanced|tilted
jam|blocked|stuck|obstructed|stall;motor|drive|wheel|spindle;spindle|motor|tool;cutter|tool|bit|blade;bit|tool
height sensor|probe|tool setter|z probe;touching|triggered|contact|pressed;pressed|triggered|pushed|active
homing|home|origin|zero;zero point|home|origin;goes too far|limit|out of range|travel|soft limit;edge|limit|boundary
end stop|limit switch|endstop;moves|motion|travel|move;speed|feed|rate|feedrate|velocity;lid|cover|door
emergency|abort|stop button|e stop;button|switch|key;brush|roller;dust|dirt|dirty|clean
dirty|clean|dust|polluted|soiled;water|fluid|liquid|tank;leak|leaking|water;tank|bin|container|reservoir
hair|tangled|wrapped|entangled|blocked;tangled|entangled|blocked|jammed;trapped|stuck|cornered
lifted|wheels|suspended|cliff;falls|cliff|drop;dock|charger|base|charging station|station
charger|dock|charging|power supply;flat battery|low battery|battery
lost its way|position|localization|relocate|navigation;cannot find|not found|unable to find|missing
find|locate|found;spelled|name|invalid;called|named|name;taken|in use|already exists|occupied
still running|in progress|busy|not finished;not done yet|in progress|pending|not finished|unfinished
too early|not yet|before|premature;too late|expired|deadline|after|closed;yesterday|past|expired;future|after|later
past|expired|before|earlier;today|daily|day;calendar|date;day|date|daily;wrong date|invalid date|format
time zone|timezone|clock;clock wrong|time skew|clock|timestamp;phone|mobile|telephone;text message|sms|message
mail|email|message;address|email|url;attachment|file|upload;picture too big|image size|too large;photo|image|picture
movie|video;too many people|full|capacity|maximum;crowded|full|capacity|too many;full up|capacity|maximum|exhausted
guest|visitor|anonymous;age|minor|parental|adult;adult|age;parental|age|child;child|minor|age
country not served|region|unsupported country|restricted;abroad|foreign|country|region|international
foreign|international|currency;exchange rate|currency|conversion;tax|vat;address check|avs|address verification
bill|invoice|billing;subscription|plan|recurring;recurring|subscription|instalment;coupon|voucher|promo|discount
discount|coupon|promotion;sold out|out of stock|stock|inventory;stock|inventory|availability
delivery failed|undeliverable|delivery;undeliverable|delivery|bounce|bounced;bounced|undeliverable|rejected
spam|filtered|blocked|junk;swear word|sensitive|profanity|prohibited|forbidden;banned words|sensitive|prohibited
copyright|rights|license;privacy|private|protected;private|protected|permission;public|shared;share|shared|sharing
follow|subscribe;friend|contact|follower;wrong key|invalid key|signature|unauthorized;handshake|tls|ssl|certificate
tls|ssl|certificate|https;self signed|certificate|untrusted;untrusted|certificate|trust|unverified
two factor|2fa|otp|verification;robot|captcha|bot;bot|automated|robot|captcha;ip address|ip|address
whitelist|allowed|ip;firewall|blocked|network;proxy|gateway;wifi|network|wireless|internet
offline|network|disconnected|unreachable;signal|network|connection|coverage;dns|resolve|host|name
cannot connect|connection refused|unreachable|connection failed
connection dropped|disconnected|connection lost|reset;drops|lost|disconnected;socket|connection;port|connection
too much traffic|throttled|rate limit|too many requests|overload;flood|too many requests|rate limit|throttled
slow down|rate limit|throttled|frequency;burst|rate limit|too many;maintenance|unavailable|down|temporarily
upgrade|version|update|outdated;old version|outdated|unsupported|version|deprecated;too new|version|unsupported
not finished|incomplete|pending|in progress;incomplete|missing|partial|unfinished;cut off|truncated|incomplete
truncated|incomplete|cut;line break|newline|character
special characters|illegal characters|invalid character|character;letters|character|alphabetic;digits|number|numeric
comma|separator|delimiter;number|numeric|integer;text|string|message|content;decimal|fraction|precision
precision|decimal|scale;negative number|negative|below zero;whole number|integer
nothing found|no results|not found|empty;no such|not found|unknown|nonexistent
gone|not found|removed|deleted|no longer;no longer exists|deleted|removed|not found|gone
moved for good|permanently|redirect|moved;vanished|not found|lost|deleted;exists twice|duplicate|already exists
in the way|conflict|blocked;simultaneously|concurrent|at the same time|conflict;at once|simultaneous|concurrent
two people|concurrent|conflict;race|concurrent|conflict;undo|rollback|revert|roll back;roll back|rollback|revert
cannot undo|irreversible|rollback;copy|duplicate|clone;rename|name|move;parent|child|hierarchy
nested|recursive|depth;loop|circular|recursion|cycle;circular|cycle|loop|recursive;too deep|depth|nested|recursion
crashed|abort|internal|unexpected;something went wrong|internal|unexpected|unknown
went wrong|failed|failure|internal;does not work|failed|failure|not working|not supported
does nothing|failed|no effect;not possible|not supported|cannot|unable
cannot do|not allowed|not supported|unsupported;may not|not allowed|forbidden|permission;not my|permission|owner
allowed|permitted|permission|authorized;boss|administrator|manager|owner;staff|employee|agent|operator
worker|employee|process|thread;password wrong|invalid password|authentication|credential
wrong login|invalid credential|authentication;sign up|register|registration
not registered|unregistered|unknown user|not found;activate|enable|activation|active;switch on|enable|enabled|start
switched off|disabled|off|not enabled;turned off|disabled|off|not enabled;off|disabled|stopped
not enabled|disabled|off|not active;not active|inactive|disabled|suspended;sleeping|idle|inactive|standby
idle|inactive|timeout;paused|suspended|stopped;starts|start|boot|initialization
does not start|start|boot|initialization|failed to start;wont start|start|boot|initialization
calibrate|calibration|adjust;firmware|version|software;ink|cartridge|toner;paper|media|tray;printer|print|printing
scan|scanner|read;read only|write protected|readonly|locked;no room|space|full|capacity
no room left|space|full|capacity;out of memory|memory|allocation|no memory;ran out|exhausted|insufficient|no|out of
used up|exhausted|quota|limit;allocate|allocation|memory;leftover|remaining|residual;remaining|left|available
available|free|ready;not available|unavailable|missing;alone|single|only;more than one|multiple|duplicate
only one|single|multiple|once;first time|initial;next|following;previous|earlier|last;decline|reject|refuse|denied
turned down|declined|rejected|refused;said no|declined|rejected|refused|denied
does not want|declined|rejected|refused;honour|honor|declined;call the bank|referral|issuer|contact
contact support|support|contact;which format|format|invalid format;format|pattern|syntax;must be|required|invalid
has to be|required|must;choose|select|selection;select|choose|selection;fill in|required|missing|empty
fill|required|missing;table|sheet|grid;spreadsheet|sheet|workbook;cell|field|range;heading|header|title
`;
