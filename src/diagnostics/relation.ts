// What a further place has to do with a problem, in words.

export const RELATIONS = {
  en: {
    first: 'it stands here first',
    step: 'then here',
    basis: 'it also follows from this',
    also: 'and here',
  },
  ko: {
    first: '처음 나온 곳',
    step: '이어지는 곳',
    basis: '함께 근거가 되는 곳',
    also: '같은 문제가 있는 곳',
  },
} as const;

/** first: the earlier of two. step: the next on a path. basis: what a finding also rests on. also: the same again. */
export type Relation = keyof (typeof RELATIONS)['en'];
