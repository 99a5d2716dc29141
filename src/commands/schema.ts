// `holdfast schema`: a JSON Schema of the package, for editors and other tools.
import { packageSchema } from './assets.ts';
import { EXIT } from './settings.ts';

/** Names of the schemas of the package. */
export type SchemaName = 'plan' | 'regime' | 'facts' | 'check' | 'checklist';

/** Prints a schema of the package, and returns the exit code. */
export async function schema(name: SchemaName): Promise<number> {
  process.stdout.write(await packageSchema(name));
  return EXIT.clean;
}
