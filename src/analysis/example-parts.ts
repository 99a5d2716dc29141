// Pieces of YAML that the examples of several explanations share.

/** One place, and its loss for good. */
export const MAIN = 'sites:\n  - { id: main, name: Main centre }\n';
export const MAIN_AND_SECOND = `${MAIN}  - { id: second, name: Second centre }\n`;
export const MAIN_LOST = `scenarios:
  - { id: main-lost, name: Main centre lost, lost: [{ element: main }] }
`;
export const KIM = 'people:\n  - { id: kim, name: Kim }\n';
export const KIM_AND_LEE = `${KIM}  - { id: lee, name: Lee }\n`;

/** A team that Kim leads; `fields` as they stand between braces. */
export const team = (fields: string): string =>
  `teams:\n  - { id: ops, name: Operations, lead: kim, ${fields} }\n`;

/** A critical process; `fields` as they stand between braces. */
export const payments = (fields: string): string =>
  `criticalProcesses:\n  - { id: pay, name: Payments${fields === '' ? '' : `, ${fields}`} }\n`;

/** A process that needs one system, which stands at the main site and in `copies`, one line each. */
export const paymentsOn = (fields: string, ...copies: readonly string[]): string =>
  `${payments(`requires: [app]${fields === '' ? '' : `, ${fields}`}`)}systems:
  - id: app
    name: Payment application
    deployments:
${['{ site: main }', ...copies].map((copy) => `      - ${copy}\n`).join('')}`;

/** A copy at the second site that takes over in a few minutes. */
export const TAKES_OVER = '{ site: second, role: standby, activation: { mode: automatic, duration: PT5M } }';

/** The section of the plan itself, with more fields. */
export const planWith = (fields: string): string =>
  `plan:\n  id: p\n  title: Continuity plan\n  version: "1.0"\n  locale: en\n${fields}organization:\n  name: Example\n`;
