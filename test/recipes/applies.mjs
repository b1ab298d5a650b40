/** node test/recipes/applies.mjs: whether each example of docs/tasks still applies to the files that it changes. */
import { outdatedExamples } from './examples.mjs'

for (const { against } of outdatedExamples('.')) {
  console.error(against)
  process.exitCode = 1
}
