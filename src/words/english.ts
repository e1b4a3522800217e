/** English words by what they add to a question about an error. Data: no list here may name what one vendor makes. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Words that only join others, or ask. */
export const joiningWords = words(`
  a an the this that these those it its i me my mine we our us ours you your yours he she him his her hers they them
  their theirs who whom whose which what when where why how is are am was were be been being do does did done doing have
  has had having can could will would shall should may might must to of in on at by for from with into onto as and or but
  if then than so also there here about while during just very more most some any all both each every only even still
  because since give gives say says said see show find list search means mean meaning meant please help explain explained
  try tried trying want wants need needs happen happens fix fixing fixed solve solving solved get gets got getting another
  other others much per via among between within let yes s t re ve ll d im dose don won couldn wouldn shouldn doesnt dont
  isnt arent wont couldnt didnt wasnt hasnt havent werent shouldnt wouldnt`);

/** Words that turn the meaning of others, or place them in time and space: they count a little. */
export const turningWords = words(`
  not no nor none never cannot cant yet now before after until over under out off up down through too wait
  unable without`);

/** Words that nearly every text about an error has, or that introduce one. */
export const framingWords = words(`
  error errors err errno errcode code codes ret rc msg message messages number issue issues problem problems exception
  exceptions failure log logs return returned returns reason`);

/** Words of headings that tell no table of codes from another. */
export const headingWords = words(
  'error code list table status return reference and of the for in non other general',
);

/** What a log calls its lines. */
export const levelWords = words('trace debug info notice warn warning critical fatal severe panic alert');

/** Words at the end of a name that say only that it names an error. */
export const endingWords = words('exception error err errors fault code');

/** Words of everyday talk about errors: where a site never uses one, that says less than of a rare word. */
export const everydayWords = words(`
  able accept accepted access account action active add added address admin allow allowed always am amount anymore app
  application api ask asked attempt available bad back because become begin behind below big bigger blocked box break broken
  browser bug busy button by call called caller came cancel change changed check click clicked client close closed come
  comes complete computer connect connected connecting connection contact correct could crash crashed create created current
  customer data date day deal delete deleted denied device did different disabled disconnect done down edit empty enable end
  enough enter entered every exist existing exists expired fail failed failing fails far fast field file find finish first
  forbidden found full function give given go goes going gone good gui half happened happening hard has hit id if illegal
  inside install instead internet invalid issue join just keep keeps know known last late later least leave left less like
  limit limited line load loading local lock locked login long longer look looking lost machine made make makes many maximum
  may method missing moment money my name nearly new next nothing number off often ok okay old once one online only open
  opened opening option order page part password people phone place please point possible press pressed problem process
  program put rate reach reached read receive received refused reject rejected remote remove removed reply request requested
  requests required reset response result right run running same save seconds see seems send sending sends sent server
  service session set setting short show shown side sign since slow small someone something sometimes soon start started
  starting starts state stay still stop stopped stops strange stuck such suddenly support supported system take taken takes
  tell thing things think time times today together too tool turn twice two type ui unexpected unknown unsupported update
  updated upload use used user users using valid value version wait waiting way web went whole work worked working works
  wrong yesterday`);

/**
 * What people say for what messages about errors say, a line each: the words that stand for one another, in one or two
 * words. Only what holds for any product.
 */
