/** Words that error texts use for the same thing; readers rarely know which one the vendor chose. */
import { stem } from '../text/stem.ts';

const groups = [
  'timeout timedout expired deadline slow unresponsive',
  'invalid incorrect wrong illegal bad malformed improper error',
  'missing absent lacking omitted empty',
  'null nil empty none undefined',
  'denied forbidden permission unauthorized unauthorised privilege access authorization',
  'exceed exceeded over overflow overrun beyond limit maximum too',
  'limit quota cap maximum max',
  'busy occupied inuse using used locked taken held',
  'duplicate duplicated repeated repetitive repeat twice again already',
  'fail failed failure failing unsuccessful unable cannot',
  'fetch get obtain retrieve acquire download pull',
  'overdraft arrears unpaid overdue owe debt balance bill billing payment money funds credit',
  'join enter entering',
  'exit leave quit left',
  'parameter parameters argument arguments param params arg args input',
  'implement implemented implementation support supported unsupported unimplemented',
  'frequency rate throttle throttled often frequent',
  'start begin launch initiate initiator',
  'stop end finish terminate ended complete',
  'camera webcam',
  'microphone mic audio',
  'desktop screen display monitor',
  'address url ip host endpoint',
  'response reply answer',
  'request call',
  'parse resolve decode unpack deserialize interpret',
  'packet package payload data',
  'capability ability feature',
  'memory ram resource resources',
  'insufficient insufficiently enough lack shortage out',
  'delete remove erase',
  'user member participant account',
  'room channel meeting',
  'broadcast broadcasting stream streaming live push',
  'record recording recorder',
  'crash exception abort',
  'network connection internet connectivity',
  'retry again reattempt',
  'identifier id identity userid',
  'login signin logged authenticate authentication',
  'signature sig usersig token',
  'expired expire outdated stale',
  'exist exists found',
  'server backend service',
  'general generic unknown unspecified',
  'internal system',
  'invitation invite invited',
  'reject refuse refused declined decline rejected',
  'transfer convert translate',
  'long length',
].map((group) => [...new Set(group.split(' ').map(stem))]);

/** Two words that stand for one where the texts do not have them both. */
const pairs = new Map(
  Object.entries({
    'rate limit': 'frequency',
    'time limit': 'timeout',
    'timed out': 'timeout',
    'times out': 'timeout',
    'access right': 'permission',
  }).map(([pair, word]) => [pair.split(' ').map(stem).join(' '), word]),
);

/** `"rate"`, `"limiting"` -> `"frequency"`. */
export const synonymOfPair = (first: string, second: string): string | undefined =>
  pairs.get(`${stem(first)} ${stem(second)}`);

/** Stems of the words that stand for the same as this stem. */
export const synonymsOf = (key: string): string[] => [
  ...new Set(
    groups
      .filter((group) => group.includes(key))
      .flat()
      .filter((other) => other !== key),
  ),
];
