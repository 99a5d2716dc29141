// What `npm run generate` makes of schemas/plan.schema.json: the schema without its annotations.
import type { BareSchema } from './form.ts';

declare const schema: BareSchema;
export default schema;
