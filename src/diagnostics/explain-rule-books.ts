// Explanations of what can be wrong with rule books, and with the workbooks in which they are answered.
import { asCommand, type Explanation, explanation, inPackage } from './explanation.ts';

export const RULE_BOOK_EXPLANATIONS = {
  'requirements-unreadable': explanation(
    [
      'The file to be imported holds no requirements that can be made out.',
      '가져올 파일에서 요구사항을 찾지 못했습니다.',
    ],
    [
      'A rule book without its requirements would look as if everything were answered.',
      '요구사항이 빠진 규제는 모두 답한 것처럼 보이게 됩니다.',
    ],
    [
      'Name the columns of a table in its first row: id, citation, requirement; of an OSCAL catalogue, choose a family that it has.',
      '표의 첫 행에 번호, 근거 조항, 요구사항 열 제목을 적으십시오. OSCAL 카탈로그는 실제로 있는 분류를 고르십시오.',
    ],
    asCommand(
      'holdfast regimes import plan.json --out rules.json',
      "printf 'id,requirement\\n1,We rehearse each year\\n' > rules.csv && holdfast regimes import rules.csv --out rules.json",
    ),
  ),
  'workbook-refused': explanation(
    [
      'The file is not a checklist of this plan that Holdfast has made.',
      '파일이 이 계획의 점검표(Holdfast가 만든 엑셀 파일)가 아닙니다.',
    ],
    [
      'What somebody has confirmed of another plan or another rule book must not slip into this one.',
      '다른 계획이나 다른 규제에 대한 확인이 이 계획에 섞여 들어와서는 안 됩니다.',
    ],
    [
      'Make the workbook anew and fill in the coloured columns; keep the headings and the hidden sheet.',
      '엑셀 파일을 새로 만들어 색이 있는 열을 작성하고, 열 제목과 숨은 시트는 그대로 두십시오.',
    ],
    asCommand(
      'holdfast attest plan.json plan.json',
      'holdfast checklist plan.json --regime kr-digital-service-continuity --format xlsx --out . && holdfast attest plan.json checklist-kr-digital-service-continuity.xlsx',
    ),
  ),
  'workbook-row-wrong': explanation(
    [
      'A row of the workbook cannot be taken over as it was filled in.',
      '엑셀 파일의 한 행을 적힌 대로 반영할 수 없습니다.',
    ],
    [
      'A confirmation without a name, a day or a reason is worth nothing to an auditor, and what the data decide is not for anybody to confirm.',
      '이름·날짜·사유가 없는 확인은 심사에서 인정되지 않으며, 데이터로 판정하는 항목은 사람이 확인할 수 없습니다.',
    ],
    [
      'Choose the person from the list, write days as 2026-09-30, and give the reason where something does not apply.',
      '담당자는 목록에서 고르고, 날짜는 2026-09-30 형식으로 적고, 해당없음에는 사유를 적으십시오.',
    ],
    inPackage('workbook', 'attested | | 2026-09-30', 'attested | 김하늘 (kim-haneul) | 2026-09-30'),
  ),
  'regime-subject-unknown': explanation(
    [
      'A requirement of a rule book asks for a fact that does not exist.',
      '규제의 요구사항이 없는 사실 항목을 묻습니다.',
    ],
    [
      'A rule that looks at nothing would pass in silence.',
      '아무것도 보지 않는 점검은 조용히 통과해 버립니다.',
    ],
    [
      'Name one of the facts that regimes/README.md lists.',
      'regimes/README.md 에 있는 사실 항목을 적으십시오.',
    ],
    inPackage('regime', '{ "subject": "/criticalProces/*" }', '{ "subject": "/criticalProcesses/*" }'),
  ),
  'regime-schema-refused': explanation(
    [
      'The check of a requirement is not a JSON Schema that can be used.',
      '요구사항의 점검 조건이 사용할 수 있는 JSON Schema가 아닙니다.',
    ],
    [
      'A condition with a slip would refuse every plan, or none.',
      '조건에 실수가 있으면 모든 계획을 거부하거나 모두 통과시킵니다.',
    ],
    [
      'Correct "where" or "expect" at the place that is shown.',
      '표시된 위치의 "where" 또는 "expect" 를 고치십시오.',
    ],
    inPackage(
      'regime',
      '{ "expect": { "requird": ["rtoMinutes"] } }',
      '{ "expect": { "required": ["rtoMinutes"] } }',
    ),
  ),
  'regime-parameter-wrong': explanation(
    [
      'A number of a requirement is named and not given, given and not used, or has no unit in its name.',
      '요구사항의 숫자가 이름만 있고 값이 없거나, 값만 있고 쓰이지 않거나, 이름에 단위가 없습니다.',
    ],
    [
      'The checklist would print one limit and the check would hold the plan against another.',
      '점검표에 적힌 기준과 실제로 점검하는 기준이 서로 달라질 수 있습니다.',
    ],
    [
      'Name each number once in "parameters", its unit at the end of the name, and use it in the condition and the texts.',
      '숫자마다 "parameters" 에 한 번만 적고(이름 끝에 단위), 조건과 문장에서 그 이름을 쓰십시오.',
    ],
    inPackage(
      'regime',
      '{ "parameters": { "rtoMinutes": 180 }, "requirement": { "en": "Back within {rto}" } }',
      '{ "parameters": { "rtoMinutes": 180 }, "requirement": { "en": "Back within {rtoMinutes}" } }',
    ),
  ),
} satisfies Readonly<Record<string, Explanation>>;
