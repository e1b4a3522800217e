/** Names and statuses as programs, libraries and hurried people write them. */
import { describe, expect, it } from 'vitest';
import { makeCatalogue } from '../../support/catalogue.ts';
import { indexForms, openBuilt } from '../../support/lookup.ts';

const catalogue = makeCatalogue({
  'web/answers': [
    { value: '503', name: 'Service Unavailable', message: 'The server rests and will be back' },
    { value: '429', name: 'Too Many Requests', message: 'The client asks too often' },
    { value: '5xx', name: 'Server Error', message: 'The server is at fault' },
    { value: '502', name: 'Jammed', message: 'The server has too much to do' },
    { value: '501', name: 'Not Implemented', message: 'The server cannot do this yet' },
  ],
  'store/files': [
    { value: 'NoSuchBasket', message: 'The basket was never made' },
    { value: 'BasketAlreadyThere', message: 'The basket is there already' },
  ],
  'player/threads': [
    { value: '7', name: 'PL_ERR_NOT_IN_MAIN_THREAD', message: 'Called from a thread beside the main one' },
    { value: '8', name: 'PL_ERR_DEVICE_TEST_RUNNING', message: 'A test of the device is running' },
    { value: '9', name: 'PL_ERR_DEVICE_LOST', message: 'The pointer of the playbackdevice is lost' },
  ],
});

describe.each(indexForms)('an index of %s', (_, extra) => {
  it.each([
    ['HTTP 503', '/web/answers/503/'],
    ['failed with http 503 after 60000 ms', '/web/answers/503/'],
    ['5xx', '/web/answers/5xx/'],
    ['HTTP_TOO_MANY_REQUESTS', '/web/answers/429/'],
    ['WEB_TOO_MANY_REQUESTS', '/web/answers/429/'],
    ['NoSuchBasketException', '/store/files/NoSuchBasket/'],
    ['NoSuchBasketException: basket 12', '/store/files/NoSuchBasket/'],
    ['LIB_PL_ERR_DEVICE_LOST', '/player/threads/9/'],
    ['ANSWERS_STATUSCODE_TOOMANYREQUESTS', '/web/answers/429/'],
    ['ERR_NOTIMPLEMENTED', '/web/answers/501/'],
    ['notinmainthread', '/player/threads/7/'],
    ['notinmainthr', '/player/threads/7/'],
    ['notinmianthread', '/player/threads/7/'],
    ['de vice te st running', '/player/threads/8/'],
    ['plerrdevicelosst', '/player/threads/9/'],
    ['PL_ERR_DEVICE_T', '/player/threads/8/'],
    ['answers failed 03', '/web/answers/503/'],
    ['error nosuchbasket', '/store/files/NoSuchBasket/'],
    ['PUT FAILED: BASKETALREADYTHERE STATUS=200 AFTER 12 MS', '/store/files/BasketAlreadyThere/'],
    ['the job ended with toomanyrequests again', '/web/answers/429/'],
    ['hi, 503 thanks', '/web/answers/503/'],
    ['answers 3 since yesterday', '/web/answers/503/'],
    ['hello, called from a thread beside the main one, thanks', '/player/threads/7/'],
    ["the server isn't back", '/web/answers/503/'],
    ['server doesnt rest', '/web/answers/503/'],
    ['server wouldnt ask', '/web/answers/429/'],
    ['error 99999: Called from a thread beside the main one', '/player/threads/7/'],
  ])('answers %s', async (query, expected) => {
    const { lookup } = await openBuilt(catalogue, extra);
    expect((await lookup.search(query)).hits[0]?.path).toBe(expected);
  });

  it.each([
    'HTTP 404',
    'HTTP/3',
    '::1',
    '1/2',
    '+49 170 503',
    'plErrMicrophone',
    'BEAN_NOT_IMPLEMENTED',
    'BEAN_NOTIMPLEMENTED',
    'T_JAMMED',
    'ERR_JAMMED',
    'devicexyz',
    'notinthread',
    'besket holder pole',
  ])('finds nothing for %s', async (query) => {
    const { lookup } = await openBuilt(catalogue, extra);
    expect((await lookup.search(query)).hits.map(({ path }) => path)).toEqual([]);
  });

  it('takes a value that is a name for one code, also when the texts are loaded', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    await lookup.search('basket');
    const { kind, hits } = await lookup.search('NoSuchBasket');
    expect([kind, hits.map(({ path }) => path)]).toEqual(['exact', ['/store/files/NoSuchBasket/']]);
  });

  it('offers what a message says beside an unknown code', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    const { kind, suggestions } = await lookup.search('error 99999 Service Unavailable');
    expect([kind, suggestions[0]?.path]).toEqual(['nearest', '/web/answers/503/']);
  });
});
