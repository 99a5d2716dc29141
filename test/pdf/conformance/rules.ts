// All rules of PDF/A-3a and PDF/UA-1 that are held here.
import { FILE_RULES } from './file-rules.ts';
import { FONT_RULES } from './font-rules.ts';
import { PAGE_RULES } from './page-rules.ts';
import type { Rule } from './rule.ts';
import { TAG_RULES } from './tag-rules.ts';

export const RULES: readonly Rule[] = [...FILE_RULES, ...TAG_RULES, ...PAGE_RULES, ...FONT_RULES];
