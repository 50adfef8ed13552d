import type { FieldMark } from '../../card/index.ts';
import type { Drawing } from './drawing.ts';
import type { FormFont } from './form-font.ts';
import { number, rgb } from './numbers.ts';
import type { RawDocument, Reference } from './raw.ts';
import { textObject } from './structure.ts';

/** Flag of an annotation that stands on paper too. */
const printed = 4;

/** A widget where the mark stands; widgets of one name are one field. */
export function drawWidget(mark: FieldMark, drawing: Drawing, form: FormFont): void {
  if (mark.node === null) return;
  const { document, structure } = drawing;
  const { page } = document;
  const { x, y, width, height, field, node } = mark;
  const { reference: parent, kids } = form.named(field);
  const widget = document.ref({});
  widget.data = {
    Type: 'Annot',
    Subtype: 'Widget',
    Rect: [x, page.height - y - height, x + width, page.height - y],
    F: printed,
    Parent: parent,
    TU: textObject(field.tooltip),
    Contents: textObject(field.tooltip),
    StructParent: structure.annotation(node, widget),
    P: page.dictionary,
    ...(field.type === 'choice' ? choiceLook(document, mark, field.value) : writingLook(document, mark, form)),
  };
  kids.push(widget);
  page.annotations.push(widget);
  widget.end();
}

/** A cross when chosen, nothing when not: the box itself is drawn on the page. */
function choiceLook(
  document: RawDocument,
  { width, height, colour }: FieldMark,
  value: string,
): Record<string, unknown> {
  const far = number(width - 3);
  const cross = `${rgb(colour)} RG 1.6 w 3 3 m ${far} ${far} l 3 ${far} m ${far} 3 l S`;
  const states = {
    [value]: appearance(document, { width, height, content: cross }),
    Off: appearance(document, { width, height, content: '' }),
  };
  return { AS: 'Off', AP: { N: states }, MK: {} };
}

function writingLook(document: RawDocument, { width, height, size }: FieldMark, form: FormFont) {
  const content = '/Tx BMC EMC';
  return {
    DA: textObject(`/Noto ${number(Math.min(size, 11))} Tf 0 g`),
    AP: { N: appearance(document, { width, height, content, font: form.font }) },
    MK: {},
  };
}

interface Appearance {
  readonly width: number;
  readonly height: number;
  readonly content: string;
  readonly font?: Reference;
}

function appearance(document: RawDocument, { width, height, content, font }: Appearance): Reference {
  const made = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: font === undefined ? {} : { Font: { Noto: font } },
  });
  made.write(content === '' ? ' ' : content);
  made.end();
  return made;
}
