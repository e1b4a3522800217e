/**
 * Fetches a page of the site as a document; rejects where there is none. By the one way that the policy of the pages leaves,
 * which lets no text become markup.
 */
export const documentAt = (address: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onloadend = () => {
      const { status, responseXML } = request;
      if (status === 200 && responseXML) resolve(responseXML);
      else reject(new Error(`${address} answered ${status}.`));
    };
    request.send();
  });
