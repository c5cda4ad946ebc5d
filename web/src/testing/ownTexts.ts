import { parseSync, Visitor, type ESTree } from 'vite';

/** Attributes of ours and of HTML whose value is read by people. */
const READ = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'complaint',
  'hint',
  'label',
  'placeholder',
  'tab',
  'text',
  'title',
]);

/** Attributes whose value may have several words that nobody reads. */
const NOT_READ = new Set([
  'className',
  'd',
  'points',
  'transform',
  'viewBox',
  'accept',
  'allow',
  'sizes',
  'srcSet',
]);

const LETTER = /\p{L}/u;
const WORDS = /\p{L}\s+\p{L}/u;

/**
 * Texts that people would see or hear and that stand in the source of a component instead of in the catalogues: between
 * tags, in attributes that are read, as the title of the tab or of a notification.
 *
 * @param code source of a `.tsx` file
 */
export function ownTexts(code: string): string[] {
  const { program, errors } = parseSync('page.tsx', code);
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'));
  const found: string[] = [];
  const note = (texts: readonly string[]) => found.push(...texts.map((text) => text.trim()));
  new Visitor({
    JSXText: (node) => {
      if (LETTER.test(node.value)) note([node.value]);
    },
    JSXElement: (node) => note(node.children.flatMap(fromChild)),
    JSXFragment: (node) => note(node.children.flatMap(fromChild)),
    JSXAttribute: (node) => note(fromAttribute(node)),
    AssignmentExpression: (node) => {
      if (code.slice(node.left.start, node.left.end) === 'document.title') note(literals(node.right));
    },
    NewExpression: (node) => {
      if (code.slice(node.callee.start, node.callee.end) === 'Notification')
        note(node.arguments.flatMap(literals));
    },
  }).visit(program);
  return found;
}

function fromChild(child: ESTree.JSXChild): string[] {
  return child.type === 'JSXExpressionContainer' ? literals(child.expression) : [];
}

function fromAttribute({ name, value }: ESTree.JSXAttribute): string[] {
  if (name.type !== 'JSXIdentifier' || !value) return [];
  const texts = value.type === 'JSXExpressionContainer' ? literals(value.expression) : literals(value);
  if (READ.has(name.name)) return texts;
  return NOT_READ.has(name.name) ? [] : texts.filter((text) => WORDS.test(text));
}

/** Literal texts that an expression can have as its value; what is only compared, or handed to a call, is none. */
function literals(node: ESTree.Node): string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' && LETTER.test(node.value) ? [node.value] : [];
    case 'TemplateLiteral':
      return [
        ...node.quasis.map((quasi) => quasi.value.raw).filter((raw) => LETTER.test(raw)),
        ...node.expressions.flatMap(literals),
      ];
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)];
    case 'LogicalExpression':
      return [...literals(node.left), ...literals(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...literals(node.left), ...literals(node.right)] : [];
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return literals(node.expression);
    default:
      return [];
  }
}
