// What can be wrong with a plan whose form is right: ids, references, circles.
import { entry, nearest, quoted } from './entry.ts';

export const PLAN_PROBLEMS = {
  'id-duplicate': entry<{ id: string }>(
    'error',
    {
      en: ({ id }) => `The id "${id}" is already in use.`,
      ko: ({ id }) => `"${id}" id는 이미 쓰고 있습니다.`,
    },
    {
      en: () => 'Give one of the two another id; references would not know which is meant.',
      ko: () => '둘 중 하나의 id를 바꾸십시오. 어느 것을 가리키는지 알 수 없습니다.',
    },
  ),
  'reference-unknown': entry<{ id: string; collections: readonly string[]; suggestion?: string }>(
    'error',
    {
      en: ({ id, collections }) => `Nothing in ${collections.join(', ')} has the id "${id}".`,
      ko: ({ id, collections }) => `${collections.join(', ')} 에 id가 "${id}"인 항목이 없습니다.`,
    },
    {
      en: ({ suggestion }) => nearest.en(suggestion, 'Add the entry, or correct the id.'),
      ko: ({ suggestion }) => nearest.ko(suggestion, '항목을 추가하거나 id를 고치십시오.'),
    },
  ),
  'reference-wrong-kind': entry<{ id: string; collections: readonly string[]; actual: string }>(
    'error',
    {
      en: ({ id, collections, actual }) =>
        `"${id}" stands in ${actual}, but an entry of ${collections.join(' or ')} is asked for here.`,
      ko: ({ id, collections, actual }) =>
        `"${id}" 항목은 ${actual} 에 있습니다. 여기에는 ${collections.join(', ')} 의 항목이 와야 합니다.`,
    },
    {
      en: ({ collections }) => `Name an entry of ${collections.join(' or ')}.`,
      ko: ({ collections }) => `${collections.join(', ')} 에 있는 항목을 적으십시오.`,
    },
  ),
  'deployment-unknown': entry<{ system: string; site: string; sites: readonly string[] }>(
    'error',
    {
      en: ({ system, site }) => `The system "${system}" has no copy at "${site}".`,
      ko: ({ system, site }) => `"${system}" 시스템은 "${site}" 에 배치되어 있지 않습니다.`,
    },
    {
      en: ({ sites }) =>
        sites.length === 0
          ? 'It has no deployments; name the system alone.'
          : `It has copies at ${quoted(sites)}.`,
      ko: ({ sites }) =>
        sites.length === 0
          ? '배치가 없는 시스템입니다. 시스템 id만 적으십시오.'
          : `배치된 곳: ${quoted(sites)}.`,
    },
  ),
  'active-copy-missing': entry<{ system: string }>(
    'error',
    {
      en: ({ system }) => `The system "${system}" has copies, but none is active.`,
      ko: ({ system }) => `"${system}" 시스템에 배치는 있으나 동작(active) 배치가 없습니다.`,
    },
    {
      en: () => 'Say which copy serves now: "role": "active".',
      ko: () => '지금 서비스하는 배치에 "role": "active" 를 적으십시오.',
    },
  ),
  'circle-of-parts': entry<{ path: readonly string[] }>(
    'error',
    {
      en: ({ path }) => `These sites are part of each other: ${path.join(' → ')}.`,
      ko: ({ path }) => `장소가 서로의 일부로 되어 있습니다: ${path.join(' → ')}.`,
    },
    {
      en: () => 'Take out one "partOf".',
      ko: () => '"partOf" 하나를 빼십시오.',
    },
  ),
  'circle-of-processes': entry<{ path: readonly string[] }>(
    'error',
    {
      en: ({ path }) => `These processes wait for each other and could never begin: ${path.join(' → ')}.`,
      ko: ({ path }) => `업무가 서로를 기다려 시작할 수 없습니다: ${path.join(' → ')}.`,
    },
    {
      en: () => 'Let them need the systems that they share instead of each other.',
      ko: () => '서로가 아니라 함께 쓰는 시스템을 필요로 하게 하십시오.',
    },
  ),
  'call-twice': entry<{ person: string; tree: string }>(
    'warning',
    {
      en: ({ person, tree }) => `"${person}" is called more than once in the contact tree "${tree}".`,
      ko: ({ person, tree }) => `비상연락망 "${tree}": "${person}" 담당자가 두 번 이상 호출됩니다.`,
    },
    {
      en: () => 'Keep one of the calls; the others are passed over.',
      ko: () => '호출 하나만 남기십시오. 나머지는 건너뜁니다.',
    },
  ),
  'caller-never-called': entry<{ person: string; tree: string }>(
    'warning',
    {
      en: ({ person, tree }) =>
        `"${person}" has calls to make in the contact tree "${tree}", but is never called.`,
      ko: ({ person, tree }) =>
        `비상연락망 "${tree}": "${person}" 담당자는 호출할 사람이 있으나 스스로는 호출받지 못합니다.`,
    },
    {
      en: () => 'Add a call to this person from somebody who is called; nobody else makes these calls.',
      ko: () =>
        '호출받는 사람이 이 담당자를 호출하도록 추가하십시오. 그러지 않으면 이 호출은 이루어지지 않습니다.',
    },
  ),
} as const;
