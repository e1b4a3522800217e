/** Between the wide form of a sign and the plain one. */
const wideOffset = 0xfee0;
const escapeLength = '%2F'.length;

/** Full-width digits and letters, and escapes of signs, as plain ones; as long as before, so that places in the text stay. */
export const narrow = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - wideOffset))
    .replace(/%(?:2[\da-f]|3[a-f]|[46]0|5[b-f]|7[b-e])/giu, (escape) =>
      decodeURIComponent(escape).padStart(escapeLength),
    );
