/**
 * What people say first, and behind it what messages about errors say for it, which does not stand for one another: "picks up"
 * may be an answer or a reply. In one to three words, parted by semicolons. Only what holds for any product.
 */
export const situations = `
money back|refund|refunded;never answered|no answer|does not answer|no reply|timeout|no response|not respond;stopped responding|timeout|unresponsive|hang
took forever|timeout|takes too long|slow;within the time|in time|timeout|time limit
closed the page|closed the window|cancelled|aborted|left|abandoned|gave up|backed out|walked away|changed my mind;gave up|cancelled|aborted|too many;card number|pan|digits|long number
charged twice|paid twice|duplicate|double;too little money|insufficient funds|insufficient balance;over the limit|exceeds|exceeded|above;more than allowed|exceeds|exceeded|maximum|limit
too small|minimum|below|less;too long|length|exceeds|maximum;too short|length|minimum;well formed|malformed|syntax|parse;left out|missing|required|omitted
forced closing|liquidation|liquidated|force close|margin call;open position|position|existing position;stop loss|sl|trigger;take profit|tp|trigger;trading halted|suspended|closed|not trading
market closed|outside trading hours|closed|session;kicked out|removed|disconnected|logged out;logged out|session expired|unauthenticated|unauthorized|token;not mine|owner|permission|belong
who may|permission|role|allowed;another person|other user|owner|someone else;someone else|other user|another user|owner|conflict|occupied;wrong person|not match|mismatch|owner
wrong order|sequence|order|nonce|state;out of order|sequence|defective;not inserted|missing|not mounted|removed|no card;card slot|sd card|card reader|mounted;memory card|sd card|sd
pulled out|removed|ejected;power cut|power failure|power loss|voltage;too hot|overheat|temperature|overtemperature;too cold|temperature|undertemperature
height sensor|probe|tool setter|z probe;zero point|home|origin;goes too far|limit|out of range|travel|soft limit;end stop|limit switch|endstop;flat battery|low battery|battery
lost its way|position|localization|relocate|navigation;cannot find|not found|unable to find|missing;still running|in progress|busy|not finished
not done yet|in progress|pending|not finished|unfinished;too early|not yet|before|premature;too late|expired|deadline|after|closed;wrong date|invalid date|format;time zone|timezone|clock
clock wrong|time skew|clock|timestamp;text message|sms|message;picture too big|image size|too large;too many people|full|capacity|maximum;full up|capacity|maximum|exhausted
country not served|region|unsupported country|restricted;exchange rate|currency|conversion;address check|avs|address verification;sold out|out of stock|stock|inventory
delivery failed|undeliverable|delivery;swear word|sensitive|profanity|prohibited|forbidden;banned words|sensitive|prohibited;wrong key|invalid key|signature|unauthorized
ip address|ip|address;cannot connect|connection refused|unreachable|connection failed;connection dropped|disconnected|connection lost|reset
too much traffic|throttled|rate limit|too many requests|overload;slow down|rate limit|throttled|frequency;old version|outdated|unsupported|version|deprecated;too new|version|unsupported
not finished|incomplete|pending|in progress;cut off|truncated|incomplete;line break|newline|character;negative number|negative|below zero;whole number|integer
no such|not found|unknown|nonexistent;no longer exists|deleted|removed|not found|gone;moved for good|permanently|redirect|moved;exists twice|duplicate|already exists
in the way|conflict|blocked;at once|simultaneous|concurrent|batch|single request|one time;two people|concurrent|conflict;roll back|rollback|revert;cannot undo|irreversible|rollback
too deep|depth|nested|recursion;something went wrong|internal|unexpected|unknown;went wrong|failed|failure|internal
does not work|failed|failure|not working|not supported|invalid|incorrect|unsupported|expired;does nothing|failed|no effect;not possible|not supported|cannot|unable
cannot do|not allowed|not supported|unsupported;may not|not allowed|forbidden|permission;not my|permission|owner;password wrong|invalid password|authentication|credential
wrong login|invalid credential|authentication;sign up|register|registration;not registered|unregistered|unknown user|not found;switch on|enable|enabled|start
switched off|disabled|off|not enabled|absent|unavailable|power off;turned off|disabled|off|not enabled;not enabled|disabled|off|not active;not active|inactive|disabled|suspended
does not start|start|boot|initialization|failed to start;wont start|start|boot|initialization;no room|space|full|capacity;no room left|space|full|capacity
out of memory|memory|allocation|no memory;ran out|exhausted|insufficient|no|out of|expired|expiry;used up|exhausted|quota|limit|insufficient;not available|unavailable|missing
more than one|multiple|duplicate|ambiguous|too many;only one|single|multiple|once;first time|initial;turned down|declined|rejected|refused;said no|declined|rejected|refused|denied
does not want|declined|rejected|refused;call the bank|referral|issuer|contact;contact support|support|contact;which format|format|invalid format;must be|required|invalid
has to be|required|must;fill in|required|missing|empty;log on|sign on|signin|login|authentication;cannot get in|login|access|authentication
locked out|locked|lockout|too many attempts|blocked;forgot password|reset password|password reset;weak password|strength|complexity|policy;password policy|complexity|strength
refresh token|token;not logged in|unauthenticated|unauthorized|session|login required;signed out|session|logout|expired;second factor|two step|mfa|otp|2fa|multi factor|authenticator
one time code|otp|verification code;sms code|otp|verification code;identity card|id card|passport|identity|kyc|real name;real name|identity|verification|kyc
no longer valid|expired|invalid|revoked;out of date|expired|outdated;run out|expired|exhausted|insufficient|not enough;not activated|inactive|disabled|activation;identity provider|idp|sso
per second|rate|frequency|throttled|qps|tps;per minute|rate|frequency|throttled;used all|exhausted|quota|limit|quota exceeded;reached the limit|exceeded|limit|maximum
hit the limit|exceeded|limit|maximum;at most|maximum|limit;at least|minimum;no more than|maximum|limit;upper limit|maximum|ceiling;free tier|trial|plan|quota|package
cannot add more|maximum|limit|exceeded|over limit;cannot get through|unreachable|connect|connection;wrong address|invalid url|invalid address
no internet|network|offline|disconnected|unreachable;not online|offline|disconnected|unreachable;went offline|offline|disconnect|not online;does not react|no response|not respond|timeout
never comes back|timeout|no response;never ends|timeout|loop|hang;top up|recharge|balance|deposit;pay back|refund|return;card type|brand|scheme|not supported
negative list|blacklist|denied|blocked;not approved|audit|review|rejected;under review|audit|review;too expensive|amount|exceeds|limit;bank account|account number|iban
money transfer|transfer|remittance|payout;black screen|no video|render|video frame|blank;cannot hear|no sound|audio|mute|muted
cannot see|video|black screen|render|not found|missing|no video|permission;screen share|screen sharing|screen capture|desktop;go live|publish|broadcast|stream|push
did not answer|no answer|no reply|not respond;line busy|busy|occupied;phone number|mobile|msisdn|recipient;never arrived|undelivered|not delivered|delivery;not delivered|undelivered|delivery
country code|prefix|region code|dial code;already there|already exists|exists|duplicate;same name|already exists|duplicate|name exists;not there|missing|not exist|not found
no longer there|deleted|removed|not found;changed meanwhile|conflict|version|stale|modified;not set up|not initialized|not configured|uninitialized;not started|inactive|not initialized
turn on|enable|activate|start;turn off|disable|stop|close;already running|running|in progress|started;already done|completed|processed|finished;already finished|completed|ended|closed
still used|in use|referenced|occupied;too many connections|pool|connections|exceeded;not filled in|empty|missing|required|blank;did not fill|empty|missing|required
forgot to|missing|empty|omitted|required;left blank|empty|missing|null;required field|missing|mandatory|empty;cannot read|parse|unreadable|decode;wrong kind|type|invalid type
does not fit|mismatch|too long|incompatible;not the same|mismatch|inconsistent|different|differ|not match;wrong way round|order|reverse|range;later than|after|greater than|exceeds
earlier than|before|less than;unknown option|unrecognized|unsupported|invalid parameter;out of bounds|out of range|index;up to date|latest|current|same
too old|outdated|version|deprecated|unsupported|expired;serial number|sn|serial|device id;out of sync|clock|skew|inconsistent;third party|external|partner|provider
duplicate request|repeated|idempotent|duplicate;per day|daily|day;per month|monthly|month;given back|refund|refunded|returned;already added|already exists|exists|bound
sign in again|log in again|expired|session|login;no longer signed in|session|expired;session|token|login;password right|credential|invalid credential|incorrect
not accepted|invalid|incorrect|rejected|refused|not approved;guess|attempt|try;tried too often|too many attempts|failed attempts|locked;too often|too many|limit|frequency
not allowed to|permission|privilege|forbidden;allowed to see|permission|access|forbidden;greyed out|permission|disabled;loads forever|timeout|timed out|slow;never loads|timeout|timed out
loading forever|timeout|timed out;never stops|timeout|loop;spinner|timeout|loading;comes back|response|return|reply;nothing comes back|timeout|timed out|no response|empty response
blew up|internal|crash|exception;your end|server|internal;your side|server|internal;system crashed|internal|server;site|website|server|service|page
come back later|temporarily|unavailable|retry;is gone|not found|deleted|removed|missing;leads nowhere|not found|broken link|missing;nowhere|not found|missing;two times|twice|duplicate|again
made twice|duplicate|already exists;create again|already exists|duplicate;again|already;forgot|missing|omitted|required;everything|all|complete;did not send|missing|empty
form|parameter|field|input;wrong way|format|order;letters|character|alphabetic|format;shape|format|pattern;digits|number|format;too heavy|too large|size|exceeded
too much data|too large|size|length;upload|payload|file|body;kind of file|file type|media type|format;instead of|wrong|unsupported|invalid|not;photo|media|file|picture
not enough|insufficient|low|lack;empty account|insufficient|balance;account empty|insufficient funds|balance;turned away|declined|rejected|refused;till|checkout|terminal|pos
bank|issuer|issuing;back of card|cvc|cvv|security code;security digits|cvc|cvv|security code;pay|payment|charge|transaction;paid|payment|charge|transaction
same thing twice|duplicate|repeated;clicked twice|duplicate|repeated;taken twice|duplicate|charged twice;give back|refund|return|reversal;giving back|refund|return
back more than|refund|exceeds;yen|currency;francs|currency;euros|currency;dollars|currency;kind of money|currency;fishy|fraud|suspicious|suspected|risk;shady|fraud|suspicious|suspected|risk
crook|fraud|suspected|risk;thief|fraud|stolen;until tomorrow|daily|per day|limit;tomorrow|daily|day|limit;few digits|length|too short|invalid;too few|minimum|too short|length|insufficient
said stop|unsubscribed|opted out|opt out;want mails|unsubscribed|opted out;not be contacted|unsubscribed|opted out|do not disturb;contacted|message|call|subscribed
not been checked|not approved|review|pending|unverified;been checked|approved|verified|review;wording|template|text|content|message;accept|approve|agree;accepted|approved|valid
lamp|device|light|led;thermostat|device|temperature;reached|reachable|online|connect;not be reached|unreachable|offline|not reachable;nearly flat|battery low|low battery|battery
nearly gone|low|remaining;power gone|battery|low;new software|firmware|update|upgrade|version;upgrading|update|upgrade|firmware;too warm|overheat|temperature|overtemperature
heat|overheat|temperature|thermal;not turn|blocked|stall|motor|rotate;turn|rotate|spin|motor;wheel|motor|drive;something stuck|blocked|jammed|stall|obstructed
no more room|full|no space|capacity;room|space|capacity;ram|memory;eats|memory|usage|consumption;dies|crash|abort|killed|terminated;archive|file|zip
cannot write|read only|permission|write|disk;write into|write|permission|access;nobody listening|connection refused|port;listening|port|connection|server
let in|access|refused|denied|permission;let me in|access|refused|denied|unauthorized;turn name into|dns|resolve|lookup;domain|dns|host;not safe|certificate|insecure|untrusted|tls
safe|secure|certificate|trusted;hash|signature|checksum|digest;computed|calculated|calculation;signing|signature|signed;sql|query|statement|syntax;understand|parse|syntax|recognize
wait for each other|deadlock;waiting for lock|deadlock|lock timeout|lock;blocked by another|deadlock|lock|locked;each other|deadlock|circular|mutual;same value|duplicate|unique
twice in column|duplicate|unique;there already|already exists|duplicate|unique;same key|duplicate|unique|primary key;uses it|in use|foreign key|referenced|reference
still uses|in use|referenced|foreign key|dependency;point to|reference|referenced|foreign key;parent row|foreign key|reference|parent;parent missing|foreign key|orphan
undone|rolled back|rollback|reverted;was saved|saved|stored|committed|rolled back;nothing saved|rolled back|rollback|not saved;commit|transaction;go through|succeed|complete|failed|processed
in the meantime|conflict|version|modified|concurrent;meantime|conflict|concurrent|modified;edited together|conflict|concurrent|version;my copy|version|conflict|stale
body|json|request|payload;comma missing|json|syntax|malformed|parse;used get|method;get instead|method;verb|method;post|method;person|user|member;member|user;person not exist|user not found
uses email|email already|already registered;has account|already registered|exists;came too late|expired|timeout|late;after minutes|expired|timeout;nobody else|full|limit|capacity
seats|capacity|full|room;seat|capacity|place;see me|camera|video;no picture|camera|video;hear me|microphone|mic|audio;nobody hear|microphone|mute|audio;me talk|microphone|permission
talk|microphone|speak|voice|audio;mic|microphone;stops in the middle|interrupted|disconnected|broken;broke off|interrupted|disconnected|lost|stopped;cut out|interrupted|disconnected|lost
plays no picture|codec|decoder|video;does not play|codec|playback|format|decoder;blocky|bitrate|resolution|quality;awful|poor|low|bad|quality;quality|bitrate|resolution
parcel|order|shipment|package;on its way|shipped|dispatched|sent|transit;sent out|shipped|dispatched;nothing left|out of stock|exhausted|empty|sold out;warehouse|stock|inventory
none available|out of stock|unavailable|not available;discount|coupon|voucher;street|address;house number|address;cannot deliver|undeliverable|address|delivery;activation|license|activate
product key|license key|license|serial;trial over|license expired|trial|expired;is over|expired|ended|closed;buy again|renew|expired|license;my country|region|country|territory
where i live|region|country|territory;offered|supported|available;too young|underage|age|minor;eighteen|age|underage|adult;years old|age|underage;young|age|underage|minor
my post|content|moderation;bad word|sensitive|moderation|prohibited|profanity|blocked;was removed|deleted|removed|moderation|blocked;not linked|not connected|not bound|unbound|disconnected
linked|connected;fee|gas|cost|charge|commission;out of gas|gas limit|gas;used before|duplicate|nonce|already used|reused;counter|nonce|sequence|count
on the way|transmission|transfer|checksum|transit;add up|checksum|total|sum|match;was damaged|corrupted|damaged|checksum;bytes|data|checksum|size;settings|configuration|config
no settings|configuration missing|configuration|config;need to install|not installed|dependency|missing;library missing|dependency|not installed|module
module found|dependency|module not found;newer app|version|update|upgrade;client old|version|upgrade|outdated;sdk|client|version;switch on first|not enabled|enable|disabled|activate
function|feature;credits|quota|balance|credit;calls left|quota|limit|exceeded;this month|monthly|quota|month;closed window|cancelled|cancelled by user|closed
back button|cancelled|cancelled by user|back;myself|by user|user;stopped myself|cancelled by user|cancelled;started twice|already running|duplicate|already started
still busy|running|busy|in progress;last one|previous;previous run|running|previous job;run|job|task|execution;do that now|invalid state|state|not allowed|status
wrong moment|invalid state|state|status;moment|state|time|now;wrong time|state|time|clock;paper stuck|jammed|paper jam;something in way|jammed|blocked|obstacle|obstruction
feeder|paper|feed|tray;reading|value|sensor|measurement|read;thermometer|sensor|temperature|probe;lid not closed|door open|cover open;not closed|open|opened
cover up|door open|cover open|lid open;refill|empty|water|tank|fill|low;be filled|empty|tank|water|fill;where it is|position|location|gps|localization;no position|location|gps|position
outdoors|gps;sim|sim card;forgot to put|not inserted|missing|absent;put in|insert|inserted;another call|busy|line busy|occupied;already talking|busy|line busy;engaged|busy|line busy|occupied
picks up|answer|answered;nobody picks up|no answer|not answered;rings|no answer|ringing|alert;take call|answer|no answer;take the call|answer|no answer;must delete|full|quota|capacity
let through|blocked|filtered|rejected|accepted;time wrong|clock|clock skew|timestamp|time;different times|clock|clock skew|time difference|timestamp
too far off|skew|large|out of range|deviation;from home|ip|ip address|network;from the office|ip|ip address;key stopped|key revoked|expired key|key disabled;disabled key|revoked|key disabled
stopped working|revoked|expired|failed|disabled;callbacks|webhook|callback|notification;get events|webhook|event|callback|notification
do not arrive|delivery|delivery failed|not received|undelivered;arrive|delivered|delivery|received;return address|redirect|redirect uri|callback url;wrong page|redirect|redirect uri
second code|two factor|2fa|otp|mfa;confirm with phone|two factor|2fa|otp|verification;too simple|weak|complexity|strength;more characters|too short|length|weak|minimum
capital letter|uppercase|complexity|weak|strength;umlauts|illegal characters|special characters|encoding;spaces|whitespace|blank|illegal characters
strange signs|illegal characters|special characters|invalid characters;signs|characters|symbols;nick|nickname|username|name;auth|authentication|authorization|authenticate
family name|surname|last name;last name|surname;first name|given name|forename;look at|review|verify;human|manual|manually;kind of|type|unsupported
not accept|not supported|unsupported|rejected|not valid;identical|match|same;not identical|not match|mismatch|mismatched;id card|document|identity;passport|document|identity
out of credits|insufficient|balance;trying out|demo|trial|test;went up|changed|increased|higher;went down|decreased|lower|changed;baby|infant|child;toddler|infant|child
suitcase|baggage|luggage;bags|baggage|luggage;takeoff|departure|depart;plane|flight|aircraft;plane full|sold out|no seats|not available;trip|journey|booking|flight|ride;ride|trip|journey
bought again|duplicate;bankrupt|insolvent|insolvency|closed;half an hour|30 minutes;shaking|blurry|blurred|shake;shaky|blurry|blurred;blurred|blurry;sharp|blurry|blur|quality
evening|night|hours|time;planned|scheduled|schedule;reception|network|signal|coverage;inbox|email|mail;cheated|banned|cheat|cheating;cheat|banned|violation;player|user|account
date of birth|birthday|birth;born|birthday|birth|age;pocket money|limit|spending|amount;ski goggles|face;sunglasses|face|eyes;novel|too long|length|exceeds;essay|too long|length
renew|renewal|expired|subscription|expiry;look like|format|must be|length;how long|length|duration|minutes|hours;accident|mistake|duplicate;nobody at home|offline|absent|no answer
pedal|motor|drive|assist;brake|braking|lever;tyre|wheel|tire;bike|vehicle|bicycle|device;car|vehicle;vacuum|robot|device|cleaner;carpet|rug|mat;stairs|cliff|drop;furniture|obstacle|stuck
under the sofa|stuck|trapped;coin|currency|asset|token|symbol;coins|currency|asset|token|symbol;bot|api|automated|requests;bots|api|automated|requests;hammers|rate|frequency|too many
meter|device|number;receipt|voucher|proof|confirmation;electricity|power|energy|utility;airtime|top up|recharge|prepaid;hmac|signature|sign;coins left|balance|funds|insufficient
paying out|withdrawal|withdraw|payout;cashed out|withdrawal|withdraw|payout;buying and selling|trading|trade|transaction;undo|cancel|revoke|rollback;float|balance|funds|credit
branch|store|outlet|location|merchant;cashier|operator|clerk|user;staff member|operator|clerk|user;phone company|network|operator|provider;came out|dispensed|issued|failed;edge|cliff|drop
gets no electricity|power|no power;came loose|not installed|detached|missing;way home|dock|charging station|locate;wrapped around|tangled|jammed|blocked;underneath|bottom|brush|under
to fill|empty|water|refill;damp|wet|dry|moisture;washed|wet|dry|water;crooked|tilted|uneven|level;sewage|waste water|dirty water|dirty;pumped out|drain|pump|dirty water
spinning|rotate|rotating|turning;change gear|shift|shifting|gear;frost|temperature|cold|freezing;winter|temperature|cold|battery;outside|temperature|weather
heat wave|temperature|overheat|hot;pair|bluetooth|pairing|connect;track|gps|location|tracking;theft|stolen|alarm|tracking;dusk|light|lamp;light|lamp|led;uphill|motor|torque|load
plugged in|charger|charging|charge;stood|idle|standby|battery
`;
