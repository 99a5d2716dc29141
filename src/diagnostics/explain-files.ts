// Explanations of what can be wrong with files.
import { asCommand, type Explanation, explanation, inFile } from './explanation.ts';

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
  'encoding-wrong': explanation(
    ['The bytes of the file are not UTF-8.', '파일의 바이트가 UTF-8이 아닙니다.'],
    [
      'Korean text in CP949 or UTF-16 would turn into other characters in the documents.',
      'CP949나 UTF-16으로 저장된 한글은 문서에서 다른 글자로 바뀝니다.',
    ],
    [
      'Save it as UTF-8 ("UTF-8 with BOM" is read too); "iconv -f CP949 -t UTF-8 old.json > new.json" converts it.',
      'UTF-8로 저장하십시오("UTF-8(BOM)"도 읽습니다). "iconv -f CP949 -t UTF-8 old.json > new.json" 명령으로 변환할 수 있습니다.',
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
} satisfies Readonly<Record<string, Explanation>>;
