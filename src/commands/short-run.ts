// A run of the command line is over in a second or two: code optimized for longer ones is thrown away before it has paid.
import { setFlagsFromString } from 'node:v8';

/** How much a function has to run before it is optimized, in bytes of bytecode; V8's own limit is about a fifteenth. */
const INTERRUPT_BUDGET = 1_000_000;

/** Versions of Node whose V8 is known to have the flag: another would complain about it. */
const [OLDEST, NEWEST] = [20, 24];

const major = Number(process.versions.node.split('.')[0]);
if (major >= OLDEST && major <= NEWEST) setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
