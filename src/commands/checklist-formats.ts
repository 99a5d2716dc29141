// The forms in which a checklist is given, and how their files end.

export const CHECKLIST_FORMATS = ['pretty', 'md', 'pdf', 'xlsx', 'csv', 'json', 'oscal'] as const;
export type ChecklistFormat = (typeof CHECKLIST_FORMATS)[number];

/** Forms that are files; `pretty` is for people at a terminal only. */
export const ENDINGS: Readonly<Record<Exclude<ChecklistFormat, 'pretty'>, string>> = {
  md: 'md',
  pdf: 'pdf',
  xlsx: 'xlsx',
  csv: 'csv',
  json: 'json',
  oscal: 'oscal.json',
};
