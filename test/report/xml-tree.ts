export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
};

const CHARACTER = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const TOKEN = /<\/([\w.-]+)>|<([\w.-]+)((?: [\w.-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;

/** Reads the XML that needs no more than elements, attributes and text, and throws at whatever is not well-formed. */
export function xmlTree(document: string): XmlElement {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(declaration) || !CHARACTER.test(document))
    throw new Error('no declaration, or a character that XML cannot hold');
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  for (let at = declaration.length; at < document.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(document);
    if (match === null) throw new Error(`not well-formed at offset ${at}`);
    read(match, open);
  }
  const [root] = top.children;
  if (open.length !== 1 || root === undefined || top.children.length !== 1 || top.text.trim() !== '')
    throw new Error('not one element, closed');
  return root;
}

function read([, closing, opening, attributes, empty, text]: RegExpExecArray, open: XmlElement[]): void {
  const parent = open.at(-1);
  if (parent === undefined) throw new Error('text after the end');
  if (text !== undefined) parent.text += unescaped(text);
  else if (closing !== undefined) {
    if (parent.name !== closing) throw new Error(`</${closing}> closes <${parent.name}>`);
    open.pop();
  } else {
    const element = { name: opening ?? '', attributes: attributesOf(attributes ?? ''), children: [], text: '' };
    parent.children.push(element);
    if (empty === '') open.push(element);
  }
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([\w.-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, unescaped(value)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error('an attribute twice');
  return Object.fromEntries(pairs);
}

function unescaped(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(text) || text.includes(']]>')) throw new Error('a raw & or ]]>');
  return text.replace(/&(\w+);/g, (_, name: string) => NAMED[name] ?? '');
}
