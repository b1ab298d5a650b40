import type { ScriptModule } from './scripts'
import { ABSENT_GLOBALS } from '../package-format'

/**
 * One script as WeChat's loader knows it: a function of `require`, `module`, `exports` and the phone's `Promise`, without
 * the browser's globals.
 */
export const moduleEntry = (
  { path, code, requires }: ScriptModule,
  absent: readonly string[] = ABSENT_GLOBALS,
): string =>
  `${JSON.stringify(path)}: { requires: ${JSON.stringify(requires)},
factory: function (require, module, exports, Promise, ${absent.join(', ')}) {
${code}
} }`
