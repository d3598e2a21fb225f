/** What a page fetches may stand still: no error comes and no byte either, and whoever waits for it waits for ever. */

const PATIENCE = 30_000; // milliseconds without a sign; python_client.js gives the files of Python as long

/** What came to nothing for too long. */
export class Stalled extends Error {}

/**
 * What `coming` gives, or its error; a Stalled error that names `address` where neither comes in time.
 * @template Come
 * @param {Promise<Come>} coming
 * @param {string} address
 * @returns {Promise<Come>}
 */
export function orStalled(coming, address) {
  let timer = 0;
  /** @type {Promise<never>} */
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Stalled(`${address} stands still`)), PATIENCE);
  });
  return Promise.race([coming, tooLate]).finally(() => clearTimeout(timer));
}
