// Explanations of findings about buildings, for `holdfast explain`.
import { type Explanation, explanation, inFile } from '../diagnostics/explanation.ts';
import type { FACILITY_FINDINGS } from './facility-findings.ts';

const facility = (field: string): string =>
  `sites:\n  - { id: main, name: Main centre, facility: { ${field} } }\n`;
const rooms = (isIsolating: boolean): string =>
  `sites:
  - { id: main, name: Main centre, isolatesParts: ${isIsolating} }
  - { id: batteries, name: Battery room, kind: room, partOf: main }
  - { id: hall-a, name: Hall A, kind: room, partOf: main }
`;
const powerFrom = (zoneOfSecond: string): string =>
  `sites:
  - { id: main, name: Main centre, isolatesParts: true }
  - { id: room-a, name: Electrical room A, kind: room, partOf: main, isolatesParts: false }
  - { id: room-b, name: Electrical room B, kind: room, partOf: main, isolatesParts: false }
  - { id: ups-1, name: UPS 1, partOf: room-a }
  - { id: ups-2, name: UPS 2, partOf: ${zoneOfSecond} }
systems:
  - { id: power, name: Power supply, layer: facility, deployments: [{ site: ups-1 }, { site: ups-2 }] }
`;

export const FACILITY_EXPLANATIONS: Readonly<Record<keyof typeof FACILITY_FINDINGS, Explanation>> = {
  'room-takes-building': explanation(
    [
      'A fire in one room takes the whole building, because its parts cannot be isolated.',
      '구역을 분리할 수 없어 방 하나의 화재로 건물 전체를 잃습니다.',
    ],
    [
      'To fight the fire, power is cut everywhere: copies in other rooms are of no help.',
      '진화를 위해 전원을 모두 끊게 되므로 다른 방의 사본은 도움이 되지 않습니다.',
    ],
    [
      'Separate the rooms and their power, so that one can be cut off while the others run on; then say so ("isolatesParts").',
      '한 구역을 차단해도 나머지가 운영되도록 공간과 전원을 분리하고, 그렇게 적으십시오("isolatesParts").',
    ],
    inFile('sites.yaml', rooms(false), rooms(true)),
  ),
  'batteries-not-separated': explanation(
    [
      'Batteries stand in one compartment with other electrical equipment.',
      '배터리가 다른 전기 설비와 분리되어 있지 않습니다.',
    ],
    [
      'Burning lithium-ion batteries can hardly be extinguished; what stands beside them burns too.',
      '리튬이온 배터리의 불은 끄기 어려워 옆의 설비까지 탑니다.',
    ],
    [
      'Wall the batteries off from UPS and switchgear up to the ceiling slab.',
      '배터리를 무정전전원장치 등 다른 전기 설비와 천장 슬래브까지 구획하십시오.',
    ],
    inFile(
      'sites.yaml',
      facility('batteriesInOwnCompartment: false'),
      facility('batteriesInOwnCompartment: true'),
    ),
  ),
  'cables-over-batteries': explanation(
    ['Power lines pass over or through the battery room.', '전력선이 배터리실의 위나 안을 지나갑니다.'],
    [
      'A battery fire burns the lines through, and takes power from halls that it never reaches.',
      '배터리 화재로 전력선이 타면 불이 닿지 않은 전산실의 전원까지 끊깁니다.',
    ],
    ['Route the lines round the battery room.', '전력선이 배터리실을 지나지 않도록 경로를 바꾸십시오.'],
    inFile(
      'sites.yaml',
      facility('powerCablesAwayFromBatteries: false'),
      facility('powerCablesAwayFromBatteries: true'),
    ),
  ),
  'no-sectional-cut-off': explanation(
    ['Power cannot be cut zone by zone.', '전원을 구역별로 차단할 수 없습니다.'],
    [
      'Before the fire brigade uses water, all power has to be cut: a fire in one room stops the centre.',
      '물을 쓰려면 전체 전원을 끊어야 하므로 방 하나의 화재로 센터 전체가 멈춥니다.',
    ],
    [
      'Provide sectional cut-off, mark zones and switches, and write the procedure down.',
      '구역별 차단 설비를 갖추고, 구역과 차단기를 표시하고, 절차를 정하십시오.',
    ],
    inFile(
      'sites.yaml',
      facility('hasSectionalPowerCutOff: false'),
      facility('hasSectionalPowerCutOff: true'),
    ),
  ),
  'power-paths-in-one-zone': explanation(
    [
      'The paths of a supply that are to stand in for each other run through one zone.',
      '서로를 대신해야 할 공급 계통이 한 구역에 모여 있습니다.',
    ],
    [
      'One fire, or the cut-off to fight it, takes all paths: on paper there are two, in fact there is one.',
      '화재나 진화를 위한 차단 한 번으로 모든 계통을 잃습니다. 서류상 둘이지만 실제로는 하나입니다.',
    ],
    [
      'Move one path to a room that neither fire nor the cut-off of the other reaches.',
      '한 계통을 다른 계통의 화재와 전원 차단이 미치지 않는 곳으로 옮기십시오.',
    ],
    inFile('sites.yaml', powerFrom('room-a'), powerFrom('room-b')),
  ),
  'suppression-unsuited': explanation(
    [
      'The fire suppression does not suit the batteries, and no other measure is stated.',
      '소화 설비가 배터리에 맞지 않으며 다른 대안도 없습니다.',
    ],
    [
      'Gas does not stop the thermal runaway of lithium-ion cells; the fire comes back.',
      '가스 소화로는 리튬이온 전지의 열폭주를 막지 못해 다시 불이 붙습니다.',
    ],
    [
      'Install a suppression that suits, or enter the other measure ("suppressionAlternative").',
      '맞는 설비를 갖추거나 대안을 입력하십시오("suppressionAlternative").',
    ],
    inFile(
      'sites.yaml',
      facility('suppressionSuitsBatteries: false'),
      facility('suppressionSuitsBatteries: false, suppressionAlternative: Water mist for each rack'),
    ),
  ),
  'suppression-not-stated': explanation(
    [
      'A site has lithium-ion batteries, and the plan does not state whether the fire suppression suits them.',
      '리튬이온 배터리가 있으나 소화 설비가 이에 맞는지 계획에 없습니다.',
    ],
    [
      'Nobody asks until it burns, and what is unknown is not counted as fulfilled.',
      '불이 날 때까지 아무도 묻지 않게 되며, 알 수 없는 것은 충족으로 보지 않습니다.',
    ],
    [
      'Ask the operator and enter the answer ("suppressionSuitsBatteries").',
      '운영자에게 확인하여 입력하십시오("suppressionSuitsBatteries").',
    ],
    inFile(
      'sites.yaml',
      facility('batteryType: lithium-ion'),
      facility('batteryType: lithium-ion, suppressionSuitsBatteries: true'),
    ),
  ),
};
