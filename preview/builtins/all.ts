import type { Builtin } from './builtin'
import { button } from './button'
import { camera } from './camera'
import { canvas } from './canvas'
import { checkbox, checkboxGroup, radio, radioGroup } from './choice'
import { form } from './form'
import { image } from './image'
import { input } from './input'
import { label } from './label'
import { movableArea, movableView } from './movable'
import { navigator } from './navigator'
import { pageMeta } from './page-meta'
import { picker } from './picker'
import { progress } from './progress'
import { rootPortal } from './root-portal'
import { scrollView } from './scroll-view'
import { slider } from './slider'
import { swiper, swiperItem } from './swiper'
import { switchControl } from './switch'
import { text } from './text'
import { textarea } from './textarea'
import { view } from './view'

/** Every built-in component the preview supports. Any other tag fails loudly. */
export const BUILTINS: readonly Builtin[] = [
  view,
  text,
  image,
  button,
  input,
  textarea,
  label,
  form,
  checkbox,
  checkboxGroup,
  radio,
  radioGroup,
  switchControl,
  slider,
  picker,
  progress,
  navigator,
  scrollView,
  swiper,
  swiperItem,
  movableArea,
  movableView,
  canvas,
  camera,
  pageMeta,
  rootPortal,
]
