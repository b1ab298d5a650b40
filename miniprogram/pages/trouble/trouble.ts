import { TROUBLE_TEXT } from '../../content/trouble'
import { openHome } from '../../platform/navigate'
import { definePage } from '../define-page'

definePage({
  isPublic: true,

  // The code comes from the address, which anybody can write: only letters and digits are shown.
  view: (_local, query) => ({
    text: TROUBLE_TEXT,
    code: (query.code ?? '').replace(/[^0-9A-Z]/g, '').slice(0, 12),
  }),
  methods: {
    onHomeTap() {
      openHome()
    },
  },
})
