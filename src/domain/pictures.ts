/** Types of the pictures that a site shows, by the endings of their files. */
const pictureTypes: ReadonlyMap<string, string> = new Map([
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
]);

/** `"img/lamp.png"` -> `"image/png"`; undefined for what is no picture by its name. */
export const pictureType = (file: string): string | undefined =>
  pictureTypes.get(file.slice(file.lastIndexOf('.') + 1).toLowerCase());
