// Section 8: redundancy by layer and site, what hangs on one thing, and what needs what.
import { drawDependencyMap } from '../figures/draw-dependency-map.ts';
import { drawRedundancyGrid } from '../figures/redundancy-grid.ts';
import { lines, type Markdown, NOTHING, strong, trusted } from '../words/markdown.ts';
import { type Chapter, type Context, cells, chapterOf } from './chapter.ts';
import { dependantsIn } from './dependants.ts';
import { gridOf, mapOf } from './dependency-pictures.ts';
import {
  cellOf,
  judgementOf,
  type Layer,
  rowsByLayer,
  type SystemRow,
  sitesWithCopies,
  weakestLayer,
} from './redundancy-matrix.ts';
import { siteViews } from './sites.ts';
import { showing, type ViewObject } from './view.ts';
import { weakPointsView } from './weak-points.ts';

/** More columns than this cannot be read; further sites get a matrix of their own. */
const MOST_SITES = 6;

export function dependenciesView(context: Context): ViewObject {
  const { analysed, m, w, lacks } = context;
  const says = m.dependencies;
  const chapter = chapterOf(context, 'dependencies');
  const dependantsOf = dependantsIn(analysed);
  const layers = rowsByLayer(analysed, dependantsOf);
  const rows = layers.flatMap(([, some]) => some);
  const matrixHeading = chapter.heading(says.matrix);
  const weakest = weakestLayer(layers);
  const matrices = matricesOf(context, chapter, layers, weakest?.layer);
  return {
    ...chapter.base,
    matrixHeading,
    matrixIntro: rows.length === 0 ? lacks(says.lacksSystems) : says.matrixIntro,
    gridPictures: chapter.pictures(
      says.gridPicture,
      'redundancy',
      rows.length === 0 ? undefined : gridOf(context, layers, weakest?.layer),
      drawRedundancyGrid,
    ),
    matrices,
    weakest:
      weakest === undefined
        ? NOTHING
        : says.weakest(w.label('layer', weakest.layer), weakest.single, weakest.all),
    ...weakPointsView(context, chapter),
    needsHeading: chapter.heading(says.needs),
    mapPictures: chapter.pictures(
      says.mapPicture,
      'dependencies',
      mapOf(context, layers, dependantsOf),
      drawDependencyMap,
    ),
    needs: chapter.table(
      says.needsTable,
      rows.map(({ system, processes }) => ({
        system: w.text(system.name),
        owner: w.person(system.owner),
        needs: w.needs(system.requires),
        rto: w.duration(system.rto),
        rpo: w.duration(system.rpo),
        processes: w.number(processes.length),
      })),
      lacks(says.lacksNeeds),
    ),
    copiesHeading: chapter.heading(says.copies),
    copies: chapter.table(
      says.copiesTable,
      rows.flatMap((row) => copyRows(context, row)),
      lacks(says.lacksCopies),
    ),
    detailsHeading: chapter.heading(says.details),
    details: chapter.table(
      says.detailsTable,
      rows.map((row) => detailRow(context, row)),
      lacks(says.lacksSystems),
    ),
    sitesHeading: chapter.heading(says.sites),
    ...siteViews(context, chapter),
  };
}

function matricesOf(
  context: Context,
  chapter: Chapter,
  layers: readonly (readonly [Layer, SystemRow[]])[],
  weakest: Layer,
) {
  const { plan, m, w } = context;
  const rows = layers.flatMap(([layer, some]) =>
    some.map((row, index) => ({ layer, row, isFirst: index === 0 })),
  );
  const sites = sitesWithCopies(
    plan,
    rows.map(({ row }) => row),
  );
  const groups: string[][] = [];
  for (let start = 0; start < sites.length; start += MOST_SITES)
    groups.push(sites.slice(start, start + MOST_SITES));
  if (groups.length === 0 && rows.length > 0) groups.push([]);
  return groups.map((group) => {
    const table = chapter.table(
      m.dependencies.matrixTable,
      rows.map(({ layer, row, isFirst }) =>
        showing([row.pointer], {
          layer: isFirst
            ? layerName(w.label('layer', layer), layer !== undefined && layer === weakest)
            : NOTHING,
          system: w.text(row.system.name),
          copies: siteCells(group.map((site) => cellOf(context, row, site))),
          judgement: judgementOf(context, row),
        }),
      ),
      NOTHING,
    );
    return {
      ...table,
      sites: siteCells(group.map(w.name)),
      rules: siteCells(group.map(() => trusted(':-:'))),
    };
  });
}

const layerName = (name: Markdown, isWeakest: boolean): Markdown => (isWeakest ? strong(name) : name);

