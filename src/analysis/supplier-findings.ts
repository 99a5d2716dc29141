// Findings about suppliers, and about everything that hangs on one of them or on one place.
import type { Seconds } from '../plan/duration.ts';
import type { Text } from '../plan/plan.generated.ts';
import { agree, entry } from './finding-entry.ts';

export const SUPPLIER_FINDINGS = {
  'no-notification-duty': entry<{ suppliers: readonly Text[]; sites: readonly Text[] }>(
    'warning',
    {
      en: ({ suppliers, sites }, { list }) =>
        `The plan states no time within which an incident has to be reported by: ${list(suppliers)}${
          sites.length === 0 ? '' : ` (who ${agree(suppliers.length, 'operates', 'operate')} ${list(sites)})`
        }.`,
      ko: ({ suppliers, sites }, { list }) =>
        `사고를 알려야 하는 시한이 계획에 없는 공급사: ${list(suppliers)}${
          sites.length === 0 ? '' : `(운영 시설: ${list(sites)})`
        }.`,
    },
    {
      en: () => 'Agree on a time with them and enter it ("agreedNotificationTime").',
      ko: () => '통보 시한을 계약으로 정하고 입력하십시오("agreedNotificationTime").',
    },
  ),
  'supplier-notice-too-late': entry<{ supplier: Text; notice: Seconds; needing: Text; rto: Seconds }>(
    'warning',
    {
      en: ({ supplier, notice, needing, rto }, { text, duration }) =>
        `${text(supplier)} may take ${duration(notice)} to report an incident, but ${text(needing)}, which needs it, is to be back within ${duration(rto)}.`,
      ko: ({ supplier, notice, needing, rto }, { text, duration }) =>
        `${text(supplier)}: 사고 통보 시한(${duration(notice)})이 이를 필요로 하는 ${text(needing)}의 목표복구시간(${duration(rto)})보다 깁니다.`,
    },
    {
      en: () => 'Agree on a shorter time, or notice the failure yourselves.',
      ko: () => '통보 시한을 줄이거나, 장애를 스스로 탐지하십시오.',
    },
  ),
  concentration: entry<{ element: Text; processes: readonly Text[]; of: number }>(
    'warning',
    {
      en: ({ element, processes, of }, { text, list }) =>
        `${processes.length} of ${of} critical processes do not come back in time, or at all, without ${text(element)}: ${list(processes)}.`,
      ko: ({ element, processes, of }, { text, list }) =>
        `${text(element)}: 이것 하나를 잃으면 핵심업무 ${of}개 가운데 ${processes.length}개가 제때 복구되지 않습니다: ${list(processes)}.`,
    },
    {
      en: ({ element }, { text }) => `Spread what stands or depends on ${text(element)}.`,
      ko: ({ element }, { text }) => `한 곳에 몰린 것을 나누십시오(${text(element)}).`,
    },
  ),
} as const;
