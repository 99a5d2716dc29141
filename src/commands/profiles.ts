// What a starting plan suggests for each kind of organisation: its processes, systems, hazards and reports.
import type { ProfileName } from './profile.ts';
import { type Profile, process, risk, system } from './suggestion.ts';

const HALL: Profile['mainSite'] = { kind: 'data-centre', name: ['Main data centre', '주 데이터센터'] };
const OFFICE: Profile['mainSite'] = { kind: 'building', name: ['Head office', '본사'] };

const FIRE = risk('fire', ['Fire in a battery or server room', '배터리실·전산실 화재'], 'fire');
const ATTACK = risk('ransomware', ['Ransomware', '랜섬웨어 감염'], 'cyber-attack');
const POWER = risk('power-cut', ['Power cut of more than a day', '하루를 넘는 정전'], 'power');
const FLU = risk(
  'epidemic',
  ['Epidemic: a third of the staff is absent', '감염병으로 인력 3분의 1 결근'],
  'staff-shortage',
);
const SUPPLIER = risk('supplier', ['A main supplier fails', '핵심 공급자 중단'], 'supplier-failure');

export const SUGGESTIONS: Readonly<Record<ProfileName, Profile>> = {
  general: {
    title: ['Business continuity plan', '업무연속성계획'],
    sectors: ['other'],
    mainSite: OFFICE,
    systems: [
      system('erp', ['Enterprise system', '전사 업무 시스템']),
      system('database', ['Database', '데이터베이스'], 'data'),
    ],
    processes: [
      process('orders', ['Taking orders', '주문 접수'], 'erp', 'PT4H', 'P1D', 'PT1H'),
      process('delivery', ['Delivery', '출하'], 'erp', 'P1D', 'P3D', 'PT4H'),
      process('payroll', ['Payroll', '급여 지급'], 'erp', 'P3D', 'P7D', 'P1D'),
    ],
    risks: [risk('building-fire', ['Fire in the building', '건물 화재'], 'fire'), POWER, ATTACK, SUPPLIER],
    report: {
      recipient: ['Data protection authority', '개인정보보호위원회'],
      trigger: ['Personal data is lost or disclosed', '개인정보의 분실·유출'],
      deadline: 'P3D',
    },
  },
  'online-service': {
    title: ['Business continuity plan of an online service', '온라인 서비스 업무연속성계획'],
    sectors: ['online-service'],
    mainSite: HALL,
    systems: [
      system('login', ['Login', '로그인·인증'], 'platform'),
      system('database', ['User database', '이용자 데이터베이스'], 'data'),
      system('deployment-tools', ['Deployment and switch-over tools', '배포·전환 도구'], 'operations-tools'),
      system('monitoring', ['Monitoring', '모니터링'], 'monitoring'),
    ],
    processes: [
      process(
        'core-service',
        ['Core service for users', '핵심 서비스 제공'],
        'login',
        'PT1H',
        'PT4H',
        'PT0S',
      ),
      process('payments', ['Payments', '결제'], 'login', 'PT2H', 'PT8H', 'PT0S'),
      process('user-support', ['Support of users', '이용자 상담'], 'login', 'PT4H', 'P1D', 'PT1H'),
    ],
    risks: [
      FIRE,
      POWER,
      ATTACK,
      risk('bad-release', ['A faulty release', '잘못된 배포'], 'software'),
      SUPPLIER,
    ],
    report: {
      recipient: ['Ministry of Science and ICT', '과학기술정보통신부'],
      trigger: ['The service is down for ten minutes', '10분 이상 서비스 중단'],
      deadline: 'PT10M',
    },
  },
  'data-centre': {
    title: ['Business continuity plan of a data-centre operator', '데이터센터 사업자 업무연속성계획'],
    sectors: ['data-centre'],
    mainSite: HALL,
    systems: [
      system('power', ['Power supply (UPS, generators)', '전력 공급(UPS·발전기)'], 'facility'),
      system('cooling', ['Cooling', '냉방'], 'facility'),
      system('facility-monitoring', ['Facility and battery monitoring', '시설·배터리 감시'], 'monitoring'),
    ],
    processes: [
      process(
        'hosting',
        ['Supply of hosted equipment', '입주사 장비 운영 지원'],
        'power',
        'PT30M',
        'PT2H',
        'PT0S',
      ),
      process(
        'tenant-notice',
        ['Notice to tenants', '입주사 통보'],
        'facility-monitoring',
        'PT10M',
        'PT30M',
        'PT0S',
      ),
      process(
        'access',
        ['Access and remote hands', '출입과 현장 지원'],
        'facility-monitoring',
        'PT1H',
        'PT4H',
        'PT1H',
      ),
    ],
    risks: [
      FIRE,
      POWER,
      risk('cooling', ['Failure of the cooling', '냉방 중단'], 'cooling'),
      risk('flood', ['Flooding of the basement', '지하 침수'], 'flood'),
    ],
    report: {
      recipient: ['Ministry of Science and ICT', '과학기술정보통신부'],
      trigger: ['The service is down for thirty minutes', '30분 이상 서비스 중단'],
      deadline: 'PT30M',
    },
  },
  bank: {
    title: ['Business continuity plan of a bank', '은행 업무연속성계획'],
    sectors: ['bank'],
    mainSite: HALL,
    systems: [
      system('core-banking', ['Core banking', '계정계'], 'service'),
      system('ledger', ['Ledger database', '원장 데이터베이스'], 'data'),
      system('interbank-network', ['Interbank network', '금융공동망'], 'network'),
    ],
    processes: [
      process('transfers', ['Transfers and payments', '이체와 지급'], 'core-banking', 'PT2H', 'PT3H', 'PT0S'),
      process(
        'cash',
        ['Cash machines and branches', 'CD/ATM과 창구'],
        'core-banking',
        'PT3H',
        'PT8H',
        'PT0S',
      ),
      process('lending', ['Lending', '여신'], 'core-banking', 'PT8H', 'P2D', 'PT0S'),
    ],
    risks: [
      FIRE,
      ATTACK,
      risk('network', ['Failure of the interbank network', '금융공동망 장애'], 'network'),
      SUPPLIER,
    ],
    report: {
      recipient: ['Financial Supervisory Service', '금융감독원'],
      trigger: ['Electronic banking is down for thirty minutes', '전자금융 30분 이상 중단'],
      deadline: 'PT30M',
    },
  },
  hospital: {
    title: ['Business continuity plan of a hospital', '병원 업무연속성계획'],
    sectors: ['hospital'],
    mainSite: { kind: 'building', name: ['Main building', '본관'] },
    systems: [
      system('records', ['Electronic medical records', '전자의무기록(EMR)']),
      system('imaging', ['Imaging archive', '의료영상(PACS)'], 'data'),
      system('medical-gas', ['Power and medical gas', '전력·의료가스'], 'facility'),
    ],
    processes: [
      process('emergency-care', ['Emergency care', '응급 진료'], 'medical-gas', 'PT10M', 'PT30M', 'PT0S'),
      process(
        'surgery',
        ['Surgery and intensive care', '수술과 중환자 치료'],
        'medical-gas',
        'PT10M',
        'PT30M',
        'PT0S',
      ),
      process(
        'outpatients',
        ['Outpatients and prescriptions', '외래 진료와 처방'],
        'records',
        'PT4H',
        'P1D',
        'PT1H',
      ),
    ],
    risks: [risk('building-fire', ['Fire in a ward', '병동 화재'], 'fire'), POWER, ATTACK, FLU],
    report: {
      recipient: ['Ministry of Health and Welfare', '보건복지부'],
      trigger: ['Emergency care has to be diverted', '응급실 진료 제한'],
      deadline: 'PT1H',
    },
  },
  'public-body': {
    title: ['Continuity of operations plan', '기능연속성계획'],
    sectors: ['public-body'],
    mainSite: { kind: 'building', name: ['Government building', '청사'] },
    systems: [
      system('citizen-services', ['Citizen services', '민원 시스템']),
      system('registers', ['Registers', '대장 데이터베이스'], 'data'),
    ],
    processes: [
      process(
        'emergency-calls',
        ['Emergency calls and civil protection', '재난 상황 관리'],
        'citizen-services',
        'PT30M',
        'PT2H',
        'PT0S',
      ),
      process(
        'certificates',
        ['Certificates and registrations', '증명서 발급과 등록'],
        'citizen-services',
        'P1D',
        'P3D',
        'PT1H',
      ),
      process('benefits', ['Payment of benefits', '급여·보조금 지급'], 'registers', 'P2D', 'P7D', 'PT4H'),
    ],
    risks: [risk('earthquake', ['Earthquake', '지진'], 'earthquake'), FLU, ATTACK, POWER],
    report: {
      recipient: ['Ministry of the Interior and Safety', '행정안전부'],
      trigger: ['A core function is interrupted', '핵심 기능 중단'],
      deadline: 'PT1H',
    },
  },
};
