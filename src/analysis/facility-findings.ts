// Findings about buildings: power, batteries, fire, and what one room takes along.
import type { Text } from '../plan/plan.generated.ts';
import { entry } from './finding-entry.ts';

export const FACILITY_FINDINGS = {
  'room-takes-building': entry<{ building: Text; rooms: readonly Text[] }>(
    'error',
    {
      en: ({ building, rooms }, { text, list }) =>
        `A fire in one of these rooms takes all of ${text(building)}, since its parts cannot be isolated: ${list(rooms)}.`,
      ko: ({ building, rooms }, { text, list }) =>
        `${text(building)}: 구역을 분리할 수 없어 다음 중 한 곳의 화재로 전체를 잃습니다: ${list(rooms)}.`,
    },
    {
      en: () => 'Separate the rooms and their power, so that one can be cut off while the others run on.',
      ko: () => '한 구역을 차단해도 나머지는 계속 운영되도록 공간과 전원을 분리하십시오.',
    },
  ),
  'batteries-not-separated': entry<{ site: Text }>(
    'warning',
    {
      en: ({ site }, { text }) =>
        `${text(site)}: the batteries have no compartment of their own (ceiling space included); their fire can reach the other electrical equipment.`,
      ko: ({ site }, { text }) =>
        `${text(site)}: 배터리가 다른 전기 설비와 천장 공간까지 분리되어 있지 않아 화재가 번질 수 있습니다.`,
    },
    {
      en: () => 'Wall the batteries off from UPS and switchgear up to the ceiling slab.',
      ko: () => '배터리를 무정전전원장치 등 다른 전기 설비와 천장 슬래브까지 구획하십시오.',
    },
  ),
  'cables-over-batteries': entry<{ site: Text }>(
    'warning',
    {
      en: ({ site }, { text }) => `${text(site)}: power lines pass over or through the battery room.`,
      ko: ({ site }, { text }) => `${text(site)}: 전력선이 배터리실의 위나 안을 지나갑니다.`,
    },
    {
      en: () => 'Route the lines round the battery room.',
      ko: () => '전력선이 배터리실을 지나지 않도록 경로를 바꾸십시오.',
    },
  ),
  'no-sectional-cut-off': entry<{ site: Text }>(
    'warning',
    {
      en: ({ site }, { text }) =>
        `${text(site)}: power cannot be cut zone by zone; to fight a fire, all of it has to be cut.`,
      ko: ({ site }, { text }) =>
        `${text(site)}: 전원을 구역별로 차단할 수 없어, 불을 끄려면 전체 전원을 끊어야 합니다.`,
    },
    {
      en: () => 'Provide sectional cut-off, mark zones and switches, and write the procedure down.',
      ko: () => '구역별 차단 설비를 갖추고, 구역과 차단기를 표시하고, 절차를 정하십시오.',
    },
  ),
  'power-paths-in-one-zone': entry<{ system: Text; zone: Text; paths: readonly Text[] }>(
    'error',
    {
      en: ({ system, zone, paths }, { text, list }) =>
        `${text(system)}: its ${paths.length} paths (${list(paths)}) stand in one zone, ${text(zone)}, and are lost together.`,
      ko: ({ system, zone, paths }, { text, list }) =>
        `${text(system)}: ${paths.length}개 계통(${list(paths)})의 위치가 한 구역(${text(zone)})이어서 함께 잃습니다.`,
    },
    {
      en: () => 'Move one path to a room that neither fire nor the cut-off of the other reaches.',
      ko: () => '한 계통을 다른 계통의 화재와 전원 차단이 미치지 않는 곳으로 옮기십시오.',
    },
  ),
  'suppression-unsuited': entry<{ site: Text }>(
    'warning',
    {
      en: ({ site }, { text }) =>
        `${text(site)}: the fire suppression does not suit the batteries, and no other measure is stated.`,
      ko: ({ site }, { text }) =>
        `${text(site)}: 소화 설비가 배터리에 맞지 않으며, 다른 대안도 계획에 없습니다.`,
    },
    {
      en: () => 'Install one that does, or enter the other measure ("suppressionAlternative").',
      ko: () => '맞는 설비를 갖추거나, 대안을 입력하십시오("suppressionAlternative").',
    },
  ),
  'suppression-not-stated': entry<{ sites: readonly Text[] }>(
    'note',
    {
      en: ({ sites }, { list }) =>
        `The plan does not state whether the fire suppression suits lithium-ion batteries at: ${list(sites)}.`,
      ko: ({ sites }, { list }) => `소화 설비가 리튬이온 배터리에 맞는지 계획에 없는 곳: ${list(sites)}.`,
    },
    {
      en: () => 'Ask the operator and enter the answer ("suppressionSuitsBatteries").',
      ko: () => '운영자에게 확인하여 입력하십시오("suppressionSuitsBatteries").',
    },
  ),
} as const;
