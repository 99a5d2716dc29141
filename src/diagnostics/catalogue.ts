// Every diagnostic that Holdfast can give, by its code.
import { BRAND_PROBLEMS } from './brand-problems.ts';
import { FILE_PROBLEMS } from './file-problems.ts';
import { FORM_PROBLEMS } from './form-problems.ts';
import { OUTPUT_PROBLEMS } from './output-problems.ts';
import { PLAN_PROBLEMS } from './plan-problems.ts';
import { RULE_BOOK_PROBLEMS } from './rule-book-problems.ts';
import { SYNTAX_PROBLEMS } from './syntax-problems.ts';
import { WORKBOOK_PROBLEMS } from './workbook-problems.ts';

export const catalogue = {
  ...FILE_PROBLEMS,
  ...SYNTAX_PROBLEMS,
  ...FORM_PROBLEMS,
  ...PLAN_PROBLEMS,
  ...OUTPUT_PROBLEMS,
  ...BRAND_PROBLEMS,
  ...RULE_BOOK_PROBLEMS,
  ...WORKBOOK_PROBLEMS,
} as const;

export type DiagnosticCode = keyof typeof catalogue;

/** Arguments that the sentences of a code take. */
export type DiagnosticArguments<Code extends DiagnosticCode> = Parameters<
  (typeof catalogue)[Code]['message']['en']
>[0];
