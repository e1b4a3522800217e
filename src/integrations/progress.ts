/** How far a build is: one line that is written over in a terminal, and a line now and then where a log is kept. */

/** Builds that are shorter say nothing. In milliseconds, as the pauses between two lines are. */
const silence = 3000;
const pauseInTerminal = 200;
const pauseInLog = 10_000;

export type Progress = ReturnType<typeof createProgress>;

/** `now` gives milliseconds. */
export function createProgress(
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number,
) {
  const isTerminal = stream.isTTY === true;
  let next = now() + silence;
  let isShown = false;
  return {
    /** `what` may be said: `"pages 200 of 1,000"`. */
    say: (what: string): void => {
      if (now() < next) return;
      next = now() + (isTerminal ? pauseInTerminal : pauseInLog);
      stream.write(isTerminal ? `\r\u001B[K${what}` : `${what}\n`);
      isShown = isTerminal;
    },
    /** Leaves an empty line to whoever writes next. */
    end: (): void => {
      if (isShown) stream.write('\r\u001B[K');
      isShown = false;
    },
  };
}

/** `(20, 1000)` -> `"20 of 1,000"` */
export const shareText = (done: number, total: number): string =>
  [done, total].map((count) => count.toLocaleString('en')).join(' of ');
