// Explanations of findings about suppliers and concentration, for `holdfast explain`.
import { type Explanation, explanation, inFile } from '../diagnostics/explanation.ts';
import { MAIN_AND_SECOND, payments } from './example-parts.ts';
import type { SUPPLIER_FINDINGS } from './supplier-findings.ts';

const landlord = (fields: string): string =>
  `sites:\n  - { id: main, name: Main centre, operator: landlord }\nsuppliers:\n  - { id: landlord, name: Landlord${fields} }\n`;
const carrier = (agreedNotificationTime: string): string =>
  `${payments('rto: PT1H, requires: [carrier]')}suppliers:
  - { id: carrier, name: Carrier, agreedNotificationTime: ${agreedNotificationTime} }
`;
const twoProcesses = (copies: string): string => `${MAIN_AND_SECOND}criticalProcesses:
  - { id: pay, name: Payments, mtpd: P1D, requires: [app] }
  - { id: sell, name: Selling, mtpd: P1D, requires: [app] }
systems:
  - { id: app, name: Payment application, deployments: [${copies}] }
`;

export const SUPPLIER_EXPLANATIONS: Readonly<Record<keyof typeof SUPPLIER_FINDINGS, Explanation>> = {
  'no-notification-duty': explanation(
    [
      'The plan states no time within which a supplier has to report an incident.',
      '공급사가 사고를 언제까지 알려야 하는지 계획에 없습니다.',
    ],
    [
      'You would learn of the incident from your own users, and legal deadlines run meanwhile.',
      '이용자의 신고로 사고를 알게 되고, 그동안에도 법정 기한은 흘러갑니다.',
    ],
    [
      'Agree on a time in the contract, and enter it ("agreedNotificationTime").',
      '통보 시한을 계약으로 정하고 입력하십시오("agreedNotificationTime").',
    ],
    inFile('suppliers.yaml', landlord(''), landlord(', agreedNotificationTime: PT10M')),
  ),
  'supplier-notice-too-late': explanation(
    [
      'A supplier may take longer to report an incident than what needs it may be down.',
      '공급사의 사고 통보 시한이 이를 필요로 하는 것의 목표복구시간보다 깁니다.',
    ],
    [
      'The target may have passed before anybody in your organisation knows.',
      '조직에서 알기도 전에 목표 시간이 지날 수 있습니다.',
    ],
    [
      'Agree on a shorter time, or notice the failure yourselves.',
      '통보 시한을 줄이거나, 장애를 스스로 탐지하십시오.',
    ],
    inFile('suppliers.yaml', carrier('PT4H'), carrier('PT10M')),
  ),
  concentration: explanation(
    [
      'Half of the critical processes or more fail with one place or one supplier.',
      '장소나 공급사 하나를 잃으면 핵심업무의 절반 이상이 제때 복구되지 않습니다.',
    ],
    [
      'Single weaknesses look bearable one by one; here a single event takes the organisation.',
      '하나씩 보면 견딜 만한 약점이지만, 이 경우 사건 하나로 조직 전체가 멈춥니다.',
    ],
    [
      'Spread what stands or depends on it over a second place or supplier.',
      '한 곳에 몰린 것을 다른 장소나 공급사로 나누십시오.',
    ],
    inFile('systems.yaml', twoProcesses('{ site: main }'), twoProcesses('{ site: main }, { site: second }')),
  ),
};
