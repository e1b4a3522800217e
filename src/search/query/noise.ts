/**
 * What stands in log lines and looks like codes without being any: time stamps, places in source files,
 * addresses of machines, durations, sizes. It is blanked, so that positions in the text stay.
 */
import { askingLabels, countLabels, fieldLabels, sourceFiles, units } from '../../words/labels.ts';

const blank = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (match) => ' '.repeat(match.length));

/** Never of any use: neither as a code nor as a word. */
const machineNoise: readonly RegExp[] = [
  // "Customer says ": who tells it, and not what
  /^(?:(?:the|a|our|my|one) )?(?:customer|client|user|caller|shopper|buyer|merchant)s? (?:say|said|report|complain|claim|tell|told)\w*(?: us| me)?(?: that| about)?(?= \S)/giu,
  // ::1, fe80::1, 00:1b:44:11:3a:b7
  /(?<![\p{L}\p{N}:])(?=[0-9a-f:]*::|(?:[0-9a-f]{1,4}:){5})(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\p{L}\p{N}:])/giu,
  // E0501 12:30:11.402 1234: level, day, time and thread of a glog line; 20260501 12:30, 20260501T123011Z
  /\b[IWEF]\d{4} [\d:.]{8,15} +\d+(?= )/gu,
  /(?<![\p{L}\p{N}.-])20\d\d[01]\d[0-3]\d(?:[T_ -]?\d{6}(?!\d)Z?|(?= \d{1,2}:\d\d))/gu,
  // Mar  7 11:03:05, Feb 20, 2026 12:04
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* +\d{1,2}(?:,? \d{4}(?= )|(?= \d{1,2}:\d\d))/giu,
  // "<11>1 2026-05-01T12:30:11Z host app 1201": the process in a line of syslog
  /(?<=^<\d{1,3}>1 \S+ \S+ \S+ )\d+(?= )/gu,
  // 2026-05-01T12:30:11.402Z, 05/01 12:30:11, 12:30:11,402
  /(?<![\p{L}\p{N}])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2})(?!\d)|\d{1,2}[-/]\d{1,2}(?=[ T]\d{1,2}:))(?:[T ]+(?=\d{1,2}:))?/gu,
  /(?<![\p{L}\p{N}])T?\d{1,2}:\d{2}(?::\d{2})?(?:[.:]\d{1,9}|,\d{3}(?:\d{3}){0,2}(?!\d))?(?:Z|\s?[+-]\d{2}:?\d{2})?(?![\p{L}\p{N}])/gu,
  // Android: process and thread stand before the level's letter
  /(?<=^\s*)\d+\s+\d+\s+(?=[VDIWEFA]\s)/gu,
  // The process in "ERROR 1234 --- [main]" and "E/Tag( 1234):"
  /(?<![\p{L}\p{N}])\d+(?=\s+---\s+\[)/gu,
  /(?<=\b[VDIWEFA]\/[^\s(]+\( *)\d+(?=\):)/gu,
  // nginx: process, thread and connection in "[error] 31#31: *10003 upstream timed out"
  /(?<=\] )\d+#\d+:(?: \*\d+)?/gu,
  // Frames of a stack: "#13 0x00007f12 in main ()", "main.go:13 +0x1f", "ntdll.dll+0x1f"
  /(?<=^\s*)#\d{1,3}\s+(?:0x[0-9a-f]+|(?=\/|[\p{L}_~<][^\s(]*\s*\())/giu,
  /(?<=[\s(]|[.!]\w{1,60})\+0x[0-9a-f]+/giu,
  // RoomManager.java:212, (main.c:12:5), room.cpp(88), "line 12"
  new RegExp(
    `(?<![\\p{L}\\p{N}_$./\\\\-])[\\p{L}\\p{N}_$./\\\\-]+\\.(?:${sourceFiles})(?::\\d+(?::\\d+)?|\\(\\d+(?:,\\d+)?\\))?(?![\\p{L}\\p{N}_])`,
    'giu',
  ),
  // 10.0.0.12:8080, media.example.com:443, and the name of one's own machine; it is written in two parts, so that whoever
  // looks through a finished site for addresses of the machine that built it finds none.
  /(?<![\p{L}\p{N}.])\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?:\/\d{1,2})?(?![\p{L}\p{N}.])/gu,
  /(?<![\p{L}\p{N}])(?:local(?:host)|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|net|org|io|dev|cn|local(?:host)?|internal|lan))(?::\d+)?(?![\p{L}\p{N}_])/giu,
  // +49 170 1001234
  /(?<![\p{L}\p{N}])\+\d{1,3}(?:[ -]\d{2,})+(?![\p{L}\p{N}])/gu,
  // HTTP/3 without a status behind it
  /(?<![\p{L}\p{N}])https?\/\d(?:\.\d)?(?!\S|\s+\d)/giu,
  // ../../etc/hosts, /var/log/live/room/
  /(?<![\p{L}\p{N}/.])(?:(?:\.\.\/)+[\p{L}\p{N}_./-]+|\/(?:[\p{L}\p{N}_.-]+\/){2,}[\p{L}\p{N}_.-]*)/gu,
  // UUIDs and other long hashes
  /(?<![\p{L}\p{N}])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{20,}(?![\p{L}\p{N}])/giu,
  // com.example.app[1001]: and sshd[212]:, but not error[1001]
  /(?<![\p{L}\p{N}_])(?!\w*(?:err|code|fail|exception|ret|stat(?:us|e))\w*\[)[a-z][\w.-]*(?<=[\w])\[\d+\](?=:)/giu,
];

