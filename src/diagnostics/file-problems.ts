// What can be wrong with a file before anything is known of the plan.
import { entry } from './entry.ts';
import { systemReason } from './system-reasons.ts';

/** `of` is there where the file is no part of a plan but a rule book. */
type OfFile = { of?: 'regime' };

export const FILE_PROBLEMS = {
  'path-missing': entry<{ path: string }>(
    'error',
    {
      en: ({ path }) => `There is no file or folder "${path}".`,
      ko: ({ path }) => `"${path}" 파일이나 폴더가 없습니다.`,
    },
    { en: () => 'Check the spelling of the path.', ko: () => '경로의 철자를 확인하십시오.' },
  ),
  'path-unreadable': entry<{ path: string; reason: string }>(
    'error',
    {
      en: ({ path, reason }) => `"${path}" cannot be read (${systemReason(reason, 'en')}).`,
      ko: ({ path, reason }) => `"${path}" 읽기에 실패했습니다(${systemReason(reason, 'ko')}).`,
    },
    {
      en: () => 'Check the path, and the permissions of the file.',
      ko: () => '경로와 파일의 권한을 확인하십시오.',
    },
  ),
  'file-too-large': entry<{ megabytes: number; limitMegabytes: number } & OfFile>(
    'error',
    {
      en: ({ megabytes, limitMegabytes, of }) =>
        `The file has ${megabytes} MB; a ${of ?? 'plan'} file may have ${limitMegabytes} MB at most.`,
      ko: ({ megabytes, limitMegabytes, of }) =>
        `파일 크기가 ${megabytes} MB입니다. ${of === 'regime' ? '규제' : '계획'} 파일은 ${limitMegabytes} MB까지 읽습니다.`,
    },
    {
      en: ({ of }) =>
        of === 'regime'
          ? 'Check that this is the regime; if it is, split it into several regimes.'
          : 'Check that this is the plan; if it is, split it over several files in a folder.',
      ko: ({ of }) =>
        of === 'regime'
          ? '규제 파일이 맞는지 확인하고, 맞다면 여러 규제로 나누십시오.'
          : '계획 파일이 맞는지 확인하고, 맞다면 폴더 안의 여러 파일로 나누십시오.',
    },
  ),
  'folder-without-files': entry<{ path: string; of?: 'templates' | 'regime' }>(
    'error',
    {
      en: ({ path, of }) =>
        `The folder "${path}" holds no ${of === 'templates' ? '.md.hbs' : of === 'regime' ? '.json' : '.json, .yaml or .yml'} file.`,
      ko: ({ path, of }) =>
        `"${path}" 폴더에 ${of === 'templates' ? '.md.hbs' : of === 'regime' ? '.json' : '.json, .yaml, .yml'} 파일이 없습니다.`,
    },
    {
      en: ({ of }) =>
        of === 'templates'
          ? 'Begin with "holdfast templates eject NAME --out FOLDER".'
          : of === 'regime'
            ? 'Begin with "holdfast regimes new FOLDER/NAME.json".'
            : 'Give the folder in which the plan stands.',
      ko: ({ of }) =>
        of === 'templates'
          ? '"holdfast templates eject 이름 --out 폴더"로 시작하십시오.'
          : of === 'regime'
            ? '"holdfast regimes new 폴더/이름.json"으로 시작하십시오.'
            : '계획 파일이 들어 있는 폴더를 지정하십시오.',
    },
  ),
  'file-empty': entry<OfFile>(
    'error',
    { en: () => 'The file is empty.', ko: () => '파일이 비어 있습니다.' },
    {
      en: ({ of }) =>
        of === 'regime'
          ? 'Write the regime into it, or take it out of the folder.'
          : 'Write at least {} into it, or take it out of the folder.',
      ko: ({ of }) =>
        of === 'regime' ? '규제 내용을 적거나 폴더에서 빼십시오.' : '최소한 {} 를 적거나 폴더에서 빼십시오.',
    },
  ),
  'encoding-wrong': entry<{ guess?: string }>(
    'error',
    {
      en: ({ guess }) =>
        guess === undefined
          ? 'The file is not UTF-8 text.'
          : `The file is not UTF-8 text; it looks like ${guess}.`,
      ko: ({ guess }) =>
        guess === undefined
          ? '파일이 UTF-8 텍스트가 아닙니다.'
          : `파일이 UTF-8 텍스트가 아닙니다. ${guess} 인코딩으로 보입니다.`,
    },
    {
      en: () => 'In your editor, choose "Save as" and the encoding UTF-8, with or without BOM.',
      ko: () =>
        '편집기의 "다른 이름으로 저장"에서 인코딩을 UTF-8로 선택하십시오. BOM은 있어도 없어도 됩니다.',
    },
  ),
  'root-not-object': entry<OfFile>(
    'error',
    {
      en: ({ of }) =>
        of === 'regime'
          ? 'A regime file must be one object { … } with its id, name and requirements.'
          : 'A plan file must be one object { … } with sections.',
      ko: ({ of }) =>
        of === 'regime'
          ? '규제 파일은 id, name, requirements를 담은 객체 { … } 하나여야 합니다.'
          : '계획 파일은 구획을 담은 객체 { … } 하나여야 합니다.',
    },
    {
      en: ({ of }) =>
        of === 'regime'
          ? 'Put the content into { "id": …, "requirements": [ … ] }.'
          : 'Put the content into { "sectionName": … }.',
      ko: ({ of }) =>
        of === 'regime'
          ? '내용을 { "id": …, "requirements": [ … ] } 안에 넣으십시오.'
          : '내용을 { "구획 이름": … } 안에 넣으십시오.',
    },
  ),
  'link-outside': entry<{ path: string; folder: string }>(
    'error',
    {
      en: ({ path, folder }) => `"${path}" is a symbolic link that leads out of the folder "${folder}".`,
      ko: ({ path, folder }) => `"${path}" 심볼릭 링크가 "${folder}" 폴더 밖을 가리킵니다.`,
    },
    {
      en: () => 'Put a copy of the file into the folder; a plan is read from its own folder only.',
      ko: () => '파일을 폴더 안에 복사하십시오. 계획은 해당 폴더 안에서만 읽습니다.',
    },
  ),
  'section-in-two-files': entry<{ section: string; otherFile: string }>(
    'error',
    {
      en: ({ section, otherFile }) => `The section "${section}" also stands in ${otherFile}.`,
      ko: ({ section, otherFile }) => `"${section}" 구획이 ${otherFile} 파일에도 있습니다.`,
    },
    {
      en: () => 'Keep it in one file; only lists may be spread over several.',
      ko: () => '한 파일에만 두십시오. 여러 파일로 나눌 수 있는 것은 목록뿐입니다.',
    },
  ),
} as const;
