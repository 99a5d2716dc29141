// Section 4: the policy, and who answers for what, in posts, units, training and audits.
import type { Appointment } from '../plan/plan.generated.ts';
import { DASH, lines, type Markdown, md, NOTHING } from '../words/markdown.ts';
import { type Context, chapterOf, sheet } from './chapter.ts';
import { showing } from './view.ts';

export function policyView(context: Context) {
  const { plan, m, w, columns, lacks } = context;
  const says = m.policy;
  const chapter = chapterOf(context, 'policy');
  const { policy, policyApprovedBy, policyApprovedOn, appointments, trainingRecords } = plan.governance ?? {};
  const { policyVersion, policyApprovalLevel, policyNextReviewOn, policyCommunication, auditIntervalMonths } =
    plan.governance ?? {};
  const isApproved = policyApprovedBy !== undefined || policyApprovedOn !== undefined;
  return {
    ...chapter.base,
    policyHeading: chapter.heading(says.policy),
    policy: policy === undefined ? lacks(says.lacksPolicy) : w.paragraphs(policy),
    approved: isApproved ? says.approved(w.text(policyApprovedBy), w.day(policyApprovedOn)) : NOTHING,
    policyFacts: sheet(
      [columns.policyVersion, w.plain(policyVersion)],
      [columns.approvalLevel, w.label('bodyLevel', policyApprovalLevel)],
      [columns.policyNextReview, w.day(policyNextReviewOn)],
      [columns.policyCommunication, w.text(policyCommunication)],
      [columns.auditInterval, auditIntervalMonths === undefined ? NOTHING : m.every(auditIntervalMonths)],
    ),
    laidDown: chapter.table(
      says.laidDownTable,
      (plan.plan.statements ?? []).map(({ topic, text }) => ({
        topic: w.label('topic', topic),
        text: w.text(text),
      })),
      NOTHING,
    ),
    postsHeading: chapter.heading(says.posts),
    posts: chapter.table(
      says.postsTable,
      (appointments ?? []).map((each, index) =>
        showing([`/governance/appointments/${index}`], {
          post: postOf(context, each),
          person: lines(
            w.person(each.person),
            each.rank === undefined ? NOTHING : w.label('rank', each.rank),
            ...(each.sites ?? []).map((site) => w.name(site)),
            each.headOf === undefined ? NOTHING : says.headOf(w.text(each.headOf)),
          ),
          deputy: w.person(each.deputy),
          duties: w.stacked(each.duties),
          appointedOn: lines(
            w.day(each.appointedOn),
            each.reportedToBoardOn === undefined
              ? NOTHING
              : says.reportedToBoard(w.day(each.reportedToBoardOn)),
          ),
          authorityNotifiedOn: w.day(each.authorityNotifiedOn),
        }),
      ),
      lacks(says.lacksPosts),
    ),
    unitHeading: chapter.heading(says.unit),
    ...unit(context),
    trainingHeading: chapter.heading(says.training),
    training: chapter.table(
      says.trainingTable,
      (trainingRecords ?? []).map((each, index) =>
        showing([`/governance/trainingRecords/${index}`], {
          name: lines(
            w.text(each.name),
            each.form === undefined ? NOTHING : w.label('trainingForm', each.form),
            each.contentReviewedOn === undefined
              ? NOTHING
              : md`${columns.contentReviewedOn} ${w.day(each.contentReviewedOn)}`,
          ),
          audience: lines(
            w.text(each.audience),
            each.audiences === undefined ? NOTHING : w.labels('trainee', each.audiences),
            each.participants === undefined ? NOTHING : w.names(each.participants),
          ),
          provider: lines(w.text(each.provider), w.when(each.isAccredited, says.accredited)),
          heldOn: w.day(each.heldOn),
          nextDueOn: w.day(each.nextDueOn),
          coverage: w.percent(each.coveragePercent),
        }),
      ),
      lacks(says.lacksTraining),
    ),
    auditsHeading: chapter.heading(says.audits),
    ...audits(context, chapter),
    ...statements(context, chapter),
  };
}

/** The post as the law calls it, and as the organisation does where that differs. */
function postOf({ w }: Context, { post, title }: Appointment): Markdown {
  const legal = w.label('post', post);
  const own = w.optional(title);
  return own === legal ? legal : lines(legal, own);
}

