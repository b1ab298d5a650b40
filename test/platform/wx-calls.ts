import { dirname, join } from 'node:path'
import ts from 'typescript'

/** What the product calls of WeChat, found in its code by the types of our typings. */
export interface WxCall {
  /** `setStorage`, `FileSystemManager.stat`, `Worker.postMessage`. */
  readonly name: string
  /** Relative to the repository. */
  readonly file: string
  /** It answers by callbacks, so it may never answer. */
  readonly answers: boolean
  /** The callbacks come from `callWx`, which gives the wait an end. */
  readonly isTimed: boolean
  /** The base library that brought it, as its page says; undefined where the page names none. */
  readonly since: string | undefined
  /** Asked for in the same file only where WeChat has it: by `canIUse` with its name, or by `?.`. */
  readonly isGuarded: boolean
  /** Which of its options came later than the call. */
  readonly options: readonly { readonly name: string; readonly since: string }[]
}

const ROOT = join(__dirname, '../..')
const SINCE = /需要基础库： `(\d+\.\d+\.\d+)`/

const programOf = (): ts.Program => {
  const path = join(ROOT, 'tsconfig.json')
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path, (name) => ts.sys.readFile(name)).config,
    ts.sys,
    dirname(path),
  )
  return ts.createProgram(fileNames, { ...options, noEmit: true })
}

const sinceOf = (declaration: ts.Node): string | undefined =>
  SINCE.exec(declaration.getSourceFile().text.slice(declaration.pos, declaration.getStart()))?.[1]

/** The options that a call is given, with what our typings say of each. */
const optionsOf = ({ arguments: given }: ts.CallExpression, checker: ts.TypeChecker) =>
  given.flatMap((argument) => {
    const type = ts.isObjectLiteralExpression(argument) ? checker.getContextualType(argument) : undefined
    if (!type || !ts.isObjectLiteralExpression(argument)) return []
    return argument.properties.flatMap((property) => {
      const name = property.name && ts.isIdentifier(property.name) ? property.name.text : undefined
      const declaration = name ? checker.getPropertyOfType(type, name)?.declarations?.[0] : undefined
      const since = declaration && sinceOf(declaration)
      return name && since ? [{ name, since }] : []
    })
  })

/** The interface of wx itself is called Wx; others keep their name before that of the call. */
const nameOf = (declaration: ts.Node, method: string): string | undefined => {
  const { parent } = declaration
  if (!ts.isInterfaceDeclaration(parent)) return undefined
  return parent.name.text === 'Wx' ? method : `${parent.name.text}.${method}`
}

const isOfWeChatFile = ({ fileName }: ts.SourceFile): boolean =>
  /miniprogram-api-typings\/types\/wx\/lib\.wx\.api/.test(fileName)

const isOfWeChat = (declaration: ts.Node): boolean => isOfWeChatFile(declaration.getSourceFile())

/** What any object of WeChat's can be asked by: a call of another name need not be asked for its type, which takes long. */
const methodsOfWeChat = (program: ts.Program): ReadonlySet<string> => {
  const names = new Set<string>()
  const look = (node: ts.Node): void => {
    if (ts.isTypeElement(node) && node.name && ts.isIdentifier(node.name)) names.add(node.name.text)
    ts.forEachChild(node, look)
  }
  program.getSourceFiles().filter(isOfWeChatFile).forEach(look)
  return names
}

/** wx[kind], where the type of `kind` says which. */
const membersOf = (
  callee: ts.Expression,
  methods: ReadonlySet<string>,
  checker: ts.TypeChecker,
): readonly ts.Symbol[] => {
  let bare = callee
  while (ts.isParenthesizedExpression(bare) || ts.isAsExpression(bare)) bare = bare.expression
  if (ts.isPropertyAccessExpression(bare)) {
    if (!methods.has(bare.name.text)) return []
    const symbol = checker.getSymbolAtLocation(bare.name)
    return symbol ? [symbol] : []
  }
  if (!ts.isElementAccessExpression(bare)) return []
  const object = checker.getTypeAtLocation(bare.expression)
  const key = checker.getTypeAtLocation(bare.argumentExpression)
  const keys = key.isUnion() ? key.types : [key]
  return keys.flatMap((one) => {
    const member = one.isStringLiteral() ? object.getProperty(one.value) : undefined
    return member ? [member] : []
  })
}

const answersByCallbacks = (symbol: ts.Symbol, at: ts.Node, checker: ts.TypeChecker): boolean =>
  checker
    .getTypeOfSymbolAtLocation(symbol, at)
    .getCallSignatures()
    .some(({ parameters: [option] }) => {
      if (!option) return false
      const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(option, at))
      return checker.getPropertyOfType(checker.getApparentType(type), 'success') !== undefined
    })

/** Each call of WeChat's in the product, but for the pages' own (setData, triggerEvent) and the self-check. */
export const wxCalls = (): readonly WxCall[] => {
  const program = programOf()
  const checker = program.getTypeChecker()
  const methods = methodsOfWeChat(program)
  const calls: WxCall[] = []
  const look = (node: ts.Node): void => {
    ts.forEachChild(node, look)
    if (!ts.isCallExpression(node)) return
    for (const symbol of membersOf(node.expression, methods, checker)) {
      const declaration = symbol.declarations?.find(isOfWeChat)
      const name = declaration && nameOf(declaration, symbol.name)
      if (!declaration || !name) continue
      calls.push({
        name,
        file: node.getSourceFile().fileName.slice(ROOT.length + 1),
        answers: answersByCallbacks(symbol, node, checker),
        isTimed: node.arguments.some((argument) => /\bcallbacks\b/.test(argument.getText())),
        since: sinceOf(declaration),
        isGuarded: ts.isCallChain(node) || node.getSourceFile().text.includes(`canIUse?.('${symbol.name}')`),
        options: optionsOf(node, checker),
      })
    }
  }
  for (const file of program.getSourceFiles())
    if (/\/miniprogram\/(?!miniprogram_npm|packages\/self-check)/.test(file.fileName)) look(file)
  return calls
}
