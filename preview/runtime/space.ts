import { addGlobalErrorListener, addGlobalWarningListener, globalOptions } from 'glass-easel'
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { BUILTINS } from '../builtins/all'
import { COMMON_PROPERTIES, commonObservers } from '../builtins/common'
import { registerBuiltin } from '../builtins/register'
import { PreviewBackend } from './backend'
import { report, warn } from './errors'
import { queueReady } from './ready'

// van-button has a property named dataset: fields written to the node would collide with it.
globalOptions.writeFieldsToNode = false

const environment = new MiniProgramEnv()
export const backend = new PreviewBackend()
export const associated = environment.associateBackend(backend)
export const codeSpace = environment.createCodeSpace('program', true)

/** WeChat renders on after these: a list that is not there yet, an empty value for a typed property, equal keys. */
const HARMLESS =
  /^The for-list data is neither|received type-incompatible value|^Some keys are not unique|^Use number as for-list/

/** Registers the built-in components and what every component of the program has besides its own definition. */
export const prepareSpace = (onError: (error: unknown) => void): void => {
  const space = codeSpace.getComponentSpace()
  for (const builtin of BUILTINS) space.setGlobalUsingComponent(builtin.tag, registerBuiltin(space, builtin))
  const overall = space.defineBehavior({
    properties: COMMON_PROPERTIES,
    observers: commonObservers(),
    lifetimes: {
      attached(this: unknown) {
        queueReady(this)
      },
    },
  })
  codeSpace.setOverallBehavior(overall)
  addGlobalErrorListener((error) => {
    onError(error)
    return false
  })
  addGlobalWarningListener((message, related) => {
    const tell = HARMLESS.test(message) ? warn : report
    tell(`${message} (${typeof related === 'string' ? related : related.is})`)
    return false
  })
}
