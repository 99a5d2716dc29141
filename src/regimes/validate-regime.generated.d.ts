// What `npm run generate` makes of schemas/regime.schema.json: Ajv's validator, compiled.
import type { ValidateFunction } from 'ajv';

declare const validate: ValidateFunction;
export default validate;
