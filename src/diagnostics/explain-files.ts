// Explanations of what can be wrong with files, options and output.
import { asCommand, type Explanation, explanation, inDocument, inFile, inPackage } from './explanation.ts';

export const FILE_EXPLANATIONS = {
  'path-missing': explanation(
    ['There is no file or folder at the path that was given.', '지정한 경로에 파일이나 폴더가 없습니다.'],
    [
      'Nothing could be read, so nothing was checked or built.',
      '읽은 것이 없으므로 점검도 작성도 하지 않았습니다.',
    ],
    ['Check the spelling and the folder from which you call.', '철자와 명령을 실행한 폴더를 확인하십시오.'],
    asCommand('holdfast check plam.json', 'holdfast check plan.json'),
  ),
  'path-unreadable': explanation(
    ['The file or folder is there, but cannot be read.', '파일이나 폴더가 있으나 읽을 수 없습니다.'],
    [
      'A plan that is read in part would be reported as incomplete although it is not.',
      '일부만 읽은 계획은 실제와 달리 빠진 것이 있는 것으로 보고됩니다.',
    ],
    [
      'Look at the reason in brackets: permissions, or a file where a folder was meant.',
      '괄호 안의 사유(권한, 폴더 자리에 있는 파일 등)를 확인하십시오.',
    ],
    asCommand('holdfast check plan.json/sites', 'holdfast check plan.json'),
  ),
  'file-too-large': explanation(
    ['The file is larger than any plan.', '파일이 계획이라고 보기에는 너무 큽니다.'],
    [
      'It is most likely not the plan: an export, a log, an archive with another ending.',
      '내보낸 자료나 로그, 확장자가 바뀐 압축 파일일 가능성이 큽니다.',
    ],
    [
      'Give the right file; split a plan of that size over several files in a folder.',
      '올바른 파일을 지정하고, 실제로 그만큼 큰 계획이라면 폴더 안의 여러 파일로 나누십시오.',
    ],
    asCommand('truncate -s 40M plan.json && holdfast check plan.json', 'holdfast check plan.json'),
  ),
  'folder-without-files': explanation(
    [
      'The folder holds no file that could be a part of a plan.',
      '폴더에 계획 파일이 될 수 있는 것이 없습니다.',
    ],
    [
      'Plans are read from files that end in .json, .yaml or .yml.',
      '계획은 .json, .yaml, .yml 파일에서 읽습니다.',
    ],
    [
      'Give the folder in which the plan stands, or begin one with holdfast init.',
      '계획이 있는 폴더를 지정하거나 holdfast init 으로 새로 만드십시오.',
    ],
    asCommand('mkdir empty && holdfast check empty', 'holdfast check .'),
  ),
  'file-empty': explanation(
    ['The file has no content.', '파일에 내용이 없습니다.'],
    [
      'An empty file is often one that was not saved, or lost on the way.',
      '빈 파일은 저장되지 않았거나 옮기는 중에 내용을 잃은 경우가 많습니다.',
    ],
    [
      'Put the content back, or take the file out of the folder.',
      '내용을 되살리거나 파일을 폴더에서 빼십시오.',
    ],
    inFile('sites.yaml', '\n', 'sites: []\n'),
  ),
  'byte-order-mark': explanation(
    [
      'The file begins with an invisible mark (U+FEFF) that some Windows editors write.',
      '일부 Windows 편집기가 적는 보이지 않는 표시(U+FEFF)로 파일이 시작합니다.',
    ],
    [
      'JSON forbids it, and other tools stumble over it.',
      'JSON에서는 금지되어 있으며 다른 도구에서 오류가 납니다.',
    ],
    ['Save the file as "UTF-8", not "UTF-8 with BOM".', '"UTF-8(BOM)"이 아니라 "UTF-8"로 저장하십시오.'],
    inFile('sites.json', '\uFEFF{ "sites": [] }\n', '{ "sites": [] }\n'),
  ),
  'encoding-wrong': explanation(
    ['The bytes of the file are not UTF-8.', '파일의 바이트가 UTF-8이 아닙니다.'],
    [
      'Korean text in CP949 or UTF-16 would turn into other characters in the documents.',
      'CP949나 UTF-16으로 저장된 한글은 문서에서 다른 글자로 바뀝니다.',
    ],
    [
      'Save it as UTF-8: "iconv -f CP949 -t UTF-8 old.json > new.json" converts it.',
      'UTF-8로 저장하십시오. "iconv -f CP949 -t UTF-8 old.json > new.json" 명령으로 변환할 수 있습니다.',
    ],
    asCommand(
      'printf \'{"\\xb0\\xa1\\xb0\\xa1":1}\' > sites.json && holdfast check .',
      'printf \'{"sites":[]}\' > sites.json && holdfast check .',
    ),
  ),
  'root-not-object': explanation(
    [
      'A plan file holds a list or a single value instead of sections.',
      '계획 파일에 구획이 아니라 목록이나 값 하나가 들어 있습니다.',
    ],
    [
      'Without the name of the section, nobody knows what the entries are.',
      '구획 이름이 없으면 무엇에 대한 항목인지 알 수 없습니다.',
    ],
    [
      'Put the content into an object with the name of its section.',
      '내용을 구획 이름이 있는 객체 안에 넣으십시오.',
    ],
    inFile(
      'sites.json',
      '[{ "id": "east", "name": "East" }]\n',
      '{ "sites": [{ "id": "east", "name": "East" }] }\n',
    ),
  ),
  'link-outside': explanation(
    ['A symbolic link in the folder leads out of it.', '폴더 안의 심볼릭 링크가 폴더 밖을 가리킵니다.'],
    [
      'A plan that comes from elsewhere must not be able to bring other files of this machine into a document.',
      '외부에서 받은 계획이 이 컴퓨터의 다른 파일을 문서에 끌어들이는 일을 막기 위한 것입니다.',
    ],
    [
      'Copy the file into the folder, or give the folder above as the plan.',
      '파일을 폴더 안에 복사하거나 상위 폴더를 계획으로 지정하십시오.',
    ],
    asCommand(
      'mkdir plan && ln -s ../plan.json plan/plan.json && holdfast check plan',
      'mkdir plan && cp plan.json plan/ && holdfast check plan',
    ),
  ),
  'section-in-two-files': explanation(
    ['A section that is no list stands in two files.', '목록이 아닌 구획이 두 파일에 있습니다.'],
    [
      'Lists of several files are joined; of two objects, one would win without anybody noticing.',
      '목록은 여러 파일의 내용을 합치지만, 객체가 둘이면 어느 하나가 조용히 무시됩니다.',
    ],
    ['Keep the section in the file of its owner.', '해당 구획을 담당자의 파일 하나에만 두십시오.'],
    inFile('more.json', '{ "organization": { "name": "Example Ltd" } }\n', '{ "sites": [] }\n'),
  ),
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
