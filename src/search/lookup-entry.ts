/** The one file of the index whose name never changes. */
export const lookupEntry = 'index.json';
