// Explanations of what can be wrong with the form of a value.
import { type Explanation, explanation, inFile } from './explanation.ts';

const site = (fields: string): string => `sites:\n  - id: east\n    name: East\n${fields}`;

export const FORM_EXPLANATIONS = {
  'property-missing': explanation(
    [
      'A field that every entry of this kind needs is not there.',
      '이 종류의 항목에 반드시 있어야 하는 값이 없습니다.',
    ],
    [
      'Ids and names are what everything else refers to and prints. Little is required: the rest is reported as a gap, not as an error.',
      'id와 이름은 다른 모든 것이 가리키고 인쇄하는 값입니다. 필수 항목은 적으며, 나머지가 없으면 오류가 아니라 미비점으로 보고합니다.',
    ],
    ['Add the field.', '항목을 추가하십시오.'],
    inFile('sites.yaml', 'sites:\n  - id: east\n', site('')),
  ),
  'property-unknown': explanation(
    ['A field has a name that is not known at this place.', '이 위치에서 알 수 없는 이름의 항목입니다.'],
    [
      'A misspelt field would be passed over, and the plan would look as if the value had never been given.',
      '철자가 틀린 항목을 지나치면 값을 적지 않은 것처럼 됩니다.',
    ],
    [
      'Correct the name; schemas/README.md lists all fields, and "$schema" lets an editor complete them.',
      '이름을 고치십시오. 모든 항목은 schemas/README.md 에 있으며 "$schema" 를 적으면 편집기가 완성해 줍니다.',
    ],
    inFile('sites.yaml', site('    adress: Seoul\n'), site('    address: Seoul\n')),
  ),
  'type-wrong': explanation(
    [
      'A value is of another kind than the field takes: a text for a number, one thing for a list.',
      '값의 종류가 다릅니다(숫자 자리에 문자열, 목록 자리에 값 하나 등).',
    ],
    [
      'Figures in words cannot be compared with a threshold. In YAML, "no" is a text, and 1.0 a number.',
      '글로 적은 수치는 기준과 비교할 수 없습니다. YAML에서 no는 문자열이고 1.0은 숫자입니다.',
    ],
    ['Write the value in the form that the message names.', '메시지에 나온 형식으로 적으십시오.'],
    inFile('sites.yaml', site('    isMain: no\n'), site('    isMain: false\n')),
  ),
  'value-not-allowed': explanation(
    [
      'The field takes one of a few words, and this is none of them.',
      '정해진 낱말 가운데 하나만 쓸 수 있는 항목입니다.',
    ],
    [
      'Rules compare these words; another spelling would make them look past the entry.',
      '점검 규칙이 이 낱말을 비교하므로 철자가 다르면 항목을 지나치게 됩니다.',
    ],
    ['Choose one of those that the message names.', '메시지에 나온 값 가운데 하나를 고르십시오.'],
    inFile('sites.yaml', site('    kind: datacenter\n'), site('    kind: data-centre\n')),
  ),
  'duration-wrong': explanation(
    [
      'A length of time is not written in weeks, days, hours, minutes and seconds.',
      '기간이 주, 일, 시, 분, 초로 적혀 있지 않습니다.',
    ],
    [
      'Months and years have no fixed length, so a promise in them cannot be compared with a measured time.',
      '월과 년은 길이가 일정하지 않아 실측 시간과 비교할 수 없습니다.',
    ],
    [
      'Write PT30M, PT4H, P3D, P2W, or combinations such as P1DT12H.',
      'PT30M(30분), PT4H(4시간), P3D(3일), P2W(2주) 또는 P1DT12H처럼 적으십시오.',
    ],
    inFile(
      'systems.yaml',
      'systems:\n  - id: db\n    name: Database\n    rto: 4 hours\n',
      'systems:\n  - id: db\n    name: Database\n    rto: PT4H\n',
    ),
  ),
  'duration-zero': explanation(
    ['A scenario loses something for no time at all.', '시나리오의 상실 기간이 0입니다.'],
    [
      'Nothing would happen, and the scenario would seem to be survived.',
      '아무 일도 일어나지 않아 시나리오를 견딘 것처럼 보입니다.',
    ],
    [
      'Give how long it is lost; leave "for" out for a loss for good.',
      '상실 기간을 적으십시오. 영구 상실이면 "for" 를 빼십시오.',
    ],
    inFile(
      'scenarios.yaml',
      `${site('')}scenarios:\n  - id: fire\n    name: Fire\n    lost: [{ element: east, for: PT0S }]\n`,
      `${site('')}scenarios:\n  - id: fire\n    name: Fire\n    lost: [{ element: east, for: P3D }]\n`,
    ),
  ),
  'date-wrong': explanation(
    [
      'A day is not written as year-month-day, or the calendar does not have it.',
      '날짜가 연-월-일 형식이 아니거나 달력에 없는 날입니다.',
    ],
    [
      'Ages (of approvals, exercises, contacts) are counted from these days.',
      '승인, 훈련, 연락처의 경과 기간을 이 날짜로 계산합니다.',
    ],
    ['Write 2026-09-30.', '2026-09-30 처럼 적으십시오.'],
    inFile(
      'suppliers.yaml',
      'suppliers:\n  - id: bank\n    name: Bank\n    lastAssuredOn: 30.9.2026\n',
      'suppliers:\n  - id: bank\n    name: Bank\n    lastAssuredOn: 2026-09-30\n',
    ),
  ),
  'id-wrong': explanation(
    ['An id has a blank or a sign in it that ids cannot have.', 'id에 쓸 수 없는 공백이나 기호가 있습니다.'],
    [
      'Ids are used in references, "system@site" and file names.',
      'id는 참조와 "시스템@장소" 표기, 파일 이름에 쓰입니다.',
    ],
    [
      'Use letters of any alphabet, digits, dot, hyphen and underscore.',
      '글자(한글 가능), 숫자, 점, 붙임표, 밑줄만 쓰십시오.',
    ],
    inFile(
      'sites.yaml',
      'sites:\n  - id: east side\n    name: East\n',
      'sites:\n  - id: east-side\n    name: East\n',
    ),
  ),
  'pattern-wrong': explanation(
    ['A value does not have the form that the field asks for.', '값이 항목에서 요구하는 형식이 아닙니다.'],
    ['Such fields are compared letter by letter.', '이런 항목은 글자 그대로 비교합니다.'],
    [
      'Compare it with the example of the field in schemas/README.md.',
      'schemas/README.md 에 있는 해당 항목의 예와 비교하십시오.',
    ],
    inFile('plan.json', planWith('"country": "Korea"'), planWith('"country": "KR"')),
  ),
  'color-wrong': explanation(
    ['A colour is not written as the field asks for.', '색이 항목에서 요구하는 표기로 적혀 있지 않습니다.'],
    [
      'A name such as "teal" means another colour to every program; six hexadecimal digits mean the same to all.',
      '"teal" 같은 이름은 프로그램마다 다른 색을 뜻할 수 있지만 16진수 여섯 자리는 어디서나 같은 색을 뜻합니다.',
    ],
    [
      'Write # and six hexadecimal digits, such as "#0b4f6c".',
      '# 뒤에 16진수 여섯 자리를 적으십시오(예: "#0b4f6c").',
    ],
    inFile('brand.json', '{ "brand": { "accent": "teal" } }', '{ "brand": { "accent": "#0b4f6c" } }'),
  ),
  'number-out-of-range': explanation(
    ['A number is smaller or larger than the field can have.', '숫자가 항목의 범위를 벗어납니다.'],
    [
      'It is most often a slip of the unit: the unit stands at the end of the field’s name.',
      '단위를 착각한 경우가 많습니다. 단위는 항목 이름 끝에 있습니다.',
    ],
    ['Check the unit and the figure.', '단위와 숫자를 확인하십시오.'],
    inFile(
      'plan.json',
      planWith('"figures": { "domesticTrafficPercent": 250 }'),
      planWith('"figures": { "domesticTrafficPercent": 2.5 }'),
    ),
  ),
  'length-wrong': explanation(
    ['A text or list is empty, or longer than it can be.', '문자열이나 목록이 비어 있거나 너무 깁니다.'],
    ['An empty text looks like an answer and is none.', '빈 문자열은 답처럼 보이지만 답이 아닙니다.'],
    [
      'Write something, or leave the field out: what is missing is then reported as missing.',
      '내용을 적거나 항목을 빼십시오. 빠진 항목은 빠졌다고 보고됩니다.',
    ],
    inFile('sites.yaml', site('    address: ""\n'), site('    address: Seoul\n')),
  ),
  'schema-version-unknown': explanation(
    ['The plan is written for another version of the schema.', '계획이 다른 버전의 스키마로 작성되었습니다.'],
    [
      'Fields may have changed their names or meaning between versions.',
      '버전이 바뀌면 항목의 이름이나 뜻이 달라질 수 있습니다.',
    ],
    [
      'Run holdfast migrate for an older plan; for a newer one, install a newer Holdfast.',
      '이전 버전의 계획은 holdfast migrate 를 실행하고, 더 새로운 계획은 새 버전의 Holdfast를 설치하십시오.',
    ],
    inFile('plan.json', planWith('', ', "schemaVersion": 99'), planWith('', ', "schemaVersion": 1')),
  ),
} satisfies Readonly<Record<string, Explanation>>;

/** A whole plan, with fields of the organisation and of the plan. */
function planWith(ofOrganization: string, ofPlan = ''): string {
  const organization = ['"name": "Example"', ofOrganization].filter((field) => field !== '').join(', ');
  return `{
  "plan": { "id": "p", "title": "Plan", "version": "1.0", "locale": "en"${ofPlan} },
  "organization": { ${organization} }
}
`;
}
