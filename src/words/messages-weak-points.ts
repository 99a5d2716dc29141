// What the plan says on weak points: single points of failure, what copies share, and people on whom a recovery hangs.
import { n } from './plurals.ts';

const en = {
  weakPoints: {
    single: 'Single points of failure',
    singleIntro:
      'Each element was taken away for good, one at a time.\nThese alone keep critical processes from being back within their MTPD; what is lost with one of them stands beside it.\nTimes are declared.',
    singleTable: 'Elements whose loss alone is too much',
    noSingle: 'No loss of a single element keeps a critical process from being back within its MTPD.',
    never: (names: string) => `✗ does not come back: ${names}`,
    after: (time: string, names: string) => `after ${time}: ${names}`,
    shared: 'Common causes',
    sharedIntro:
      'Second copies do not help against the loss of what all of them share: the zone where they stand, or a tool, a login, a supplier or a person that all copies, or all that stand in, need.',
    sharedTable: 'What all redundant copies of a system share',
    noShared:
      'No system that has several copies shares a zone, a tool, a login, a supplier or a person among all of them.',
    noCopies: 'No system that is needed has more than one copy that could serve.',
    sharedKinds: {
      zone: 'one zone',
      tool: 'one recovery tool',
      login: 'one login',
      supplier: 'one supplier',
      person: 'one person',
      system: 'one system',
      channel: 'one channel',
    },
    key: 'Key persons',
    keyIntro: 'Each person was taken away from each scenario. Without these it ends worse.',
    keyTable: 'People whose absence alone makes a scenario end worse',
    noKey: 'No scenario ends worse because one person is absent.',
    keyUntried: (count: number) =>
      `The plan is too large for everybody's absence to be tried: ${n(count, 'scenario')} left out.`,
    worse: (withThem: string, without: string, names: string) =>
      `${without} instead of ${withThem}: ${names}`,
    more: (count: number) => `and ${count} more`,
  },
};

const ko: typeof en = {
  weakPoints: {
    single: '단일 장애점',
    singleIntro:
      '요소를 하나씩 영구히 잃는다고 가정하여 계산하였습니다.\n아래의 요소는 그 하나만 잃어도 핵심업무가 최대허용중단시간 안에 복구되지 않으며, 함께 상실되는 단일 장애점은 옆에 적었습니다.\n시간은 선언값입니다.',
    singleTable: '하나만 잃어도 핵심업무가 제때 복구되지 않는 요소',
    noSingle: '하나를 잃는 것만으로 핵심업무를 최대허용중단시간 안에 복구하지 못하게 하는 요소는 없습니다.',
    never: (names) => `✗ 복구 불가: ${names}`,
    after: (time, names) => `${time} 뒤: ${names}`,
    shared: '공통 원인',
    sharedIntro:
      '사본이 여럿이어도 모두가 함께 쓰는 것을 잃으면 소용이 없습니다. 같은 구역에 있거나, 모든 사본(또는 대신할 사본 모두)이 같은 도구, 로그인, 협력업체, 사람을 필요로 하는 경우입니다.',
    sharedTable: '이중화된 사본이 모두 함께 의존하는 것',
    noShared:
      '사본이 여럿인 시스템 가운데 모든 사본이 한 구역, 도구, 로그인, 협력업체, 사람에 함께 의존하는 것은 없습니다.',
    noCopies: '필요한 시스템 가운데 서비스할 수 있는 사본이 둘 이상인 것이 없습니다.',
    sharedKinds: {
      zone: '같은 구역',
      tool: '같은 복구 도구',
      login: '같은 로그인',
      supplier: '같은 협력업체',
      person: '같은 사람',
      system: '같은 시스템',
      channel: '같은 연락 수단',
    },
    key: '핵심 인력',
    keyIntro:
      '시나리오마다 한 사람씩 없다고 가정하여 계산하였습니다. 아래의 사람이 없으면 결과가 나빠집니다.',
    keyTable: '한 사람만 없어도 결과가 나빠지는 경우',
    noKey: '한 사람이 없다고 결과가 나빠지는 시나리오는 없습니다.',
    keyUntried: (count) =>
      `계획의 규모가 커서 모든 사람의 부재를 계산하지는 못하였습니다. 계산하지 않은 시나리오: ${count}개.`,
    worse: (withThem, without, names) => `${withThem} → ${without}: ${names}`,
    more: (count) => `외 ${count}`,
  },
};

export const WEAK_POINTS = { en, ko };
