// A footnote to slabs: small type, its number hanging at the left and leading back to where it is called.
import { Flow, type Slab } from './flow.ts';
import { callSlug } from './footnotes.ts';
import { plainSpan } from './inline.ts';
import { noteTag } from './link-tags.ts';
import { mm, NOTE } from './look.ts';
import type { Note } from './notes.ts';
import type { Setting } from './setting.ts';
import type { Tag } from './tags.ts';

const LABEL_ROOM = mm(4.2);
const LABEL_GAP = 3;
const NOTE_GAP = mm(0.7);

export interface NoteColumn {
  readonly x: number;
  readonly width: number;
  /** Holds the notes that nothing calls. */
  readonly tag: Tag;
}

/** The lines of a note, each a slab. Its element is where the call is, which is drawn before it. */
export function noteSlabs(setting: Setting, note: Note, column: NoteColumn, isCalled: boolean): Slab[] {
  const { number, spans, place } = note;
  const words = setting.noteWords;
  const label = plainSpan(words.label(number));
  const marked = isCalled ? { ...label, link: { href: `#${callSlug(number)}` } } : label;
  const [mark] = setting.lines([marked], { type: NOTE }, column.width);
  const indent = Math.max(LABEL_ROOM, (mark?.width ?? 0) + LABEL_GAP);
  const lines = setting.lines(spans, { type: NOTE }, column.width - indent);
  const links = setting.links(spans);
  const baseline = setting.baseline(NOTE);
  const flow = new Flow();
  flow.space(NOTE_GAP);
  lines.forEach((line, index) => {
    flow.push({
      height: NOTE.leading,
      notes: setting.notesIn([line]),
      ...(index === 0 && { heading: place }),
      draw: (content, top) => {
        const tag = setting.noteTags.get(number) ?? noteTag(number);
        if (!setting.noteTags.has(number)) {
          column.tag.hold(tag);
          setting.noteTags.set(number, tag);
        }
        if (index === 0 && mark !== undefined) {
          const back = setting.links([marked], { wordsOf: () => words.back(number) });
          content.line(mark, column.x, top + baseline, tag.add('Lbl'), back);
        }
        content.line(line, column.x + indent, top + baseline, tag, links);
      },
    });
  });
  return flow.slabs;
}