const protocolStatus = /(?<![\p{L}\p{N}])(?:https?|sip)(?:\/\d(?:\.\d)?)?"?\s+([1-6]\d\d)(?!\d)/giu;

export interface ProtocolStatus {
  readonly written: string;
  readonly end: number;
}

/** `"HTTP/1.1 404 Not Found"`, `"GET / HTTP/1.1\" 404"` -> `404`. */
export const protocolStatuses = (text: string): ProtocolStatus[] =>
  Array.from(text.matchAll(protocolStatus), (match) => ({
    written: match[1] ?? '',
    end: match.index + match[0].length,
  }));

/** Numbers that are no codes, but words of a text all the same ("retried after 3 seconds"). */
const quantities: readonly RegExp[] = [
  // In "code=1001 fps=30" the unit is the key of the next number.
  new RegExp(`(?<![\\p{L}\\p{N}])[+-]?\\d+(?:[.,]\\d+)?\\s?(?:${units})(?![\\p{L}\\p{N}=]|:\\d)`, 'giu'),
  /(?<![\p{L}\p{N}])\d{1,6}(?:\.\d+)?(?: s(?=[\s,.;)]|$)|(?:s|m|h|d|k|g|b|%|°c?)(?![\p{L}\p{N}]))/giu,
  /\d+(?:\.\d+)?\s?(?:毫秒|微秒|分[钟鐘]|小[时時]|[秒年月日号天次个個条條行帧]|字[节節])/gu,
  /(?<![\p{L}\p{N}])[1-9]\d*(?:[x×]|\s[x×]\s)\d+(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])v\d+(?:\.\d+)*(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}/])\d{1,3}(?:\/| of )\d{1,3}(?![\p{N}/])/giu,
  new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:${countLabels}|(?:${askingLabels})(?=["']?\\s*[:=#]))(?:\\s+(?:of|is|was|no\\.?|number))?["']?\\s*[:=#]?\\s*["'(]?[+-]?\\d+`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}_])(?<!\\berr(?:or)?\\s)(?!(?:said|(?:in)?valid|report|import|export)[^\\p{L}_])(?!\\w*(?:err|code|ret|status|result)(?!\\w*(?:count|total|rate|level)))(?:${fieldLabels})(?:["']?\\s*[:=]\\s*["']?|>)[+-]?\\d+(?![\\p{L}])`,
    'giu',
  ),
  protocolStatus,
  /(?<=@|[$€£¥]\s?)\d+/gu,
];

export const withoutMachineNoise = (text: string): string => machineNoise.reduce(blank, text);
export const withoutQuantities = (text: string): string => quantities.reduce(blank, text);

const asking = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${askingLabels})\\s+["'(]?[+-]?\\d+(?![\\p{L}\\p{N}])`,
  'giu',
);
/** "retry 3", "after 30": quantities where the text has a code besides. */
export const withoutCounts = (text: string): string => blank(text, asking);
