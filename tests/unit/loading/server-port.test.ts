import { expect, test } from 'vitest';
import { serverPort } from '../../../src/loading/server-port.ts';

test.each([
  [undefined, 4321],
  ['', 4321],
  ['8080', 8080],
  ['0', 0],
])('PORT %j is port %i', (variable, port) => {
  expect(serverPort(variable)).toBe(port);
});

test.each(['http', '80a', '-1', '65536'])('PORT %j is refused by name', (variable) => {
  expect(() => serverPort(variable)).toThrow(`PORT is "${variable}"`);
});
