import { LICENCES_TEXT } from '../content/licences'
import { definePage } from '../../../pages/define-page'
import { LICENCES } from './shipped-licences'

definePage({
  isPublic: true,

  view: () => ({
    text: LICENCES_TEXT,
    licences: LICENCES.map(({ names, licence, paragraphs }) => ({
      heading: `${names.join('、')} · ${licence}`,
      paragraphs,
    })),
  }),

  methods: {},
})
