// Fixed values in words of what rule books ask to be recorded: facilities, teams, insurance, records and their like.

/** A word in English and in Korean. */
export type Pair = readonly [en: string, ko: string];

/** In the order in which they are listed. */
export const DUTY_LABELS = {
  documentTopic: {
    'service-stability': ['stability of service', '서비스 안정성'],
    'incident-response': ['incident response', '침해사고 대응'],
    'crisis-action': ['action in a crisis', '위기대응 행동'],
    'facility-management': ['management of facilities', '시설 관리'],
    security: ['security', '보안'],
    other: ['other', '기타'],
  },
  facilityUse: {
    'third-party': ['let to others', '타인 제공'],
    'own-use': ['own use', '자체 사용'],
    'leased-area': ['leased closed area', '배타적 임차 구역'],
  },
  responderCover: {
    'own-staff': ['own staff round the clock', '소속 근로자 24시간'],
    'outside-staff-after-hours': ['others from outside after hours', '근무시간 외 외부인력'],
    'remote-watch': ['remote watch round the clock', '24시간 원격 감시'],
    'office-hours': ['office hours only', '근무시간 중'],
  },
  supplierKind: {
    'data-centre': ['data centre', '데이터센터'],
    cloud: ['cloud', '클라우드'],
    network: ['network', '통신망'],
    power: ['power', '전력'],
    software: ['software', '소프트웨어'],
    staff: ['staff', '인력'],
    other: ['other', '기타'],
  },
  rank: { executive: ['executive', '임원'], manager: ['manager', '관리자'], staff: ['staff', '실무자'] },
  teamRole: {
    'emergency-response': ['emergency response', '비상대응'],
    'crisis-management': ['crisis management', '위기관리'],
    'business-resumption': ['business resumption', '사업재개'],
    'substitute-staff': ['substitute staff', '비상지원인력'],
  },
  exemption: {
    'announced-maintenance': ['work announced beforehand', '사전 고지한 작업'],
    'carrier-fault': ['fault of a carrier’s line', '기간통신 회선 장애'],
    'small-revenue': ['revenue below the threshold', '매출액 기준 미만'],
    'few-users': ['users below the threshold', '이용자 수 기준 미만'],
    'cloud-service': ['cloud service', '클라우드컴퓨팅서비스'],
    'brief-unforeseeable': ['brief and not foreseeable', '예측할 수 없는 단시간 중단'],
  },
  supportMeans: { online: ['online', '온라인'], phone: ['phone', '전화·ARS'] },
  inspection: {
    'disaster-management': ['disaster management', '재난관리 지도·점검'],
    'data-centre-protection': ['protection of data centres', '집적정보통신시설 이행점검'],
    'security-review': ['security review', '보안성심의'],
    'self-inspection': ['own inspection', '자체점검'],
    other: ['other', '기타'],
  },
  record: {
    transactions: ['transactions', '전자금융거래기록'],
    'small-transactions': ['small transactions', '소액 거래·승인 기록'],
    logs: ['logs', '접속·사고 기록(로그)'],
    configuration: ['configuration', '시스템 설정'],
    contracts: ['contracts', '계약서'],
    other: ['other', '기타'],
  },
  insurance: {
    'data-centre-liability': ['liability of a data centre', '집적정보통신시설 책임보험'],
    'electronic-finance-liability': ['liability in electronic finance', '전자금융 책임이행'],
    cyber: ['cyber', '사이버'],
    'business-interruption': ['business interruption', '기업휴지'],
    property: ['property', '재산'],
    other: ['other', '기타'],
  },
  certificate: {
    'disaster-reduction-excellence': ['excellence in disaster reduction', '재해경감 우수기업'],
    'iso-22301': ['ISO 22301', 'ISO 22301'],
    'iso-27001': ['ISO/IEC 27001', 'ISO/IEC 27001'],
    'isms-p': ['ISMS-P', 'ISMS-P'],
    other: ['other', '기타'],
  },
  renewalPaper: {
    'plan-summary': ['summary of the plan', '계획 요약보고서'],
    'proof-of-criteria': ['proof of the criteria', '인증기준 증명자료'],
    'operating-record': ['record of operation', '운영실적'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Pair>>>>;
