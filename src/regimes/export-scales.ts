// Results on the scales that others use; none of them turns what could not be seen into something good.
import type { Result } from './assessment.ts';

/** 적합 / 부적합 / 해당없음, as Korean inspection sheets have it. */
export type KoreanResult = 'conforms' | 'does-not-conform' | 'not-applicable';
/** NIST SP 800-53A: a determination is satisfied or other than satisfied. */
export type NistResult = 'satisfied' | 'other-than-satisfied' | 'not-applicable';
/** Findings of an audit against an ISO standard; how grave a nonconformity is, is the auditor's to say. */
export type IsoResult = 'conformity' | 'nonconformity-to-grade' | 'to-audit' | 'not-applicable';

export interface ScaledResult {
  readonly korean: KoreanResult;
  /** Whether the Korean result says less than ours and is to be read with it. */
  readonly isKoreanNoted: boolean;
  readonly nist: NistResult;
  readonly iso: IsoResult;
}

const scaled = (korean: KoreanResult, isKoreanNoted: boolean, nist: NistResult, iso: IsoResult) => ({
  korean,
  isKoreanNoted,
  nist,
  iso,
});

const good = scaled('conforms', false, 'satisfied', 'conformity');
const open = scaled('does-not-conform', true, 'other-than-satisfied', 'to-audit');

/** Each of our results on the other scales. */
export const SCALES: Readonly<Record<Result, ScaledResult>> = {
  met: good,
  attested: good,
  'partly-met': scaled('does-not-conform', true, 'other-than-satisfied', 'nonconformity-to-grade'),
  'not-met': scaled('does-not-conform', false, 'other-than-satisfied', 'nonconformity-to-grade'),
  'not-evidenced': open,
  'to-review': open,
  'to-attest': open,
  'not-applicable': scaled('not-applicable', false, 'not-applicable', 'not-applicable'),
};
