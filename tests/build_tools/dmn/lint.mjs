// Lints the DMN files named with every rule of dmnlint, which brings a dmn-moddle of its own to read them.
// Out: for each file as JSON what reading it warned of, and what dmnlint reports.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const Linter = require('dmnlint/lib/linter');
const NodeResolver = require('dmnlint/lib/resolver/node-resolver');
const DmnModdle = createRequire(require.resolve('dmnlint'))('dmn-moddle');

for (const file of process.argv.slice(2)) {
  const [read, warnings] = await new Promise((resolve, reject) => {
    new DmnModdle().fromXML(readFileSync(file, 'utf8'), (error, element, context) =>
      (error ? reject(error) : resolve([element, context.warnings])));
  });
  const reports = await new Linter({ config: { extends: 'dmnlint:all' }, resolver: new NodeResolver() }).lint(read);
  console.log(JSON.stringify({ warnings: warnings.map(({ message }) => message), reports }));
}
