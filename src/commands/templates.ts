// `holdfast templates`: which there are, one to change, and whether changed ones can be used with any plan.
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { checkTemplates } from '../document/check-templates.ts';
import { templateFile } from '../document/render.ts';
import { shapesFrom, VIEW_VERSION } from '../document/view-shape.ts';
import { packageTemplates, packageView } from './assets.ts';
import { atOwnFiles, templatesWith, unknownTemplate } from './own-templates.ts';
import { refuse } from './refuse.ts';
import { asArgument, EXIT, messageLanguage } from './settings.ts';
import { writeTexts } from './write-files.ts';

export interface TemplatesOptions {
  readonly language?: Language;
}

export interface EjectOptions extends TemplatesOptions {
  readonly out: string;
}

const WORDS = {
  en: {
    of: 'in',
    next: '"holdfast templates eject NAME" copies one to change; "build --templates FOLDER" uses it.',
    ejected: (folder: string) =>
      `Next: change it, then run: holdfast templates check ${asArgument(folder)}\nUse it with: holdfast build … --templates ${asArgument(folder)}`,
    right: (count: number, own: number) =>
      `${own === 0 ? '' : `${own === 1 ? '1 template' : `${own} templates`} of your own; `}${count} templates speak of nothing that the view has not (version ${VIEW_VERSION} of the view).`,
  },
  ko: {
    of: '쓰이는 문서:',
    next: '"holdfast templates eject 이름"으로 꺼내 고치고, "build --templates 폴더"로 적용합니다.',
    ejected: (folder: string) =>
      `다음: 고친 뒤 실행하십시오: holdfast templates check ${asArgument(folder)}\n적용: holdfast build … --templates ${asArgument(folder)}`,
    right: (count: number, own: number) =>
      `${own === 0 ? '' : `사용자 템플릿 ${own}개. `}템플릿 ${count}개에서 쓰인 이름이 모두 확인되었습니다(뷰 버전 ${VIEW_VERSION}).`,
  },
} as const;

/** Prints the names of all templates with the documents in which they stand, and returns the exit code. */
export async function listTemplates(options: TemplatesOptions): Promise<number> {
  const templates = await packageTemplates();
  const words = WORDS[messageLanguage(options.language, undefined, process.env)];
  const users = documentsByPartial(templates);
  const width = Math.max(...[...templates.keys()].map((name) => name.length));
  const lines = [...templates.keys()].map((name) => {
    const documents = users.get(name) ?? [];
    return documents.length === 0 ? name : `${name.padEnd(width)}  ${words.of} ${documents.join(', ')}`;
  });
  process.stdout.write(`${[...lines, '', words.next].join('\n')}\n`);
  return EXIT.clean;
}

/** Copies templates into a folder of the user's, overwriting nothing, and returns the exit code. */
export async function ejectTemplates(asked: readonly string[], options: EjectOptions): Promise<number> {
  const templates = await packageTemplates();
  const diagnostics: Diagnostic[] = [];
  const chosen = new Map<string, string>();
  for (const name of asked) {
    const [found] = [name, `partials/${name}`, `documents/${name}`].filter((each) => templates.has(each));
    if (found === undefined) diagnostics.push(await unknownTemplate(name, templates.keys()));
    else chosen.set(found, templates.get(found) ?? '');
  }
  const paths = [...chosen.keys()].map((name) => join(options.out, templateFile(name, '.')));
  for (const path of paths) if (await exists(path)) diagnostics.push(diagnostic('file-in-the-way', { path }));
  if (diagnostics.length > 0) return refuse(diagnostics, undefined, options.language, true);
  const texts = [...chosen].map(
    ([name, text]) => [join(options.out, templateFile(name, '.')), text] as const,
  );
  const problem = await writeTexts(new Map(texts));
  if (problem !== undefined) return refuse([problem], undefined, options.language);
  const words = WORDS[messageLanguage(options.language, undefined, process.env)];
  process.stdout.write(`${[...paths, words.ejected(options.out)].join('\n')}\n`);
  return EXIT.clean;
}

/** Reads every template, the user's in the place of the package's, and walks every path; returns the exit code. */
export async function checkOwnTemplates(
  folder: string | undefined,
  options: TemplatesOptions,
): Promise<number> {
  const { templates, files, diagnostics } = await templatesWith(await packageTemplates(), folder);
  const mistakes = await checkTemplates(templates, shapesFrom(await packageView()));
  const all = [...diagnostics, ...atOwnFiles(mistakes, files)];
  if (all.length > 0) {
    const exit = await refuse(all, undefined, options.language);
    // A folder without any template that could be read was not checked.
    return folder !== undefined && files.size === 0 ? exit : EXIT.problems;
  }
  const words = WORDS[messageLanguage(options.language, undefined, process.env)];
  process.stdout.write(`${words.right(templates.size, files.size)}\n`);
  return EXIT.clean;
}

/** The documents in which each template stands, directly or in another. */
function documentsByPartial(templates: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const document of templates.keys()) {
    if (!document.startsWith('documents/')) continue;
    const seen = new Set<string>();
    const follow = (name: string): void => {
      for (const [, partial = ''] of (templates.get(name) ?? '').matchAll(/\{\{>\s*([^\s}]+)/g)) {
        if (seen.has(partial)) continue;
        seen.add(partial);
        follow(partial);
      }
    };
    follow(document);
    for (const partial of seen) {
      users.set(partial, [...(users.get(partial) ?? []), document.replace('documents/', '')]);
    }
  }
  return users;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
