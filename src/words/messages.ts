// The documents' sentences in one language, as Markdown: what goes into them has been escaped before.
import type { Language } from '../diagnostics/entry.ts';
import type { Markdown } from './markdown.ts';
import { ANNEX } from './messages-annex.ts';
import { BRIEF } from './messages-brief.ts';
import { CHECKLIST } from './messages-checklist.ts';
import { COMMON } from './messages-common.ts';
import { COMPARISON } from './messages-comparison.ts';
import { CONTACTS } from './messages-contacts.ts';
import { DEMANDED_REPORTS } from './messages-demanded-reports.ts';
import { DEPENDENCIES } from './messages-dependencies.ts';
import { EXERCISE_KIT } from './messages-exercise-kit.ts';
import { FRONT } from './messages-front.ts';
import { GAP_REGISTER } from './messages-gap-register.ts';
import { IMPACT } from './messages-impact.ts';
import { IMPACT_DOCUMENT } from './messages-impact-document.ts';
import { RECOVERY_PLAN } from './messages-recovery-plan.ts';
import { RESPONSE } from './messages-response.ts';
import { RESPONSIBILITIES } from './messages-responsibilities.ts';
import { RUNBOOK } from './messages-runbook.ts';
import { SCALE_WORDS } from './messages-scales.ts';
import { UPKEEP } from './messages-upkeep.ts';
import { WEAK_POINTS } from './messages-weak-points.ts';

/** Titles and captions have no full stop; Korean sentences end in 합쇼체, tables are kept short, no particle follows a name. */
const PARTS = [
  COMMON,
  FRONT,
  RESPONSIBILITIES,
  IMPACT,
  DEPENDENCIES,
  WEAK_POINTS,
  RESPONSE,
  UPKEEP,
  ANNEX,
  CHECKLIST,
  SCALE_WORDS,
  COMPARISON,
  IMPACT_DOCUMENT,
  RECOVERY_PLAN,
  GAP_REGISTER,
  BRIEF,
  RUNBOOK,
  CONTACTS,
  EXERCISE_KIT,
  DEMANDED_REPORTS,
] as const;

type Union<Part> = (Part extends unknown ? (given: Part) => void : never) extends (given: infer All) => void
  ? All
  : never;

/** What both languages have to say: the shape of the English catalogues, joined. */
export type Catalogue = Union<(typeof PARTS)[number]['en']>;

/** Sentences take Markdown and numbers and are Markdown. */
type Said<Part> = Part extends string
  ? Markdown
  : Part extends (...given: infer Given) => string
    ? (
        ...given: { [Index in keyof Given]: Given[Index] extends string ? Markdown : Given[Index] }
      ) => Markdown
    : { readonly [Name in keyof Part]: Said<Part[Name]> };

export type Messages = Said<Catalogue>;

const joined = (language: Language): Messages =>
  Object.assign({}, ...PARTS.map((part) => part[language])) as Messages;

const MESSAGES: Readonly<Record<Language, Messages>> = { en: joined('en'), ko: joined('ko') };

/** The catalogues are ours, so what they say is Markdown as it stands. */
export const messagesOf = (language: Language): Messages => MESSAGES[language];
