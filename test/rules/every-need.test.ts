import fc from 'fast-check'
import { everyNeed } from '../../miniprogram/rules/every-need'
import { requiredMaterials } from '../../miniprogram/rules/required-materials'
import { arbitraryDegree, arbitraryEntryExit } from './arbitrary-student'
import { TODAY } from './students'

const citedFor = (needs: ReturnType<typeof everyNeed>): ReadonlySet<string> =>
  new Set(
    needs.flatMap(({ material, because, sources }) =>
      [...because, ...sources].map((cited) => `${material} ${cited}`),
    ),
  )

test('whatever is asked of any student, for whatever reason and by whatever source, is among every need', () => {
  const every = citedFor(everyNeed(TODAY))
  fc.assert(
    fc.property(arbitraryDegree, arbitraryEntryExit, (degree, entryExit) => {
      const asked = citedFor(requiredMaterials(degree, entryExit, TODAY))
      expect([...asked].filter((cited) => !every.has(cited))).toEqual([])
    }),
    { numRuns: 500 },
  )
})
