/** The words that generated codes are made of: enough kinds that names and texts repeat as rarely as in real tables. */

export const products = [
  'Object Storage',
  'Message Queue',
  'Video Transcoding',
  'Identity',
  'Payments',
  'Edge Network',
  'Time Series',
  'Device Shadow',
  'Mail Relay',
  'Search Cluster',
  'Key Vault',
  'Container Registry',
  'Data Pipeline',
  'Voice Bridge',
  'Map Tiles',
  'Backup',
  'Load Balancer',
  'Event Bus',
  'Ledger',
  'Billing',
] as const;

/** Category titles; each also fixes how the category's values are written (see value-forms.ts). */
export const areas = [
  'Session',
  'Upload',
  'Permission',
  'Quota',
  'Network',
  'Codec',
  'Scheduler',
  'Storage Engine',
] as const;

export const subjects = [
  'bucket',
  'topic',
  'partition',
  'token',
  'tenant',
  'certificate',
  'replica',
  'snapshot',
  'stream',
  'segment',
  'cursor',
  'lease',
  'channel',
  'webhook',
  'invoice',
  'device',
  'firmware',
  'route',
  'listener',
  'index',
  'shard',
  'checkpoint',
  'credential',
  'signature',
  'upload part',
  'frame buffer',
  'sample rate',
  'playlist',
  'thumbnail',
  'job queue',
  'worker pool',
  'retention rule',
  'access policy',
  'billing account',
  'address range',
  'name server',
  'time window',
  'message header',
  'payload',
  'manifest',
] as const;

export const operations = [
  'create',
  'delete',
  'list',
  'rename',
  'attach',
  'detach',
  'resize',
  'rotate',
  'verify',
  'decode',
  'encode',
  'replicate',
  'restore',
  'merge',
  'split',
  'publish',
  'subscribe',
  'commit',
  'roll back',
  'lock',
  'unlock',
  'migrate',
  'renew',
  'import',
  'export',
] as const;

export interface Failure {
  /** Part of the symbolic name. */
  readonly name: string;
  readonly message: string;
  readonly cause: string;
  readonly solution: string;
}

/** `{s}` stands for the subject, `{o}` for the operation, `{n}` for a number. */
export const failures: readonly Failure[] = [
  {
    name: 'TIMEOUT',
    message: 'Timed out while trying to {o} the {s}',
    cause:
      'No answer came within {n} seconds. The {s} may be under heavy load, or the network between the client and the service dropped packets.',
    solution: 'Check the network, then try again with a longer interval between attempts.',
  },
  {
    name: 'NOT_FOUND',
    message: 'The {s} does not exist',
    cause:
      'The identifier that was passed names no {s} in this region, or the {s} was removed before the call to {o} it arrived.',
    solution: 'List the {s} entries of the account and correct the identifier.',
  },
  {
    name: 'ALREADY_EXISTS',
    message: 'A {s} with this name already exists',
    cause: 'Another client created the {s} first. Names are compared without regard to case.',
    solution: 'Choose another name or use the existing {s}.',
  },
  {
    name: 'DENIED',
    message: 'Not permitted to {o} the {s}',
    cause:
      'The caller lacks the right to {o}. Rights granted in the last {n} seconds may not be in force yet.',
    solution: 'Ask the owner of the {s} for access and sign in again.',
  },
  {
    name: 'LIMIT_EXCEEDED',
    message: 'Too many {s} requests',
    cause:
      'More than {n} calls to {o} arrived in one minute. Calls of every client of the account are counted together.',
    solution: 'Wait a minute, then retry at a lower rate.',
  },
  {
    name: 'INVALID_ARGUMENT',
    message: 'The {s} argument is not valid',
    cause:
      'A field is missing or longer than {n} characters. Unknown fields are refused as well when strict reading is on.',
    solution: 'Compare the request with the reference of the {o} operation and correct it.',
  },
  {
    name: 'CONFLICT',
    message: 'The {s} was changed by someone else',
    cause:
      'Two writers tried to {o} the same {s}; the later one lost. The version that was sent is {n} revisions old.',
    solution: 'Read the {s} again and repeat the change.',
  },
  {
    name: 'UNAVAILABLE',
    message: 'The {s} service is not available',
    cause: 'A node is being replaced or an upgrade is under way. No data is lost while this lasts.',
    solution: 'Try again after {n} seconds. Contact support if it lasts longer than an hour.',
  },
  {
    name: 'CORRUPT',
    message: 'The {s} failed its checksum',
    cause: 'Bytes were altered on the way or on disk while the service tried to {o} the {s}.',
    solution: 'Upload the {s} again and contact support with the request number.',
  },
  {
    name: 'UNSUPPORTED',
    message: 'This {s} version is not supported',
    cause: 'The client asked to {o} a {s} in a format that was withdrawn {n} releases ago.',
    solution: 'Upgrade the client to the current release.',
  },
  {
    name: 'EXPIRED',
    message: 'The {s} has expired',
    cause:
      'Its validity ended before the call to {o} it. Clocks that differ by more than {n} seconds have the same effect.',
    solution: 'Renew the {s}, and set the clock of the host.',
  },
  {
    name: 'INTERNAL',
    message: 'Internal error while trying to {o} the {s}',
    cause: 'The reason is in the log of the service.',
    solution: 'Contact technical support with the request number.',
  },
  {
    name: 'FULL',
    message: 'No space left for the {s}',
    cause: 'The volume is filled above {n} percent, where the service refuses to {o} anything.',
    solution: 'Delete what is no longer needed or enlarge the volume.',
  },
  {
    name: 'CANCELLED',
    message: 'The request to {o} the {s} was cancelled',
    cause: 'The client closed the connection before the answer was ready.',
    solution: 'No action is needed unless it happens often.',
  },
];
