// The verdicts on a process in a few words, for tables, terminals and sentences.
import type { Language } from '../diagnostics/entry.ts';
import type { Verdict } from '../recovery/verdict.ts';

export const VERDICT_WORDS: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  en: {
    unaffected: 'not affected',
    recovered: 'back, no RTO set',
    'within-rto': 'within the RTO',
    unknown: 'cannot be told',
    late: 'later than the RTO',
    'beyond-mtpd': 'beyond the MTPD',
    never: 'does not come back',
  },
  ko: {
    unaffected: '영향 없음',
    recovered: '복구(목표 없음)',
    'within-rto': '목표 안',
    unknown: '알 수 없음',
    late: '목표 지연',
    'beyond-mtpd': '허용 초과',
    never: '복구 불가',
  },
};
