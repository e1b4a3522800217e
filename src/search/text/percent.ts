/**
 * Percent signs of addresses and forms read back: `"code%3D1005"` -> `"code=1005"`. What is no text in UTF-8 stays
 * as it is.
 */
export const withoutEscapes = (text: string): string => text.replace(/(?:%[0-9a-f]{2})+/giu, decoded);

function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch (error) {
    if (error instanceof URIError) return escapes;
    throw error;
  }
}