function unit({ plan, m, w, columns, lacks }: Context) {
  const { dedicatedUnit, committee, budgetKrw, budgetAccount } = plan.governance ?? {};
  const { policyTopics, trainingIntervalMonths, initialTrainingDays } = plan.governance ?? {};
  const lines = sheet(
    [columns.name, w.text(dedicatedUnit?.name)],
    [columns.headcount, w.number(dedicatedUnit?.headcount)],
    [columns.tasks, w.labels('task', dedicatedUnit?.tasks)],
    [columns.unitMembers, w.people(dedicatedUnit?.members)],
    [columns.committee, w.text(committee?.name)],
    [columns.chair, w.person(committee?.chair)],
    [columns.members, w.people(committee?.members)],
    [columns.mandate, w.label('bodyLevel', committee?.mandateLevel)],
    [
      columns.meets,
      committee?.meetsEveryMonths === undefined ? NOTHING : m.every(committee.meetsEveryMonths),
    ],
    [columns.budget, w.krw(budgetKrw)],
    [columns.budgetAccount, w.plain(budgetAccount)],
    [columns.policyTopics, w.labels('policyTopic', policyTopics)],
    [
      columns.trainingInterval,
      trainingIntervalMonths === undefined ? NOTHING : m.every(trainingIntervalMonths),
    ],
    [columns.initialTraining, initialTrainingDays === undefined ? NOTHING : m.days(initialTrainingDays)],
  );
  return { unit: lines, lacksUnit: lines.rows.length === 0 ? lacks(m.policy.lacksUnit) : NOTHING };
}

/** What management has stated on continuity as a whole. */
function statements({ plan, m, w }: Context, chapter: ReturnType<typeof chapterOf>) {
  return {
    statements: chapter.table(
      m.policy.statementsTable,
      (plan.governance?.managementStatements ?? []).map((each, index) =>
        showing([`/governance/managementStatements/${index}`], {
          name: lines(w.text(each.name), each.reference === undefined ? NOTHING : w.plain(each.reference)),
          kind: w.label('statement', each.kind),
          covers: w.labels('statementPart', each.covers),
          statedOn: lines(w.day(each.statedOn), w.optional(each.by), w.level(each.level)),
          approved: lines(w.day(each.approvedOn), w.optional(each.approvedBy), w.level(each.approvalLevel)),
          keptFor: each.retentionYears === undefined ? DASH : m.years(each.retentionYears),
        }),
      ),
      NOTHING,
    ),
  };
}

function audits({ plan, m, w, lacks }: Context, chapter: ReturnType<typeof chapterOf>) {
  const says = m.policy;
  const { audits = [], managementReviews = [] } = plan.governance ?? {};
  return {
    audits: chapter.table(
      says.auditsTable,
      audits.map((each, index) =>
        showing([`/governance/audits/${index}`], {
          name: lines(
            w.text(each.name),
            each.kind === undefined ? NOTHING : w.label('audit', each.kind),
            each.topics === undefined ? NOTHING : w.labels('reviewTopic', each.topics),
          ),
          auditor: w.text(each.auditor),
          independent: w.yesNo(each.isIndependent),
          heldOn: w.day(each.heldOn),
          reportedTo: lines(w.text(each.reportedTo), w.level(each.reportedToLevel)),
          result: w.text(each.result),
        }),
      ),
      lacks(says.lacksAudits),
    ),
    auditFindings: chapter.table(
      says.auditFindingsTable,
      audits.flatMap(({ name, findings = [] }) =>
        findings.map((each) => ({
          audit: w.text(name),
          text: w.text(each.text),
          owner: w.person(each.owner),
          dueOn: w.day(each.dueOn),
          closedOn: each.closedOn === undefined ? m.open : w.day(each.closedOn),
        })),
      ),
      NOTHING,
    ),
    reviews: chapter.table(
      says.reviewsTable,
      managementReviews.map((each, index) =>
        showing([`/governance/managementReviews/${index}`], {
          heldOn: w.day(each.heldOn),
          by: lines(w.text(each.by), w.level(each.level)),
          topics: w.labels('reviewTopic', each.topics),
          inputs: w.stacked(each.inputs),
          decisions: w.stacked(each.decisions),
        }),
      ),
      lacks(says.lacksReviews),
    ),
  };
}