/** Cells of sites with the bar that begins each. */
const siteCells = (parts: readonly Markdown[]): Markdown =>
  parts.length === 0 ? NOTHING : trusted(` | ${cells(parts)}`);

function copyRows({ m, w, columns }: Context, { system, pointer }: SystemRow) {
  const says = m.dependencies;
  return (system.deployments ?? []).map((copy, index) =>
    showing([`${pointer}/deployments/${index}`], {
      system: index === 0 ? w.text(system.name) : NOTHING,
      site: lines(
        w.name(copy.site),
        copy.provider === undefined ? NOTHING : w.name(copy.provider),
        copy.requires === undefined ? NOTHING : pair(columns.needs, w.needs(copy.requires)),
      ),
      role: w.label('role', copy.role ?? 'active'),
      capacity: w.percent(copy.capacityPercent),
      replication: lines(
        w.label('replication', copy.replication?.mode),
        copy.replication?.lag === undefined ? NOTHING : w.declared(copy.replication.lag),
        copy.contents === undefined ? NOTHING : w.labels('backupContent', copy.contents),
        copy.backupEvery === undefined ? NOTHING : pair(columns.backupEvery, w.duration(copy.backupEvery)),
        copy.retentionDays === undefined ? NOTHING : pair(columns.retention, m.days(copy.retentionDays)),
        copy.restoreTestedOn === undefined
          ? NOTHING
          : pair(columns.restoreTestedOn, w.day(copy.restoreTestedOn)),
        copy.integrityCheckedOn === undefined
          ? NOTHING
          : pair(columns.integrityCheckedOn, w.day(copy.integrityCheckedOn)),
        copy.isIsolated === true ? says.isolated : NOTHING,
        copy.isEncrypted === true ? says.encrypted : NOTHING,
        copy.accessRestrictedTo === undefined
          ? NOTHING
          : pair(columns.accessRestrictedTo, w.text(copy.accessRestrictedTo)),
      ),
      activation: lines(
        w.label('activation', copy.activation?.mode),
        copy.activation?.team === undefined ? NOTHING : w.name(copy.activation.team),
        copy.activation?.requires === undefined ? NOTHING : w.needs(copy.activation.requires),
      ),
      time: lines(
        w.declared(copy.activation?.duration),
        copy.activation?.measured === undefined
          ? NOTHING
          : m.measuredOn(w.duration(copy.activation.measured.duration), w.day(copy.activation.measured.on)),
      ),
    }),
  );
}

/** What is left to say of a system: what it is, what its owner says of it, and what was noted. */
function detailRow({ w, columns }: Context, { system }: SystemRow) {
  const thresholds = system.loadThresholds;
  return {
    system: w.text(system.name),
    description: lines(
      w.text(system.description),
      w.when(system.isLegacy, columns.legacy),
      w.optional(system.legacyReason),
      system.securityImpactLevel === undefined
        ? NOTHING
        : pair(columns.impactLevel, w.label('impactLevel', system.securityImpactLevel)),
      system.dataKinds === undefined ? NOTHING : pair(columns.data, w.labels('dataKind', system.dataKinds)),
    ),
    technology: lines(
      w.listed((system.technology ?? []).map(w.text)),
      system.version === undefined ? NOTHING : pair(columns.version, w.plain(system.version)),
    ),
    claimed: w.label('redundancy', system.claimedRedundancy),
    minimum: lines(
      w.percent(system.minimumCapacityPercent),
      w.optional(system.capacityPlan),
      thresholds === undefined
        ? NOTHING
        : pair(
            columns.loadThresholds,
            w.listed(
              [thresholds.cautionPercent, thresholds.alertPercent, thresholds.seriousPercent].map(w.percent),
            ),
          ),
    ),
    notes: lines(
      w.text(system.notes),
      system.transactionRecovery === undefined
        ? NOTHING
        : pair(columns.transactions, w.text(system.transactionRecovery)),
      system.safeMode === undefined ? NOTHING : pair(columns.safeMode, w.text(system.safeMode)),
      system.lastSwitchoverOn === undefined
        ? NOTHING
        : pair(columns.switchedOn, w.day(system.lastSwitchoverOn)),
      system.changedOn === undefined ? NOTHING : pair(columns.changedOn, w.day(system.changedOn)),
      system.risksAssessedOn === undefined
        ? NOTHING
        : pair(columns.risksAssessedOn, w.day(system.risksAssessedOn)),
    ),
  };
}

const pair = (name: Markdown, value: Markdown): Markdown => trusted(`${name} ${value}`);
