import { MATERIAL_IDS } from '../../miniprogram/model/material'
import { materialSources } from '../../miniprogram/pages/material-sources'
import { fileRule } from '../../miniprogram/rules/facts/official-numbers'
import { requiredMaterials } from '../../miniprogram/rules/required-materials'
import { aDegree } from '../builders'
import { TODAY } from '../rules/students'

test.each(MATERIAL_IDS)('the limits of %s say where they come from and how sure they are', (material) => {
  const [limits, ...others] = materialSources(material, TODAY)
  expect(limits!.heading).toBe('格式、大小和张数')
  expect(limits!.sources.map(({ id }) => id)).toEqual(fileRule(material, TODAY).sources)
  expect(limits!.note).not.toBe('')
  expect(others).toEqual([])
})

test('with a student it also says where the asking comes from', () => {
  const needs = requiredMaterials(aDegree(), { record: 'not-found' }, TODAY)
  const stamps = needs.find(({ material }) => material === 'entry-exit-pages')!
  const [, need] = materialSources('entry-exit-pages', TODAY, stamps)
  expect(need!.heading).toBe('为什么要交')
  expect(need!.sources.map(({ id }) => id)).toEqual(['guide', 'letters-2022'])
})
