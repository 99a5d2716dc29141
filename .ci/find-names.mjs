// Reads a document's text and says which critical processes of a plan it does not name.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
const withoutSpaces = (text) => text.replace(/\s+/g, '');
const document = withoutSpaces(readFileSync(0, 'utf8'));
const processes = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).criticalProcesses ?? []);
const names = processes.map(({ name }) => (typeof name === 'string' ? name : name.ko));
const missing = names.filter((name) => !document.includes(withoutSpaces(name)));
console.log(`${names.length - missing.length} of ${names.length} critical processes found`);
for (const name of missing) console.log(`missing: ${name}`);
process.exitCode = names.length === 0 || missing.length > 0 ? 1 : 0;
