// Explanations of what can be wrong with what is asked for: options, documents, templates, output.
import { asCommand, type Explanation, explanation, inDocument, inPackage } from './explanation.ts';

export const OUTPUT_EXPLANATIONS = {
  'output-unwritable': explanation(
    ['A document could not be written where it belongs.', '문서를 지정한 곳에 쓸 수 없습니다.'],
    [
      'Documents are written all or none; an earlier output was left as it was.',
      '문서는 전부 쓰거나 전혀 쓰지 않습니다. 이전 결과는 그대로 두었습니다.',
    ],
    [
      'Choose another folder, free space, or change the permissions.',
      '다른 폴더를 지정하거나, 공간을 확보하거나, 권한을 바꾸십시오.',
    ],
    asCommand('touch out && holdfast build plan.json --out out', 'holdfast build plan.json --out documents'),
  ),
  'output-missing': explanation(
    [
      'A checklist is to be written as a file, or several at once, and no folder was given.',
      '점검표를 파일로 만들거나 여러 건을 한 번에 만들려면 폴더가 필요합니다.',
    ],
    [
      'Workbooks and PDFs are no text, and several JSON texts after each other are none that a program can read.',
      '엑셀 파일과 PDF는 글이 아니며, JSON을 여러 개 이어 붙이면 프로그램이 읽을 수 없습니다.',
    ],
    [
      'Give a folder with --out, or one rule book with --regime.',
      '--out 으로 폴더를 지정하거나 --regime 으로 규제 하나를 고르십시오.',
    ],
    asCommand(
      'holdfast checklist plan.json --regime kr-digital-service-continuity --format xlsx',
      'holdfast checklist plan.json --regime kr-digital-service-continuity --format xlsx --out out',
    ),
  ),
  'comparison-empty': explanation(
    [
      'The earlier checklist is of another rule book than the ones compared.',
      '이전 점검표가 비교하려는 규제의 것이 아닙니다.',
    ],
    [
      'Nothing to compare must not look like nothing has changed.',
      '비교할 것이 없는 상황이 변동 없음으로 보여서는 안 됩니다.',
    ],
    [
      'Compare with a checklist of the same rule book, or with the earlier plan itself.',
      '같은 규제의 점검표나 이전 계획과 비교하십시오.',
    ],
    asCommand(
      'holdfast checklist plan.json --regime iso-22301 --format json > old.json && holdfast checklist plan.json --regime iso-27031 --against old.json',
      'holdfast checklist plan.json --regime iso-22301 --format json > old.json && holdfast checklist plan.json --regime iso-22301 --against old.json',
    ),
  ),
  'option-wrong': explanation(
    ['An option has a value that it cannot have.', '옵션의 값이 올바르지 않습니다.'],
    [
      'A wrong day would count every age from the wrong day.',
      '날짜가 틀리면 모든 경과 기간이 잘못 계산됩니다.',
    ],
    ['Write days as year-month-day.', '날짜는 연-월-일로 적으십시오.'],
    asCommand('holdfast check plan.json --as-of 2026-02-30', 'holdfast check plan.json --as-of 2026-02-28'),
  ),
  'folder-in-use': explanation(
    ['The folder for a new plan already holds files.', '새 계획을 만들 폴더에 이미 파일이 있습니다.'],
    [
      'A starting plan must never overwrite a plan that somebody has filled in.',
      '시작용 계획이 이미 작성한 계획을 덮어써서는 안 됩니다.',
    ],
    ['Give a folder that is empty or does not exist yet.', '비어 있거나 아직 없는 폴더를 지정하십시오.'],
    asCommand('holdfast init .', 'holdfast init new-plan'),
  ),
  'code-unknown': explanation(
    ['There is no diagnostic or finding of that code.', '그런 코드의 진단이나 발견 사항이 없습니다.'],
    [
      'Codes stand at the beginning of each message that holdfast check prints.',
      '코드는 holdfast check 가 출력하는 각 메시지의 첫머리에 있습니다.',
    ],
    [
      '"holdfast explain" without a code lists them all.',
      '코드 없이 "holdfast explain"을 실행하면 모두 볼 수 있습니다.',
    ],
    asCommand('holdfast explain id-dublicate', 'holdfast explain id-duplicate'),
  ),
  'regime-unknown': explanation(
    ['A rule book was asked for that Holdfast does not have.', 'Holdfast에 없는 규제를 지정했습니다.'],
    [
      'A checklist that is silently left out could be taken for one without gaps.',
      '체크리스트가 조용히 빠지면 미비점이 없는 것으로 오해할 수 있습니다.',
    ],
    ['Choose one of those that the message names.', '메시지에 나온 규제 가운데 하나를 고르십시오.'],
    asCommand(
      'holdfast build plan.json --out out --regime no-such-rule-book',
      'holdfast build plan.json --out out',
    ),
  ),
  'document-unknown': explanation(
    ['A document was asked for that Holdfast does not make.', 'Holdfast가 만들지 않는 문서를 지정했습니다.'],
    [
      'A document that is silently left out is missed when it is needed.',
      '문서가 조용히 빠지면 정작 필요할 때 없습니다.',
    ],
    [
      'Choose one of those that "holdfast documents" lists.',
      '"holdfast documents"에 나오는 문서 가운데 하나를 고르십시오.',
    ],
    asCommand(
      'holdfast build plan.json --out out --document runbook',
      'holdfast build plan.json --out out --document plan',
    ),
  ),
  'document-of-nothing': explanation(
    [
      'A document was asked for that is made for each scenario, team or planned exercise, and the plan has none.',
      '시나리오·팀·예정된 훈련마다 만드는 문서를 지정했으나 계획에 그 대상이 없습니다.',
    ],
    [
      'An output without the document that was asked for looks complete and is not.',
      '요청한 문서가 빠진 결과물은 모두 갖춘 것으로 오해할 수 있습니다.',
    ],
    [
      'Enter what the document is about, or leave the document out; "holdfast documents" says what each is made for.',
      '문서의 대상이 되는 항목을 입력하거나 문서를 빼십시오. "holdfast documents"로 무엇마다 만드는지 볼 수 있습니다.',
    ],
    asCommand(
      'holdfast build plan.json --out out --document scenario-runbook',
      'holdfast build plan.json --out out --document brief',
    ),
  ),
  'template-wrong': explanation(
    ['A template of a document cannot be used.', '문서 템플릿을 사용할 수 없습니다.'],
    [
      'A part of the document would be missing without a word.',
      '문서의 일부가 아무 표시 없이 빠지게 됩니다.',
    ],
    [
      'Correct the place; "holdfast templates eject" gives the original to compare, templates/README.md the names.',
      '해당 위치를 고치십시오. 원본은 "holdfast templates eject"로 꺼내 비교할 수 있고, 쓸 수 있는 이름은 templates/README.md 에 있습니다.',
    ],
    inPackage('template', '{{#if heading}}\n# {{heading}}\n', '{{#if heading}}\n# {{heading}}\n{{/if}}\n'),
  ),
  'template-unknown': explanation(
    [
      'A template of your own, or the name of one, is none that the package has or another template includes.',
      '사용자 템플릿의 이름이 패키지에 없고 다른 템플릿에서 포함하지도 않습니다.',
    ],
    [
      'Templates take the place of others by their name: under a wrong name, the document would stay as it was without a word.',
      '템플릿은 이름으로 바꿔 쓰기 때문에, 이름이 틀리면 문서가 아무 표시 없이 그대로 남습니다.',
    ],
    [
      'Name the file as "holdfast templates" does: documents/NAME.md.hbs or partials/NAME.md.hbs.',
      '"holdfast templates"에 나오는 이름대로 documents/이름.md.hbs 또는 partials/이름.md.hbs 로 저장하십시오.',
    ],
    asCommand(
      'holdfast templates eject partials/sumary --out mine',
      'holdfast templates eject partials/summary --out mine',
    ),
  ),
  'file-in-the-way': explanation(
    [
      'A file is to be written where there is one already.',
      '저장하려는 자리에 같은 이름의 파일이 이미 있습니다.',
    ],
    [
      'It may hold what you have changed; nothing of yours is overwritten.',
      '사용자가 고친 내용일 수 있으므로 덮어쓰지 않습니다.',
    ],
    [
      'Write into another folder and compare the two, or move the file away.',
      '다른 폴더에 저장하여 비교하거나 기존 파일을 옮기십시오.',
    ],
    asCommand(
      'mkdir -p mine/partials && touch mine/partials/cover.md.hbs && holdfast templates eject partials/cover --out mine',
      'holdfast templates eject partials/cover --out mine',
    ),
  ),
  'password-refused': explanation(
    [
      'The password for the PDFs is empty, or a copy with a password was to be PDF/A at once.',
      'PDF의 암호가 비어 있거나, 암호와 PDF/A를 함께 요구했습니다.',
    ],
    [
      'An archive that cannot open a file in ten years has lost it: PDF/A (ISO 19005) forbids encryption.',
      '열 수 없는 파일은 보존되지 않은 것과 같아 PDF/A(ISO 19005)는 암호화를 금지합니다.',
    ],
    [
      'Build twice: once for the archive, once with --password for those to whom it is passed on.',
      '보존용과 배포용(--password)을 따로 만드십시오.',
    ],
    asCommand(
      'holdfast build plan.json --out out --archival --password open-sesame',
      'holdfast build plan.json --out out --password open-sesame',
    ),
  ),
  'glyph-missing': explanation(
    ['None of the fonts has a character that stands in the plan.', '계획에 적힌 문자가 글꼴에 없습니다.'],
    [
      'The PDF shows a mark in its place; on paper, a name could be unreadable.',
      'PDF에서는 그 자리에 표시가 나옵니다. 종이에서는 이름을 읽지 못할 수 있습니다.',
    ],
    ['Write it in Hangul, Latin letters or a common symbol.', '한글이나 로마자, 흔한 기호로 적으십시오.'],
    inDocument(
      'people.yaml',
      'people:\n  - { id: scribe, name: 𒀀𒁀 }\n',
      'people:\n  - { id: scribe, name: A-ba }\n',
    ),
  ),
} satisfies Readonly<Record<string, Explanation>>;
