/**
 * Compresses files with Node's own brotli, as many at a time as there are processors.
 *
 * Takes on standard input  [{source, target, quality}, …]
 */

import { readFile, rename, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);
const waiting = JSON.parse(readFileSync(0, "utf8"));

await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const content = await readFile(next.source);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: next.quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      };
      // Under a name of its own first: a file that is there is a whole file, and another build may be at the same one.
      const part = `${next.target}.${process.pid}.part`;
      await writeFile(part, await compress(content, { params }));
      await rename(part, next.target);
    }
  }),
);
