/**
 * What people say first, in one way or in several with commas between them, and behind it what messages about errors say for
 * it, which does not stand for one another: "picks up" may be an answer or a reply. In one to three words, parted by
 * semicolons; "cannot" and "doesn't" are "not" there. Only what holds for any product.
 */
export const situations = `
address|email|url;inbox|email|mail;money back,pay back,given back|refund;give back|refund|reversal;over the limit|exceeds|exceeded|above
more than allowed,reached the limit,hit the limit,not add more|exceeds|exceeded|maximum|limit;calls left|quota|limit|exceeded
too heavy|too large|size|exceeded|load|weight|overweight|overload;heavy|weight|load|overload|overweight;too much traffic|throttled|rate limit|too many requests|overload
slow down|rate limit|throttled|frequency;per second,per minute|rate|frequency|throttled;too hot|overheat|temperature|overtemperature|thermal|throttled|heat
too warm|overheat|temperature|overtemperature;heat|overheat|temperature|thermal;heat wave|temperature|overheat|hot;too cold,outside|temperature;thermostat|device|temperature
thermometer|sensor|temperature|probe;frost|temperature|cold;cold|temperature|freeze;froze|frozen|freeze|hang|unresponsive;stopped responding,react|timeout|unresponsive|hang
does nothing|failed|no effect|not responding|no response|unresponsive;frozen|unresponsive;dead|battery|exhausted|depleted|defective|unresponsive
used all|exhausted|quota|limit|quota exceeded|depleted;run out|expired|exhausted|insufficient|not enough|depleted;all gone|exhausted|depleted|empty;nothing left|exhausted|empty|sold out
ran out|exhausted|expired|expiry;full up|capacity|maximum|exhausted;too many people|full|capacity|maximum;no room|space|full|capacity|availability|inventory|sold out|allotment
fully booked|full|no vacancy|sold out|availability|allotment;no vacancy|availability|full;no room left,room|space|full|capacity;no more room|full|no space|capacity
nobody else|full|limit|capacity;seats|capacity|full|room|place;must delete|full|quota|capacity;not fit|mismatch|too long|incompatible|size|exceed|capacity|oversize
too new,wrong version|version|unsupported|driver|incompatible|mismatch;old version,too old|outdated|unsupported|version|deprecated|expired
not work|failed|not supported|invalid|incorrect|unsupported|expired;not accepted|invalid|incorrect|rejected|refused|not approved|not supported|unsupported|not valid
not do|not allowed|not supported|unsupported;instead of|wrong|unsupported|invalid;unknown option|unrecognized|unsupported|invalid parameter;kind of|type|unsupported
not recognised,not recognize,not know|unknown|unrecognized|not enrolled|not detected|unregistered;not registered|unregistered|unknown user|not found;not ring|ring|unregistered|not registered
misspelt|invalid|unknown|not found|syntax;not see|video|black screen|render|not found|missing|permission;no longer exists,no longer there,is gone|deleted|removed|not found|gone|missing
disappeared,went missing|deleted|lost|not found|missing;not find,not there|not found|missing|not exist;leads nowhere|not found|broken link|missing
left out,forgot,forgot to,fill in,not fill,not filled in|missing|required|omitted|empty|blank;left blank,not send|empty|missing|null;required field|missing|mandatory|empty
not inserted|missing|not mounted|removed|no card;not available|missing;need to install|not installed|dependency|missing;came loose|not installed|detached|missing
library missing|dependency|not installed|module;still used|referenced|occupied|foreign key|dependency;uses it,point to|foreign key|referenced|reference;module found|dependency
double booked|duplicate|conflict|overlap|occupied;someone else|owner|conflict|occupied;same slot|conflict|double booked|overlap;in the way|conflict|blocked
changed meanwhile,in the meantime,meantime|conflict|version|stale|modified|concurrent;two people|concurrent|conflict;overlap|conflict|collision|clash;taken port|bound|conflict
dependency|conflict|resolution;not match|discrepancy|conflict;already added|already exists|exists|bound;exists twice,already there|duplicate|already exists|exists
same name|already exists|duplicate|name exists;name taken,same value|already exists|duplicate|unique;name already|name taken|duplicate|unique|exists;same key|duplicate|unique|primary key
duplicate request,same thing twice,clicked twice|repeated|idempotent|duplicate;charged twice|paid twice|duplicate|double;more than one|multiple|duplicate|ambiguous|too many
started twice|already running|duplicate|already started;sent twice|already|duplicate;again|already;gave up|cancelled|aborted|too many
closed the page|closed the window|cancelled|aborted|left|backed out|walked away|changed my mind;in the middle|interrupted|aborted|preempted
broke off,cut out|interrupted|disconnected|lost|stopped;stops in the middle|interrupted|disconnected|broken;half done|incomplete|partial|interrupted;unfinished|interrupted
breaking up|weak|interrupted|jitter;not finished|incomplete;cut off|truncated|incomplete;half written|truncated|corrupt|checksum|incomplete;was damaged|corrupted|damaged|checksum
gone bad|corrupt|defective|damaged|expired;out of order|sequence|defective;worn out|worn|defective|end of life|replace;worn|wear|replace|defective;wrong order|sequence|order|nonce|state
mixed up|transposed|mismatch|order;wrong direction|reverse|direction|order|transposed;wrong way round|order|reverse|range;wrong way|format|order;parcel|order|consignment;package|consignment
booking|reservation|order|appointment;appointment|booking|reservation|slot;slot|time slot|window|reservation;booked|reserved|reservation;trip|journey|booking|flight|ride;reservation|booking
ride|trip|journey;plane|flight|aircraft;no internet|network|offline|disconnected|unreachable;not online|disconnected|unreachable;not be reached|unreachable|offline|not reachable
not connect|connection refused|unreachable|connection failed;not get through|unreachable|connect;no route|unreachable|routing|host;nobody listening|connection refused|port
firewall|filtered|port;let through|blocked|filtered|rejected|accepted;spam folder|spam|filtered|reputation;not take,not take it|rejected|refused|not accepted|exceeded
said no,turned down,not want,turned away|declined|rejected|refused|denied;refused card,card refused|declined|rejected|issuer;not approved,under review|audit|review|rejected
let in,let me in|access|refused|denied|permission|unauthorized;allowed to see|permission|access|forbidden;not allowed to|permission|privilege|forbidden
may not|not allowed|forbidden|permission;write into|write|permission|access;not write|permission|write|disk;greyed out|permission|disabled;lost access|revoked|expired|withdrawn|permission
not mine,not my|owner|permission|belong;who may|permission|role|allowed;not entitled|eligible|permission|authorized;wrong person,wrong user,not identical|not match|mismatch|owner
not the same|mismatch|inconsistent|different|not match;belongs|owner|tenant|mismatch|associated;wrong price|price discrepancy|mismatch|amount;price changed,price different|price discrepancy
wrong currency|currency|mismatch|not accepted;not compatible|mismatch;euros,dollars,kind of money|currency;coin|currency|asset|token|symbol;link expired|expired|token|invalid
reset link|expired|token|link;no longer valid|expired|invalid|revoked;stopped working|revoked|expired|failed|disabled;came too late,after minutes|expired|timeout|late
came late,missed,late|late|expired|elapsed|deadline|lapsed|overdue;too late|expired|deadline|closed;is over|expired|ended|closed;overdue|expired|elapsed|past due
signed out,no longer signed in,sign in again|session|expired|login;trial over|license expired|trial|expired;out of date|expired|outdated;buy again|renew|expired|license
renew|expired|subscription|expiry;certificate old|expired|certificate;not safe|certificate|insecure|untrusted|tls;safe|secure|certificate|trusted;proof|certificate|verification|document
confirm with phone,second code|two factor|2fa|otp|verification|mfa;real name|identity|verification|kyc;activation mail|confirmation|activation|verification
confirm email,verify email|unconfirmed|unverified|verification;not been checked|not approved|review|pending|unverified;waiting for approval|pending|review|approval
not done yet|pending|not finished|unfinished;in the queue|queued|pending|waiting;on hold|hold|queue|waiting|parked;still running|busy|not finished
line busy,another call,engaged,already talking|busy|occupied|line busy;busy line|busy|engaged|occupied;still busy|running|busy;already running|running|started
previous run|running|previous job;at most,no more than|maximum|limit;too long,upper limit|maximum;used up|quota|limit|insufficient;upgrade plan|plan|quota|limit|subscription
per person|user|limit|quota|seat;free tier|trial|plan|quota|package;credits|quota;this month|monthly|quota|month;box|compartment|package|container|bay;locker|compartment|bay|terminal
station|terminal|location|site;machine|terminal;where it is,no position|position|location|gps|localization;track|gps|location;branch|store|outlet|location|merchant
wrong place|destination|location;no credit,no money,coins left,float|balance|insufficient|depleted|credit|funds;empty account,out of credits|insufficient|balance
too few,more characters|minimum|too short|length|insufficient|weak;weak|low|insufficient|signal;bad signal,bad reception|signal|coverage|weak;reception|network|signal|coverage
no signal|coverage|signal lost;from home,from the office|ip|ip address|network;phone company|network|operator|provider;cashier,staff member|operator|clerk|user;person,colleague|user|member
joined|enrolled|registered|member;announced|registered|declared;sign up|register|registration|enrolled|subscribed|exists;enrol|register|registration;contacted|call|subscribed
set up|configured|enrolled|mapped;assign|allocated|mapped;connected to|mapped|bound|associated;too much data|too large|size|length;picture too big|image size|too large
how long|length|duration|minutes|hours;ran too long,runs too long|time limit|exceeded|duration;within the time|timeout|time limit
never answered,not react,never comes back,not answer|no answer|no reply|timeout|no response|not respond;nothing comes back|timeout|timed out|no response|empty response
loads forever,never loads|timeout|timed out|slow;took forever|timeout|takes too long|slow;never ends,never stops|timeout|loop|hang;spinner|timeout|loading;slower|reduced|throttled|slow
none available|unavailable|not available;switched off|disabled|not enabled|absent|unavailable|power off;nobody there,nobody available|no agent|unattended|absent|offline|unavailable
nobody at home|offline|absent|no answer;never came|not arrived|absent|undelivered;nobody home|absent|undeliverable|recipient;not delivered|undelivered|delivery|undeliverable|address
delivery failed|undeliverable|delivery;comes back|response|reply|bounced|undeliverable;never arrived|undelivered|not delivered|delivery
not arrive|delivery|delivery failed|not received|undelivered;arrive|delivered|delivery|received;already delivered|delivered|collected|completed;already finished|completed|ended|closed
already done|completed|processed|finished;go through|succeed|complete|failed|processed;everything|complete
not start|start|boot|initialization|failed to start|inactive|not initialized|inhibited|startup|failed;wont start|start|boot|initialization;not boot|boot|startup|init|ready
not set up|not initialized|not configured|uninitialized;switch on,turn on|enable|start|activate;switch on first|not enabled|disabled|activate;turned off|disabled|not enabled|stop|close
not enabled|disabled|not active;shut|close|shutdown;hear me|microphone|mic|audio;talk|microphone|speak|voice|audio;not hear|no sound|audio|mute;wrong size|size|exceeds
too expensive|amount|exceeds|limit;later than,after|exceeds;goes too far|limit|travel|soft limit;too often|limit;until tomorrow,tomorrow|daily|limit|day
too many connections|pool|connections|exceeded;at once|simultaneous|concurrent|single request|one time;kid,son,daughter|child|pupil|student|minor|underage;too young,young|underage|age|minor
child|pupil|student;student|pupil|participant;born,date of birth|birthday|birth|age;mother,father|parent|guardian;parents|guardian|consent;agree|consent|accept|terms
approval|authorisation|release;unlock,not unlock|release|locked;locked out|locked|lockout|too many attempts|blocked;tried too often|too many attempts|failed attempts|locked
not open|locked|jammed|blocked|obstructed|not release|stuck;something stuck,got stuck|blocked|jammed|stall|obstructed;caught|obstructed|blocked|stuck
covered,in front|masked|obstructed|blocked;clogged up|blocked|restricted|obstructed;plugged up|blocked|clogged|restricted;country not served|region|unsupported country|restricted
dangerous|prohibited|hazardous|restricted;bad word|sensitive|moderation|prohibited|blocked;swear word,banned words|sensitive|prohibited|forbidden
prevents,stops me|inhibited|blocked|prohibited;was removed|deleted|removed|moderation|blocked;not turn|blocked|stall|motor|rotate;something in way|jammed|blocked|obstacle|obstruction
wrapped around|tangled|jammed|blocked;paper stuck|jammed|paper jam;not closed|open|obstructed|jammed|latch;window|contact|zone|open;contact support|support|contact;door|contact
hotline|queue|agent|support;warming up|cold start|initializing|starting;wrong kind|type|invalid type;market closed|outside trading hours|closed|session
not logged in|unauthenticated|unauthorized|session|login required;logged out|session expired|unauthenticated|unauthorized|token;wrong key|invalid key|signature|unauthorized
stranger|unknown|unauthorized|foreign;something went wrong|internal|unexpected|unknown;no such|unknown;went wrong|failed|internal;blew up|internal|crash;your end|server|internal
listening|port|connection|server;kicked out|removed|disconnected|logged out;came off|detached|disconnected|removed;fell off|detached|disconnected|lost
call dropped|disconnected|terminated|lost;hung up|terminated|disconnected|cleared|hangup;connection dropped|disconnected|connection lost|reset
not linked|not connected|not bound|unbound|disconnected;got killed,was killed|killed|terminated|oom|evicted;thrown out|removed|kicked|expelled|terminated
taken away,took away|preempted|reclaimed|evicted|revoked|withdrawn|removed;pulled out|removed|ejected;no longer offered|discontinued|withdrawn|decommissioned|deprecated
discontinued|withdrawn|decommissioned|retired|obsolete;closed down|decommissioned|discontinued|closed;opening hours,outside hours|closed|hours|schedule;holiday|closed|calendar
bankrupt|insolvent|closed;reopen|closed|reactivate;finalized|closed|locked|immutable;edit anymore,change anymore|locked|closed|modification|amendment
not change,not edit|immutable|modification|amendment|not permitted;not let|denied|not permitted|forbidden|locked|inhibited;rebook|amend|modify|change|modification;snapped|broken
turn|rotate|spin|motor;spinning|rotate|turning|slip;pedal|motor|drive|assist;uphill|motor|torque|load;many times,times|attempts|repeated|retries;sharp|blurry|blur
shaking,shaky|blurry|blurred;blurred|blurry;smudged|illegible|unreadable|blurred;not read,not scan|parse|unreadable|decode|illegible|barcode;scan|decode|recognise|barcode;label|barcode|tag
sticker|label|barcode;scanner|barcode|reader;barcode|label;detect|recognise|recognize;understand|parse|syntax|recognize;well formed,comma missing|malformed|syntax|parse|json;sql|syntax
mistyped|invalid|incorrect|syntax;password right|credential|invalid credential|incorrect;wrong login|invalid credential|authentication
password wrong|invalid password|authentication|credential;log on|signin|login|authentication;not get in|login|access|authentication;auth|authentication|authorization;cable|ethernet|link|lead
receipt|voucher|proof|confirmation;unpaid bill|overdue|arrears|invoice|outstanding;not paid|unpaid|outstanding|overdue|due;unpaid,owes|outstanding|due;due|elapsed|interval|required|overdue
must be|required|invalid;has to be|required;deadline|cut off|due date|elapsed;in the past|past|elapsed|earlier;account empty|insufficient funds|balance
too little money|insufficient funds|insufficient balance;went offline|offline|disconnect|not online;came out|dispensed|issued|failed;card number|pan|digits;money transfer|transfer|payout
download|pull|transfer;paying out|withdrawal|payout;new software|firmware|update|upgrade|version;go up|increase|raise|upgrade;look at|review|verify;released|published|approved|available
offered|supported|available;published|released|available;too short,at least|minimum;no settings|configuration missing|configuration|config;key card|keycard|badge|card|tag
badge,chip|card|tag|chip|transponder;refresh token,session|token;another person|owner|someone else;moment,wrong time|state|time|clock
time wrong,different times|clock|clock skew|timestamp|time|time difference;clock wrong|time skew|clock|timestamp;time zone|timezone|clock;out of sync|clock|skew|inconsistent
too far off|skew|large|deviation;wrong date|invalid date|format;which format|format|invalid format;letters,digits|format;kind of file|file type|media type|format
not play|codec|playback|format|decoder;plays no picture|codec|decoder|video;see me,no picture|camera|video;card slot|sd card|card reader|mounted;memory card|sd card|sd
power cut|power loss|voltage;power outage,power went,blackout|mains|power loss|ac;electricity,no power|power|utility|mains|supply|voltage;gets no electricity|power
flat battery,nearly flat|low battery|battery|battery low;beeps|alarm|low battery|warning;theft|alarm|tracking;false alarm|alarm|cancel|abort
went off,goes off,set off|triggered|activated|alarm;undo|cancel|revoke;power gone|battery|low;nearly gone,almost gone|low|remaining|critical
nearly empty,almost empty|low|critical|depleted|empty;refill,be filled|empty|water|tank|fill|low;to fill|empty|water|refill;washed|wet|dry|water;wet|moisture|water|flood|humidity
damp|wet|dry|moisture|humidity;humid|moisture;flooded|water|leak;leaking|leakage|level;fishy|fraud|suspicious|suspected|risk;thief|fraud|stolen;too early|premature|ahead|advance|prior
in advance|ahead|advance|early;before|precedes|prior;text message|sms;address check|avs|address verification;sold out|stock|inventory;ip address|ip|address;member,myself|user
player|user|account;line break|newline|character;negative number|negative|below zero;whole number|integer;moved for good|permanently|redirect|moved
return address,wrong page|redirect|redirect uri|callback url;not undo|irreversible|rollback;undone|rolled back|rollback|reverted;nothing saved|rolled back|rollback|not saved
was saved|saved|stored|committed|rolled back;too deep|depth|nested|recursion;not possible,card type|not supported;not active|activation;out of memory,out of vram|memory|allocation|oom
only one|single|multiple|once;one night|minimum stay|stay|single;first time|initial;forgot password|reset password|password reset;weak password,password policy|strength|complexity|policy
too simple|weak|complexity|strength;second factor|two step|mfa|otp|2fa|multi factor|authenticator;one time code,sms code|otp;identity card|id card|passport|identity|kyc|real name
id card,passport|document|identity;attachment|document;identity provider|idp;wrong address|invalid url|invalid address;nobody picks up|no answer;rings|no answer|alert;top up|deposit
bank account|iban;black screen|no video|render|video frame|blank;spaces|whitespace|blank|illegal characters;screen share|screen capture|desktop;go live|publish|broadcast|stream|push
phone number|mobile|msisdn|recipient;fetch|collect|pickup|recipient;unknown address|unknown user|mailbox|recipient;address wrong|unknown user|invalid|recipient;mailbox|recipient
not applicable|inapplicable|not apply|invalid;country code|prefix;out of bounds|index;up to date|same;serial number|serial|device id;product key|license key|license|serial;guess|attempt
sent back|bounced;picked up|collected|pickup|retrieved;collect|pickup|retrieve;form|parameter|field|input;upload|payload|body;photo|media|file;one way|one direction|media;hear|media
archive|file;check out|departure|checkout;leave|departure|depart;end date|departure|end;bank|issuing;back of card,security digits|cvc|cvv;pay,paid|payment|charge|transaction
commit|transaction;buying and selling|trading|transaction;not charging|alternator|charger|charge;plugged in|charger|charging;said stop,not be contacted|unsubscribed|opted out
lamp|device|light|led;bike|vehicle|device;vacuum|robot|device;meter,handset|device;gpu,graphics card|accelerator|device|gpu;car,truck|vehicle;reached|online;domain|dns|host;hash|signature
hmac|signature|sign;computed|calculated;signing|characters|symbols;wait for each other|deadlock;waiting for lock,blocked by another|deadlock|lock timeout|lock
each other|deadlock|circular|mutual;lock myself|lock;body|json|request;used get,post|method;fee|gas|commission;out of gas|gas limit|gas;burning|smoke|fire|overheat|overcurrent
short circuit|overcurrent;smoke|fire;function|feature;run|job|task|execution;homework|assignment|submission|task;hand in,turn in|submit|submission|upload
blinking|flashing|led|indicator|status;light|lamp|led|indicator;dusk|light|lamp;ajar,left open|open|not closed;feeder|paper|feed|tray;reading|value|sensor|measurement
lid not closed|door open|cover open;forgot to put,not show|not inserted|missing|absent;not detected|not recognised|absent|missing|unplugged;shown up,turned up|joined|arrived|absent|present
put in|insert;take the call|answer;key stopped|key revoked|expired key|key disabled;disabled key|revoked|key disabled;callbacks|webhook|notification
get events|webhook|event|callback|notification;family name|surname|last name;last name|surname;first name|given name;identical|match;add up|sum|total|match;went up|changed|increased|higher
baby|infant|child;bags|baggage|luggage;cheated|banned|violation;tyre|wheel|tire;stairs,edge|cliff|drop;furniture|obstacle|stuck;bot|api|requests;airtime|recharge|prepaid
way home|dock|charging station|locate;underneath|bottom|brush;sewage|waste water|dirty water|dirty;pumped out|drain|pump|dirty water;change gear|shift|gear;pair|bluetooth|connect
broke into,broken into,burglar|forced|burglary|intrusion|tamper|compromised;tampered|opened|integrity;meant for|destined|intended|assigned|addressed;tap|touch|press|click
finger|touch|fingerprint;screen|panel|touch;check in|arrival|checkin;start date|arrival|begin;docker|container|image;trash|waste|bin|container;container|image;voucher|promotional
class|course|lesson|lecture|group;lesson|course|class|lecture;teacher|instructor|moderator|staff;grades|marks|score|result|report;sick|illness|medical|absence;loose|not secured|not locked
hidden,hides|withheld|private|masked|anonymous|hidden;private number|anonymous|withheld|caller id;grease|lubrication|bearing;oil|lubrication|fluid|hydraulic;choppy|packet loss
ignored,thrown away|discarded|dropped|deleted;stalled|stopped;fuel|diesel|petrol|tank;petrol|fuel;maintenance|service|inspection;restarts itself|reboot|restart|watchdog;guest|external
eligible|qualified|entitled|authorised|not allowed;pin|passcode|password;not cancel|cancellation|non refundable;clash|overlap|parallel;postponed|deferred|delayed|rescheduled
non refundable|no refund|not refundable;customs|duty|import|declaration;driver|courier|carrier;crashes|killed;virus|malware|quarantined|infected;infected|virus|malware|quarantined
malware|virus|infected;not encrypted,unencrypted|tls|encryption|plain;voicemail|mailbox;answering machine|voicemail|mailbox;wrong number|unallocated;abroad|barred|roaming;blacklisted|listed
unsubscribe,opt out|suppressed;too close,too far|distance|range;extra|surcharge|fee|additional;cut|severed;gps|satellite;red button|emergency;live in|residence|resident|region
shakes|imbalance;spot|bay|place|position
`;