export const paraphrases = `
timeout|timed out|times out|time limit|deadline|expired|takes longer|took|takes|too slow
slow|unresponsive|hang|hung|timeout|not responding|no response
invalid|incorrect|wrong|illegal|bad|malformed|improper|inaccurate|not valid
mismatch|not match|inconsistent|differs|different|unequal|wrong|do not match
missing|absent|lacking|empty|required|omitted|not given|not provided|no
not found|not exist|no such|missing|nonexistent
empty|blank|null|nothing
denied|forbidden|unauthorized|unauthorised|not authorized|permission|privilege|access denied|prohibited|not allowed|not permitted
permission|privilege|right|rights|authority|allowed|access
long|length|longer
limit|quota|maximum|exceeded|cap|allowance
too many|exceeded|limit|excessive|maximum
rate limit|throttled|throttling|too often|too frequent|frequency|too many|frequently|too fast
big|large|huge|oversized|size
too big|too large|oversized|exceeded|size
small|little|tiny|minimum|low
minimum|min|least|below|too small|too low
maximum|max|most|above|too high|exceeded
greater|higher|larger|exceeds|above
less|lower|smaller|below
negative|below zero
range|bounds|boundary|out of range
busy|occupied|in use|taken|overloaded
overloaded|overload|heavy load|busy|capacity
space|capacity|full|exhausted
full|exhausted|no space|used up
duplicate|duplicated|repeated|repetitive|twice|again|already exists
unique|duplicate
fetch|get|obtain|retrieve|acquire
overdue|unpaid|arrears|overdraft|debt|owe|bill|billing|payment|money|funds|balance|credit
price|cost|fee|charge
refund|reversal|chargeback|cancellation|reversed
cancel|cancelled|canceled|cancellation|abort|aborted|revoke
buy|purchase
shop|store|merchant|seller|vendor
customer|client|buyer|payer|shopper|purchaser
bank|issuer
fraud|fraudulent|scam|suspicious|risk
installment|instalment
daily|per day|day|today
amount|sum|total|quantity
join|enter
exit|leave|quit
parameter|argument|param|arg|input
field|column|attribute|property
row|record|entry
database|db|schema
query|statement|sql
syntax|parse|parsing|grammar|malformed
unsupported|not supported|not implemented|unimplemented
incompatible|not compatible|unsupported
deprecated|obsolete|outdated|legacy|old
outdated|stale|obsolete|old|expired
update|upgrade|newer
version|release
start|begin|launch|initiate|boot|startup
initialize|init|start|setup|set up
stop|end|finish|terminate|shutdown|shut down|halt
restart|reboot|reset
pending|in progress|processing|ongoing|unfinished|not finished|running
complete|completed|finished|done
not ready|pending|waiting
camera|webcam
microphone|mic
sound|audio|voice
picture|image|photo
screen|display|monitor
response|reply|answer|pick up
hang up|hangup|disconnect|clearing
disconnected|disconnect|connection lost|dropped|closed|lost
connect|connection|connecting|link
reach|connect|contact|reachable|unreachable
unreachable|not reachable|offline|unavailable|down
unavailable|down|offline|maintenance|outage|not available
internet|network|online
network|connectivity
host|hostname|server|machine
hostname|dns|resolve
remote|peer|other side
recipient|receiver|addressee|destination|callee
sender|originator|caller|source
email|mail|e mail|mailbox
unsubscribed|unsubscribe|opted out|opt out
parse|decode|unpack|deserialize
serialize|encode|pack
body|payload|content
url|uri|link|endpoint
moved|redirect|redirected|relocated
checksum|hash|digest|crc
sign|signed|signature
certificate|cert|tls|ssl
encrypted|encryption|encrypt|cipher
capability|ability|feature
memory|ram|heap|oom
disk|drive|storage
disk full|no space|space
folder|directory|dir
file|document
insufficient|not enough|lack|shortage|out of|not sufficient|ran out
delete|deleted|remove|removed|erase|drop|dropped
broken|damaged|faulty|defective|fault|malfunction|corrupt|corrupted|failed
corrupt|corrupted|damaged|broken
crash|crashed|abort|abnormal
kill|killed|terminated
stuck|jammed|blocked|frozen
blocked|banned|suspended|frozen|locked|disabled|barred|blacklisted
clogged|blocked|jammed|obstructed
blacklist|blacklisted|blocklist|denylist
whitelist|whitelisted|allowlist|allowlisted
deactivated|inactive|disabled|suspended|not active
locked|lock|in use|held
conflict|clash|collision
concurrent|simultaneous|parallel|same time
read only|readonly|write protected
write|save|store|persist
read|load
identifier|id
login|log in|logged in|sign in|signed in|authentication|authenticate|logon|credential
password|passphrase|passcode|credential
user|account
username|user name|account name
account|user
anonymous|guest|unauthenticated
administrator|admin|root|superuser
verify|validate|verification|validation|check|confirm
captcha|verification code|otp
unknown|general|generic|unspecified|undetermined|unrecognized|unrecognised
undefined|not defined|unknown
unexpected|internal|unhandled
unassigned|unallocated
invitation|invite
participant|member|attendee
kicked|expelled|removed
reject|rejected|refuse|refused|decline|declined
convert|transfer|translate
ui|gui|main
configuration|config|setting|settings|misconfigured
library|dependency|package|module|jar
program|application|app|process|executable
function|method|operation
verb|method
order|sequence
device|hardware|equipment|machine
battery|power|charge
fan|ventilator|blower
gpu|graphics|video|adapter
cpu|processor|architecture|arch|platform
vram|memory
hang|hung|hangs|frozen
responding|response|hang
overheat|overheated|overheating|temperature|hot|thermal
sensor|detector|probe
bin|container|tank
unplugged|removed|disconnected|ejected
plugged|connected|inserted|attached
license|licence|subscription|activation
region|country|territory
clock|time|timestamp
backup|snapshot
restore|recover|recovery
rollback|revert|undo
leader|master|primary
replica|follower|standby|secondary
partition|shard
consumer|reader
sandbox|test|test mode|testing|staging
zip|postal code|postcode|post code|zip code
delivery|shipping|shipment|dispatch
attempt|attempts|tries|retry|retries|how often|how many times
counterfeit|fake|forged|authenticity|genuine|authentic
partial|partially|half|part
security code|cvv|cvc|csc
money back|refund|refunded
producer|writer|publisher
`;
