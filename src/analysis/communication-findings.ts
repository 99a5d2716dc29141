// Findings about who is told what, how users are made whole, and what is checked before the emergency is closed.
import type { Text } from '../plan/plan.generated.ts';
import { entry, type NoArguments } from './finding-entry.ts';

export const COMMUNICATION_FINDINGS = {
  'no-authority-notice': entry<NoArguments>(
    'warning',
    {
      en: () => 'The plan has no message to an authority.',
      ko: () => '관계기관에 알리는 통보가 계획에 없습니다.',
    },
    {
      en: () => 'Find out which authorities have to be told, and add the messages ("communications").',
      ko: () => '알려야 하는 관계기관을 확인하고 통보를 추가하십시오("communications").',
    },
  ),
  'authority-notice-incomplete': entry<{ notice: Text; lacksDeadline: boolean; lacksMessage: boolean }>(
    'warning',
    {
      en: ({ notice, lacksDeadline, lacksMessage }, { text }) =>
        `"${text(notice)}" goes to an authority, but the plan states no ${[
          ...(lacksDeadline ? ['deadline'] : []),
          ...(lacksMessage ? ['message'] : []),
        ].join(' and no ')} for it.`,
      ko: ({ notice, lacksDeadline, lacksMessage }, { text }) =>
        `"${text(notice)}": 관계기관에 알리는 통보이나 계획에 없는 것이 있습니다: ${[
          ...(lacksDeadline ? ['기한'] : []),
          ...(lacksMessage ? ['문안'] : []),
        ].join(', ')}.`,
    },
    {
      en: () => 'Enter by when it is due ("deadline") and the text to be sent ("message").',
      ko: () => '기한("deadline")과 보낼 문안("message")을 입력하십시오.',
    },
  ),
  'user-notice-without-estimate': entry<{ notices: readonly Text[] }>(
    'warning',
    {
      en: ({ notices }, { list }) =>
        notices.length === 0
          ? 'The plan has no message to users.'
          : `No message to users says when the service will be back: ${list(notices)}.`,
      ko: ({ notices }, { list }) =>
        notices.length === 0
          ? '이용자에게 알리는 통보가 계획에 없습니다.'
          : `이용자에게 복구 예상 시각을 알리는 통보가 없습니다: ${list(notices)}.`,
    },
    {
      en: () => 'Tell users the estimate and the way it is kept up to date ("contents": "estimate").',
      ko: () => '복구 예상 시각과 그 갱신 방법을 이용자에게 알리십시오("contents": "estimate").',
    },
  ),
  'notice-channel-lost': entry<{ notice: Text; channels: readonly Text[]; scenarios: readonly Text[] }>(
    'warning',
    {
      en: ({ notice, channels, scenarios }, { text, list }) =>
        `"${text(notice)}" cannot be sent in time: its channels are lost in the same event: ${list(channels)} (${list(scenarios)}).`,
      ko: ({ notice, channels, scenarios }, { text, list }) =>
        `"${text(notice)}": 같은 재해로 통보 수단을 잃어 기한 안에 보낼 수 없습니다: ${list(channels)}. 시나리오: ${list(scenarios)}.`,
    },
    {
      en: () => 'Add a channel that needs nothing of what the event takes.',
      ko: () => '재해로 잃는 것에 의존하지 않는 통보 수단을 추가하십시오.',
    },
  ),
  'no-compensation-rule': entry<NoArguments>(
    'warning',
    {
      en: () => 'The plan has no rule for compensating users.',
      ko: () => '이용자 피해 보상 기준이 계획에 없습니다.',
    },
    {
      en: () => 'Set rules by type of claim: evidence, amount, where to apply ("compensation.rules").',
      ko: () => '피해 유형별로 증빙, 금액, 접수 창구를 정하십시오("compensation.rules").',
    },
  ),
  'free-services-not-compensated': entry<{ isExcluded: boolean }>(
    'warning',
    {
      en: ({ isExcluded }) =>
        isExcluded
          ? 'The compensation rules leave out the users of free services.'
          : 'The compensation rules do not state whether they cover the users of free services.',
      ko: ({ isExcluded }) =>
        isExcluded
          ? '보상 기준에서 무료 서비스 이용자가 빠져 있습니다.'
          : '보상 기준이 무료 서비스 이용자에게도 적용되는지 계획에 없습니다.',
    },
    {
      en: () => 'Decide before it happens, and enter it ("compensation.coversFreeServices").',
      ko: () => '미리 정하여 입력하십시오("compensation.coversFreeServices").',
    },
  ),
  'no-integrity-check': entry<{ systems: readonly Text[]; isNone: boolean }>(
    'warning',
    {
      en: ({ systems, isNone }, { list }) =>
        isNone
          ? `No data-integrity check is planned before the emergency is closed; systems that hold data: ${list(systems)}.`
          : `No data-integrity check is planned for: ${list(systems)}.`,
      ko: ({ systems, isNone }, { list }) =>
        isNone
          ? `비상 상황을 끝내기 전의 데이터 정합성 점검이 계획에 없습니다. 데이터를 보관하는 시스템: ${list(systems)}.`
          : `데이터 정합성 점검이 계획에 없는 시스템: ${list(systems)}.`,
    },
    {
      en: () => 'Say what is compared, and who signs ("returnToNormal.integrityChecks").',
      ko: () => '무엇을 대조하고 누가 서명하는지 정하십시오("returnToNormal.integrityChecks").',
    },
  ),
  'no-security-measures': entry<NoArguments>(
    'warning',
    {
      en: () => 'The plan has no security measures for the time of the outage.',
      ko: () => '중단되는 동안의 보안 대책이 계획에 없습니다.',
    },
    {
      en: () =>
        'Cover emergency access, logging, watching for attacks, and the close-out ("securityMeasures").',
      ko: () => '비상 접근, 작업 기록, 공격 감시, 종료 점검을 정하십시오("securityMeasures").',
    },
  ),
} as const;
