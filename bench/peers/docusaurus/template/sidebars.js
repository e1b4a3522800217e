import { readFileSync } from 'node:fs';
export default { codes: JSON.parse(readFileSync(new URL('./sidebar.json', import.meta.url), 'utf8')) };
