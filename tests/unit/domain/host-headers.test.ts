/** What hosts are asked to say: no other site frames a page, guesses a type or is told where a reader came from. */
import { expect, test } from 'vitest';
import { hostHeaders } from '../../../src/domain/host-headers.ts';

const headersOf = (path: string): Readonly<Record<string, string>> =>
  hostHeaders.find((rule) => rule.path === path)?.headers ?? {};

test('every answer is guarded against frames, guessed types and talkative links', () => {
  expect(headersOf('/*')).toMatchObject({
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  });
  for (const device of ['camera', 'geolocation', 'microphone', 'payment', 'usb'])
    expect(headersOf('/*')['Permissions-Policy']).toContain(`${device}=()`);
});

test('the worker may ask the site alone, and is asked for anew', () => {
  expect(headersOf('/service-worker.js')).toEqual({
    'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
    'Cache-Control': 'no-cache',
  });
});
