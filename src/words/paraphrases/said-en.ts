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
