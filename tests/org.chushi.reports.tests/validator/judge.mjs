// Judges the statements of the file named on the command line (a JSON array) with the validator of Learning Locker.
// Prints "ok" and how many, or what is wrong with the first that is.
import {readFileSync} from 'node:fs';
import factory from '@learninglocker/xapi-validation/dist/factory.js';

const statements = JSON.parse(readFileSync(process.argv[2], 'utf8'));
for (const [place, statement] of statements.entries()) {
  const warnings = factory.statement(statement, [`${place}`]);
  if (warnings.length > 0) {
    console.log(`no ${JSON.stringify(warnings)} ${JSON.stringify(statement)}`.slice(0, 2000));
    process.exit(0);
  }
}
console.log(`ok ${statements.length}`);
