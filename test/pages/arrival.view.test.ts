import { arrivalView } from '../../miniprogram/pages/home/arrival.view'
import { aDegree, anApplication, idOf } from '../builders'

const CODE = { step: 'verify-face' } as const
const one = anApplication({ id: idOf('a') })
const two = anApplication({ id: idOf('b'), degree: aDegree({ level: 'doctor' }) })

describe('a scanned code', () => {
  it('asks nothing where there is one degree, or no code', () => {
    expect(arrivalView(CODE, [one], one)).toBeNull()
    expect(arrivalView(undefined, [one, two], one)).toBeNull()
  })

  it('asks for which of several degrees, the one looked at last first', () => {
    const view = arrivalView(CODE, [one, two], two)
    expect(view?.rows.map(({ id }) => id)).toEqual([two.id, one.id])
    expect(view?.rows[0]?.detail).toContain('上次打开')
    expect(view?.rows[1]?.detail).not.toContain('上次打开')
    expect(view?.title).toContain('微留服')
    expect(view?.add).toBe('')
  })

  it('asks for a degree where there is none, and lets the student look first', () => {
    const view = arrivalView(CODE, [], undefined)
    expect(view?.rows).toEqual([])
    expect(view?.add).toBe('先添加学位，再去这一步')
    expect(view?.look).toBe('先看看这一步')
  })
})
