// Versions of the plan's schema, and the steps from one to the next.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';

export type Sections = Readonly<Record<string, unknown>>;

/** A step from one version of the schema to the next: pure, applied to each file of a plan for itself. */
export interface Migration {
  /** The version that it starts from; it leads to the one after. */
  readonly from: number;
  /** The sections of one file, rewritten; `plan` is the whole plan as it was. */
  readonly apply: (sections: Sections, plan: Sections) => Sections;
}

/** Version of the schema that this Holdfast reads. */
export const CURRENT_VERSION = 1;

/** All steps, in order: one for each version before the current one. */
export const MIGRATIONS: readonly Migration[] = [];

/** The version that a plan says it is written for; the first, where it says nothing. */
export function versionOf(plan: Sections): number {
  const identity = plan.plan;
  const version =
    identity !== null && typeof identity === 'object' && 'schemaVersion' in identity
      ? identity.schemaVersion
      : undefined;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1;
}

/** Says so where a plan is written for a version that this Holdfast does not read. */
export function checkVersion(plan: Sections, current = CURRENT_VERSION): Diagnostic | undefined {
  const version = versionOf(plan);
  return version === current
    ? undefined
    : diagnostic('schema-version-unknown', { version, current }, { pointer: '/plan/schemaVersion' });
}

/** The sections of one file, brought from the version of `plan` to the current one. */
export function migrateSections(
  sections: Sections,
  plan: Sections,
  migrations: readonly Migration[] = MIGRATIONS,
): Sections {
  let version = versionOf(plan);
  let migrated = sections;
  for (const { from, apply } of migrations) {
    if (from < version) continue;
    migrated = apply(migrated, plan);
    version = from + 1;
  }
  const identity = migrated.plan;
  if (identity === null || typeof identity !== 'object' || version === versionOf(plan)) return migrated;
  return { ...migrated, plan: { ...identity, schemaVersion: version } };
}
