/** Whether words are about errors: those of a title, of a header, of a name and of a text. */
import { words } from '../../words/tables/read-words.ts';

/** 2: says that codes or errors are listed here; 1: mentions them; 0: neither. */
export type Level = 0 | 1 | 2;

const listed = words('listed');
const mentioned = words('mentioned');
const otherThings = words('otherThings');
const failing = words('failing');

/** How strongly a heading, a caption or a header speaks of error codes. */
export const errorLevel = (text: string): Level => (listed.test(text) ? 2 : mentioned.test(text) ? 1 : 0);

/** True when a heading or a caption names a kind of table that lists something else than errors. */
export const speaksOfOtherThings = (text: string): boolean => otherThings.test(text);

const errorName =
  /(?:^|[^\p{L}])(?:ERR?|ERRORS?|ALARM|ALM|FAULT|FLT|E(?=_)|ERRNO|FAIL|FAILED|FAILURE|INVALID|DENIED|TIMEOUT|TIMED_OUT|EXCEPTION|NOT_FOUND|NOTFOUND|UNAVAILABLE|UNSUPPORTED|REJECTED|REFUSED|EXCEEDED|MISSING|FORBIDDEN|UNAUTHORIZED|ABORTED|BUSY|UNKNOWN)(?:[^\p{L}]|$)|ERR_?|ERROR|Err(?:or)?(?![a-z])|Exception|Fault|Fail|Invalid|Denied|NotFound|NotExist|Exceed|Unavailable|Unsupported|NotSupport|Unauthorized|Forbidden|Missing|Expired|Conflict|Timeout|Duplicate|[_-]error$|^E[A-Z]{3,}$|^0x[8C][0-9A-F]{7}\b|STATUS_|DISP_E|^(?:ORA|SQL|HY|XX)-?\d/u;

/** True for a name or value that is spelled like an error: ERR_IO, InvalidParameter, 0x80070005. */
export const isErrorName = (text: string): boolean => errorName.test(text);

/** True for a text that says that something went wrong. */
export const isErrorText = (text: string): boolean => failing.test(text);
